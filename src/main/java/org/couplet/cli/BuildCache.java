package org.couplet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.couplet.text.Sha256;

/**
 * Knows when a build would publish what is published: the inputs and options are those of an
 * earlier run, and no file of the published folder has another size or time than that run left.
 */
final class BuildCache {
    private final RunCache cache;
    private final Path folder;

    /**
     * @param cache of this build's inputs and options
     * @param folder where the site is published
     */
    BuildCache(RunCache cache, Path folder) {
        this.cache = cache;
        this.folder = folder;
    }

    /**
     * An earlier build.
     *
     * @param pages how many it published
     * @param report what it said
     */
    record Known(int pages, String report) {}

    /** The build that left the folder as it is; empty when something must be made. */
    Optional<Known> find() throws IOException {
        Optional<RunCache.Printed> printed = cache.find();
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        String[] words = printed.get().out().split(" ");
        return words.length == 2 && words[1].equals(state())
                ? Optional.of(new Known(Integer.parseInt(words[0]), printed.get().err()))
                : Optional.empty();
    }

    /**
     * @param state of the folder
     */
    void put(Known build, String state) {
        cache.put(new RunCache.Printed(ExitCode.FINE, build.pages() + " " + state, build.report()));
    }

    /** A hash over the names, sizes and times of the published files. */
    String state() throws IOException {
        SortedSet<String> files = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                            long time = a.lastModifiedTime().to(TimeUnit.NANOSECONDS);
                            files.add(folder.relativize(file) + " " + a.size() + " " + time);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        }
        return Sha256.of(String.join("\n", files).getBytes(StandardCharsets.UTF_8));
    }
}
