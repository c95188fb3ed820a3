package org.couplet.content;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.couplet.text.Finding;
import org.couplet.text.Position;
import org.couplet.text.Source;

/** Reads a site's sources from disk: content, evidence and the words of the interface. */
public final class ContentFolder {
    private static final int MIB = 1024 * 1024;

    /** A page of this size is fifty times a long article; parsing needs hundreds of its sizes. */
    private static final int MAX_PAGE_MIB = 1;

    /** Evidence of a crowded page is large, but of a plain form. */
    private static final int MAX_DATA_MIB = 8;

    private ContentFolder() {}

    /**
     * What was read.
     *
     * @param sources by path relative to the root, with {@code /}
     * @param findings files that are not UTF-8 or are too large
     */
    public record SourceFiles(SortedMap<String, Source> sources, List<Finding> findings) {}

    /**
     * @param root the site
     * @throws IOException when a folder or file cannot be read
     */
    public static SourceFiles read(Path root) throws IOException {
        SortedMap<String, Source> sources = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (String folder : List.of("content", "seeds/evidence")) {
            for (Path file : files(root.resolve(folder))) {
                String path = relative(root, file);
                if (path.startsWith("content/drafts/")) {
                    continue;
                }
                if (path.endsWith(".md") || path.endsWith(".yaml")) {
                    read(path, file, sources, findings);
                }
            }
        }
        for (String path :
                List.of(
                        "seeds/register.yaml",
                        "templates/strings.zh.yaml",
                        "templates/strings.en.yaml")) {
            Path file = root.resolve(path);
            if (Files.isRegularFile(file)) {
                read(path, file, sources, findings);
            }
        }
        return new SourceFiles(sources, List.copyOf(findings));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void read(
            String path, Path file, SortedMap<String, Source> sources, List<Finding> findings)
            throws IOException {
        int mostMib = path.endsWith(".md") ? MAX_PAGE_MIB : MAX_DATA_MIB;
        if (Files.size(file) > (long) mostMib * MIB) {
            findings.add(
                    Finding.error(
                            path,
                            Position.START,
                            "front.size",
                            "the file is larger than " + mostMib + " MiB",
                            "split it, or leave it out of content/"));
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(java.nio.ByteBuffer.wrap(bytes))
                            .toString();
            sources.put(path, Source.of(path, text));
        } catch (CharacterCodingException e) {
            findings.add(
                    Finding.error(
                            path,
                            badByte(bytes),
                            "front.encoding",
                            "the file is not UTF-8",
                            "save it as UTF-8"));
        }
    }

    /** Where the bytes stop being UTF-8. */
    private static Position badByte(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        int at = lenient.indexOf('\uFFFD');
        return Source.of("", lenient).position(Math.max(at, 0));
    }

    private static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
