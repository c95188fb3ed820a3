package org.couplet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.couplet.text.Fingerprint;

/** What can be seen of a published folder without reading its files: names, sizes and times. */
final class FolderState {
    private final Path folder;
    private final CompletableFuture<SortedMap<String, String>> files;

    private FolderState(Path folder, CompletableFuture<SortedMap<String, String>> files) {
        this.folder = folder;
        this.files = files;
    }

    /** Begins to look, beside what the caller goes on with. */
    static FolderState begin(Path folder) {
        return new FolderState(
                folder,
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return files(folder);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }));
    }

    /** What was seen, as one word; an empty folder's when there is none. */
    String get() throws IOException {
        return word(seen());
    }

    /**
     * The state after some files were written or removed. Other files are not looked at again: if
     * somebody else has changed one since, that is seen by whoever looks next.
     *
     * @param touched their paths in the folder, with {@code /}
     */
    String after(Set<String> touched) throws IOException {
        SortedMap<String, String> now = new TreeMap<>(seen());
        for (String path : touched) {
            Path file = folder.resolve(path);
            String name = name(folder, file);
            if (Files.exists(file)) {
                now.put(name, seen(Files.readAttributes(file, BasicFileAttributes.class)));
            } else {
                now.remove(name);
            }
        }
        return word(now);
    }

    private SortedMap<String, String> seen() throws IOException {
        try {
            return files.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw e;
        }
    }

    /** The state as it is now. */
    static String of(Path folder) throws IOException {
        return word(files(folder));
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                            files.put(name(folder, file), seen(a));
                            return FileVisitResult.CONTINUE;
                        }
                    });
        }
        return files;
    }

    private static String name(Path folder, Path file) {
        return file.toString().substring(folder.toString().length());
    }

    private static String seen(BasicFileAttributes is) {
        return is.size() + " " + is.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    private static String word(SortedMap<String, String> files) {
        StringBuilder all = new StringBuilder();
        files.forEach((name, is) -> all.append(name).append(' ').append(is).append('\n'));
        return Fingerprint.of(all.toString());
    }
}
