package org.couplet.cli;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** Tells which of a site's files changed. What is saved in several steps is told as one change. */
final class SourceWatcher implements AutoCloseable {
    private static final List<String> FOLDERS = List.of("content", "templates", "seeds");

    /** A change is told when so many milliseconds have brought nothing new. */
    private static final long QUIET = 4;

    private static final int MOST_STEPS = 50;

    private final Path root;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /**
     * @param root the site
     */
    SourceWatcher(Path root) throws IOException {
        this.root = root.toRealPath();
        this.service = root.getFileSystem().newWatchService();
        // Folders of the site that do not exist yet are seen when they come.
        folders.put(register(this.root), this.root);
        for (String folder : FOLDERS) {
            watch(this.root.resolve(folder));
        }
    }

    /**
     * Waits for a change.
     *
     * @return paths relative to the root, with {@code /}; none when so much changed that everything
     *     may have; empty when the watcher was closed
     */
    Optional<Set<String>> next() throws IOException, InterruptedException {
        try {
            while (true) {
                Set<String> changed = new TreeSet<>();
                boolean isAll = false;
                WatchKey key = service.take();
                for (int i = 0; key != null && i < MOST_STEPS; i++) {
                    isAll |= add(key, changed);
                    key = service.poll(QUIET, TimeUnit.MILLISECONDS);
                }
                if (key != null) {
                    isAll |= add(key, changed);
                }
                if (isAll || !changed.isEmpty()) {
                    return Optional.of(isAll ? Set.of() : changed);
                }
            }
        } catch (ClosedWatchServiceException e) {
            return Optional.empty();
        }
    }

    /** Whether events were lost. */
    private boolean add(WatchKey key, Set<String> changed) throws IOException {
        Path folder = folders.get(key);
        boolean isLost = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                isLost = true;
                continue;
            }
            Path path = folder.resolve((Path) event.context());
            String name =
                    root.relativize(path)
                            .toString()
                            .replace(root.getFileSystem().getSeparator(), "/");
            if (FOLDERS.stream().noneMatch(f -> name.equals(f) || name.startsWith(f + "/"))) {
                continue;
            }
            if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE) {
                watch(path);
            }
            changed.add(name);
        }
        if (!key.reset()) {
            folders.remove(key);
        }
        return isLost;
    }

    /** Watches a folder and all below it; nothing when it is none. */
    private void watch(Path start) throws IOException {
        if (!Files.isDirectory(start)) {
            return;
        }
        Files.walkFileTree(
                start,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes a)
                            throws IOException {
                        try {
                            folders.put(register(folder), folder);
                        } catch (NoSuchFileException e) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private WatchKey register(Path folder) throws IOException {
        return folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
