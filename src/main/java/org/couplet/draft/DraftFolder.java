package org.couplet.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The folder with the drafts. A record beside them remembers what was written last, so that a draft
 * an editor has worked on is never overwritten.
 */
public final class DraftFolder {
    /** The record: a line {@code sha256 path} for every draft. */
    static final String RECORD = ".couplet-drafts.sha256";

    private DraftFolder() {}

    /**
     * What became of the drafts.
     *
     * @param written paths that are new or were replaced
     * @param kept paths that an editor has changed and that would now read differently
     */
    public record Outcome(List<String> written, List<String> kept) {

        public Outcome {
            written = List.copyOf(written);
            kept = List.copyOf(kept);
        }
    }

    /**
     * @param drafts path inside the folder → text
     * @throws IOException if the folder cannot be read or written
     */
    public static Outcome write(Path folder, Map<String, String> drafts) throws IOException {
        Files.createDirectories(folder);
        Map<String, String> record = read(folder.resolve(RECORD));
        List<String> written = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Map.Entry<String, String> draft : drafts.entrySet()) {
            Path file = folder.resolve(draft.getKey());
            byte[] bytes = draft.getValue().getBytes(StandardCharsets.UTF_8);
            String now = Files.exists(file) ? sha256(Files.readAllBytes(file)) : "";
            String wanted = sha256(bytes);
            if (now.equals(wanted)) {
                record.put(draft.getKey(), wanted);
            } else if (now.isEmpty() || now.equals(record.get(draft.getKey()))) {
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
                record.put(draft.getKey(), wanted);
                written.add(draft.getKey());
            } else {
                kept.add(draft.getKey());
            }
        }
        Files.writeString(folder.resolve(RECORD), write(record), StandardCharsets.UTF_8);
        return new Outcome(written, kept);
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> record = new TreeMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                int gap = line.indexOf("  ");
                if (gap > 0) {
                    record.put(line.substring(gap + 2), line.substring(0, gap));
                }
            }
        }
        return record;
    }

    private static String write(Map<String, String> record) {
        StringBuilder out = new StringBuilder();
        record.forEach((path, hash) -> out.append(hash).append("  ").append(path).append('\n'));
        return out.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
