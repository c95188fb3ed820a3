package org.couplet.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The folder with one evidence index a page. */
public final class EvidenceFolder {
    private static final String EXTENSION = ".yaml";

    private EvidenceFolder() {}

    /**
     * Writes the indexes of these pages and leaves those of other pages alone; a file that would
     * not change is not touched.
     *
     * @return how many files were written
     * @throws IOException if the folder cannot be written
     */
    public static int write(Path folder, Conversion conversion) throws IOException {
        Files.createDirectories(folder);
        int written = 0;
        Map<String, List<Disagreement>> readings = Disagreement.of(conversion);
        for (ConvertedPage page : conversion.pages()) {
            String id = page.page().id();
            Path file = folder.resolve(fileName(id));
            byte[] bytes =
                    EvidenceYaml.write(page, readings.getOrDefault(id, List.of()))
                            .getBytes(StandardCharsets.UTF_8);
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                replace(file, bytes);
                written++;
            }
        }
        return written;
    }

    /** {@code 001.yaml}; what a file name should not hold becomes a hyphen. */
    static String fileName(String pageId) {
        return pageId.replaceAll("[^\\p{L}\\p{N}._-]|^\\.+", "-") + EXTENSION;
    }

    /** By rename, so that nobody sees half a file. */
    private static void replace(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        Files.write(beside, bytes);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
