package org.couplet.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.couplet.page.SiteFile;

/**
 * The folder a site is published to. Only what changed is written, each file under another name
 * first and then renamed, so that a reader gets the old or the new file, never half of one. Files
 * that earlier publications left and this one does not have are removed last; a file that was not
 * published from here is never touched.
 */
public final class SiteFolder {
    private static final String TEMPORARY = ".couplet-new";

    private final Path folder;

    public SiteFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * What a publication did.
     *
     * @param written paths of files that were new or different
     * @param removed paths of files that are gone
     */
    public record Publication(Set<String> written, Set<String> removed) {}

    /**
     * @param files the whole site, {@code build.json} included
     * @throws IOException when the folder cannot be written; what was written until then is whole
     *     files
     */
    public Publication publish(List<SiteFile> files) throws IOException {
        Set<String> gone = new TreeSet<>(published());
        files.forEach(f -> gone.remove(f.path()));
        return publish(files, gone);
    }

    /**
     * Changes a part of the site.
     *
     * @param files new or different ones, {@code build.json} among them
     * @param gone paths of files that do not belong to the site any more
     */
    public Publication publish(List<SiteFile> files, Set<String> gone) throws IOException {
        Files.createDirectories(folder);
        Set<String> written = new TreeSet<>();
        Map<Integer, List<SiteFile>> turns =
                files.stream()
                        .collect(
                                Collectors.groupingBy(
                                        SiteFolder::turn, TreeMap::new, Collectors.toList()));
        for (List<SiteFile> turn : turns.values()) {
            written.addAll(write(turn));
        }
        Set<String> removed = new TreeSet<>();
        for (String path : gone) {
            if (remove(path)) {
                removed.add(path);
            }
        }
        return new Publication(written, removed);
    }

    /**
     * The hashes of the site's files by path, as {@code build.json} has them; empty without one.
     */
    public SortedMap<String, String> hashes() throws IOException {
        try {
            return BuildRecord.hashes(Files.readAllBytes(folder.resolve(BuildRecord.FILE)));
        } catch (NoSuchFileException e) {
            return new TreeMap<>();
        }
    }

    /**
     * @param path of a published file
     */
    public byte[] read(String path) throws IOException {
        return Files.readAllBytes(inside(path));
    }

    /** A page may only name assets that are there, and the list of all files comes when all are. */
    private static int turn(SiteFile file) {
        if (file.path().equals(BuildRecord.FILE)) {
            return 2;
        }
        return file.path().startsWith("assets/") ? 0 : 1;
    }

    private Set<String> published() throws IOException {
        try {
            Set<String> paths =
                    BuildRecord.paths(Files.readAllBytes(folder.resolve(BuildRecord.FILE)));
            return paths.stream().filter(this::isOurs).collect(Collectors.toSet());
        } catch (NoSuchFileException e) {
            return Set.of();
        }
    }

    /** Whether a path of a record, which somebody may have edited, lies in the folder. */
    private boolean isOurs(String path) {
        try {
            Path target = folder.resolve(path).normalize();
            return target.startsWith(folder.normalize()) && !target.equals(folder.normalize());
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Files of one turn do not need each other. */
    private List<String> write(List<SiteFile> files) throws IOException {
        try {
            return files.parallelStream().filter(this::isWritten).map(SiteFile::path).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean isWritten(SiteFile file) {
        try {
            return write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean write(SiteFile file) throws IOException {
        Path target = inside(file.path());
        if (Files.isRegularFile(target)
                && Files.size(target) == file.bytes().length
                && Arrays.equals(Files.readAllBytes(target), file.bytes())) {
            return false;
        }
        Files.createDirectories(target.getParent());
        Path temporary = target.resolveSibling(target.getFileName() + TEMPORARY);
        Files.write(temporary, file.bytes());
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return true;
    }

    private boolean remove(String path) throws IOException {
        Path target = inside(path);
        if (!Files.deleteIfExists(target)) {
            return false;
        }
        Path parent = target.getParent();
        while (parent != null && !parent.equals(folder)) {
            try {
                Files.delete(parent);
            } catch (DirectoryNotEmptyException | NoSuchFileException e) {
                break;
            }
            parent = parent.getParent();
        }
        return true;
    }

    /** Deletes everything that an earlier publication left. */
    public void clean() throws IOException {
        Set<String> old = new TreeSet<>(published());
        for (String path : old) {
            remove(path);
        }
        Files.deleteIfExists(folder.resolve(BuildRecord.FILE));
    }

    private Path inside(String path) throws IOException {
        Path target = folder.resolve(path).normalize();
        if (!target.startsWith(folder.normalize())) {
            throw new IOException("“" + path + "” would be written outside " + folder);
        }
        return target;
    }
}
