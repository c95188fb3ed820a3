package org.couplet.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The record that earlier versions kept in the folder of drafts in place of the texts: a line
 * {@code sha256 path} for every draft. Files leave it when their text is kept.
 */
final class OldRecordFolder {
    static final String NAME = ".couplet-drafts.sha256";

    private final Map<String, String> hashes = new TreeMap<>();

    private OldRecordFolder() {}

    static OldRecordFolder read(Path folder) throws IOException {
        OldRecordFolder record = new OldRecordFolder();
        Path file = folder.resolve(NAME);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                int gap = line.indexOf("  ");
                if (gap > 0) {
                    record.hashes.put(line.substring(gap + 2), line.substring(0, gap));
                }
            }
        }
        return record;
    }

    /** Whether a file is as it was written. */
    boolean isUntouched(String path, Path file) throws IOException {
        return hashes.containsKey(path)
                && Files.exists(file)
                && hashes.get(path).equals(sha256(Files.readAllBytes(file)));
    }

    void forget(String path) {
        hashes.remove(path);
    }

    void write(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (hashes.isEmpty()) {
            Files.deleteIfExists(file);
        } else if (Files.exists(file)) {
            StringBuilder out = new StringBuilder();
            hashes.forEach((path, hash) -> out.append(hash).append("  ").append(path).append('\n'));
            Files.writeString(file, out, StandardCharsets.UTF_8);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
