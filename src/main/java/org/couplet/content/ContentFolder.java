package org.couplet.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;
import org.couplet.text.Source;

/** Reads a site's sources from disk: content, evidence and the words of the interface. */
public final class ContentFolder {
    private static final String DRAFTS = "content/drafts";
    private static final int MIB = 1024 * 1024;
    private static final char REPLACEMENT = '\uFFFD';

    /** A page of this size is fifty times a long article; parsing needs hundreds of its sizes. */
    private static final int MAX_PAGE_MIB = 1;

    /** Evidence of a crowded page is large, but of a plain form. */
    private static final int MAX_DATA_MIB = 8;

    private static final Pattern MISNAMED = Pattern.compile("(?i)\\.(?:md|markdown|ya?ml)$");

    private final Path root;
    private final List<Named> found = new ArrayList<>();
    private final SortedMap<String, Picture> pictures = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private ContentFolder(Path root) {
        this.root = root;
    }

    /**
     * What was read.
     *
     * @param sources by path relative to the root, with {@code /}
     * @param pictures of the content, by path
     * @param findings files that are not UTF-8 or are too large
     */
    public record SourceFiles(
            SortedMap<String, Source> sources,
            SortedMap<String, Picture> pictures,
            List<Finding> findings) {}

    /**
     * @param root the site; one that does not exist yet has no sources
     * @throws IOException when a folder or file cannot be read
     */
    public static SourceFiles read(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return new SourceFiles(new TreeMap<>(), new TreeMap<>(), List.of());
        }
        ContentFolder reader = new ContentFolder(root.toRealPath());
        reader.folder("content");
        reader.folder("seeds/evidence");
        for (String path :
                List.of(
                        "seeds/register.yaml",
                        "templates/strings.zh.yaml",
                        "templates/strings.en.yaml")) {
            Path file = reader.root.resolve(path);
            if (Files.isRegularFile(file)) {
                reader.found.add(new Named(path, file, false));
            }
        }
        return reader.read();
    }

    /**
     * Reads a file again that was read before.
     *
     * @param path relative to the root, with {@code /}
     * @return empty when the file alone does not tell what the site's sources are now, so that all
     *     have to be read
     */
    public static Optional<SourceFiles> reread(Path root, SourceFiles before, String path)
            throws IOException {
        ContentFolder reader = new ContentFolder(root.toRealPath());
        Path file = reader.root.resolve(path);
        if (!before.sources().containsKey(path)
                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Optional<Source> source = reader.read(new Named(path, file, false)).source();
        if (source.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, Source> sources = new TreeMap<>(before.sources());
        sources.put(path, source.get());
        return Optional.of(new SourceFiles(sources, before.pictures(), before.findings()));
    }

    /**
     * A file to be read, with its path relative to the root.
     *
     * @param isInside whether it cannot lie elsewhere, because no link leads to it or to a folder
     *     above it
     */
    private record Named(String path, Path file, boolean isInside) {}

    /** A file that was read; one of the two is there. */
    private record OneFile(Optional<Source> source, Optional<Finding> finding) {}

    /** Files know nothing of each other: they are read side by side and told of in order. */
    private SourceFiles read() throws IOException {
        List<OneFile> files;
        try {
            files = found.parallelStream().map(this::readUnchecked).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        SortedMap<String, Source> sources = new TreeMap<>();
        for (OneFile file : files) {
            file.source().ifPresent(s -> sources.put(s.path(), s));
            file.finding().ifPresent(findings::add);
        }
        return new SourceFiles(sources, pictures, List.copyOf(findings));
    }

    private OneFile readUnchecked(Named named) {
        try {
            return read(named);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void folder(String name) throws IOException {
        Path folder = root.resolve(name);
        if (!Files.isDirectory(folder)) {
            return;
        }
        // A folder above this one may be a link.
        boolean isOwn = folder.toRealPath().startsWith(root);
        for (Map.Entry<Path, BasicFileAttributes> entry : walk(folder).entrySet()) {
            String path = relative(entry.getKey());
            if (!path.equals(DRAFTS) && !path.startsWith(DRAFTS + "/")) {
                entry(path, entry.getKey(), entry.getValue(), isOwn);
            }
        }
    }

    /** All below a folder, with what is asked of each file only once; links are not followed. */
    private static SortedMap<Path, BasicFileAttributes> walk(Path folder) throws IOException {
        SortedMap<Path, BasicFileAttributes> found = new TreeMap<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes is) {
                        found.put(dir, is);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                        found.put(file, is);
                        return FileVisitResult.CONTINUE;
                    }
                });
        return found;
    }

    private void entry(String path, Path entry, BasicFileAttributes is, boolean isOwn)
            throws IOException {
        boolean isNamedAsSource =
                path.endsWith(".md")
                        || path.endsWith(".yaml")
                        || path.equals(TranslationsLock.PATH);
        boolean isLink = is.isSymbolicLink();
        if (isLink ? Files.isDirectory(entry) : is.isDirectory()) {
            if (isLink) {
                report(path, Message.of("file.folder-link"));
            } else if (isNamedAsSource) {
                report(path, Message.of("file.folder"));
            }
        } else if (isNamedAsSource && !(isLink ? Files.isRegularFile(entry) : is.isRegularFile())) {
            report(path, Message.of("file.unreadable"));
        } else if (isNamedAsSource) {
            found.add(new Named(path, entry, isOwn && !isLink));
        } else if (MISNAMED.matcher(path).find()) {
            report(path, Message.of("file.ending"));
        } else if (Picture.isNamed(path) && Files.isRegularFile(entry)) {
            picture(path, entry);
        }
    }

    /** One that is a way out of the content is not there. */
    private void picture(String path, Path file) throws IOException {
        if (file.toRealPath().startsWith(root.resolve("content"))) {
            pictures.put(path, PictureFolder.read(path, file));
        }
    }

    private void report(String path, Message message) {
        findings.add(problem(path, message));
    }

    private static Finding problem(String path, Message message) {
        String rule = path.endsWith(".md") ? "front.path" : "data.file";
        return Finding.error(path, Position.START, rule, message);
    }

    private static OneFile wrong(Finding finding) {
        return new OneFile(Optional.empty(), Optional.of(finding));
    }

    private OneFile read(Named named) throws IOException {
        String path = named.path();
        Path file = named.file();
        if (!named.isInside() && !file.toRealPath().startsWith(root)) {
            return wrong(problem(path, Message.of("file.outside")));
        }
        int mostMib = path.endsWith(".md") ? MAX_PAGE_MIB : MAX_DATA_MIB;
        if (Files.size(file) > (long) mostMib * MIB) {
            return wrong(
                    Finding.error(
                            path,
                            Position.START,
                            "front.size",
                            Message.of("front.size.file", mostMib)));
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        // Only a text with a replacement character can have been decoded from what is not UTF-8.
        if (text.indexOf(REPLACEMENT) < 0) {
            return new OneFile(Optional.of(Source.of(path, text, bytes)), Optional.empty());
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        decoded.flip();
        if (result.isError()) {
            // What could be decoded ends where the file stops being UTF-8.
            Position at = Source.of(path, decoded.toString()).position(decoded.length());
            return wrong(
                    Finding.error(path, at, "front.encoding", Message.of("front.encoding.utf8")));
        }
        return new OneFile(Optional.of(Source.of(path, text, bytes)), Optional.empty());
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
