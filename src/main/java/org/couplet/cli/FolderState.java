package org.couplet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.couplet.text.Fingerprint;

/** What can be seen of a published folder without reading its files: names, sizes and times. */
final class FolderState {
    private final CompletableFuture<String> state;

    private FolderState(CompletableFuture<String> state) {
        this.state = state;
    }

    /** Begins to look, beside what the caller goes on with. */
    static FolderState begin(Path folder) {
        return new FolderState(
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return of(folder);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }));
    }

    /** What was seen. */
    String get() throws IOException {
        try {
            return state.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw e;
        }
    }

    /** The state as one word; an empty folder's when there is none. */
    static String of(Path folder) throws IOException {
        SortedSet<String> files = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            int start = folder.toString().length();
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                            long time = a.lastModifiedTime().to(TimeUnit.NANOSECONDS);
                            files.add(
                                    file.toString().substring(start) + " " + a.size() + " " + time);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        }
        return Fingerprint.of(String.join("\n", files).getBytes(StandardCharsets.UTF_8));
    }
}
