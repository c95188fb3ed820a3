package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that only save time, of which a few are kept. They appear whole or not at all; what cannot
 * be written is not remembered, and the next run works it out again.
 *
 * @param kept how many; the oldest go first
 */
record CacheFolder(Path folder, int kept) {

    /**
     * @throws IOException when there is none
     */
    byte[] read(String key) throws IOException {
        return Files.readAllBytes(folder.resolve(key));
    }

    void put(String key, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "fresh", ".new");
            try {
                Files.write(fresh, bytes);
                Files.move(fresh, folder.resolve(key), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            forgetOldest();
        } catch (IOException | RuntimeException e) {
            // Whoever asks next works it out again.
            return;
        }
    }

    /** Keeps a file longer than those that nobody asked for since. */
    void use(String key) throws IOException {
        Files.setLastModifiedTime(
                folder.resolve(key), FileTime.fromMillis(System.currentTimeMillis()));
    }

    private void forgetOldest() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> newestFirst =
                    files.sorted(Comparator.comparingLong(CacheFolder::age)).toList();
            for (Path old : newestFirst.stream().skip(kept).toList()) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static long age(Path file) {
        try {
            return -Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }
}
