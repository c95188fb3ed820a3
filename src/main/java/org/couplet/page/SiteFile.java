package org.couplet.page;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import org.couplet.text.Sha256;

/** A file of the published folder. */
public final class SiteFile {
    private final String path;
    private final Supplier<byte[]> content;
    private final int length;

    /** Null until somebody asks; whoever comes second makes the same again. */
    private String hash;

    /**
     * @param path relative to the folder, with {@code /}
     * @param bytes its content; not copied, not to be changed
     */
    public SiteFile(String path, byte[] bytes) {
        this.path = Objects.requireNonNull(path);
        Objects.requireNonNull(bytes);
        this.content = () -> bytes;
        this.length = bytes.length;
    }

    /** The same content, maybe kept elsewhere. */
    private SiteFile(String path, SiteFile file, Supplier<byte[]> content) {
        this.path = Objects.requireNonNull(path);
        this.content = content;
        this.length = file.length;
        this.hash = file.hash();
    }

    /** A file of text in UTF-8. */
    public static SiteFile of(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public String path() {
        return path;
    }

    public byte[] bytes() {
        return content.get();
    }

    /** The same content under another path. */
    public SiteFile at(String other) {
        return new SiteFile(other, this, content);
    }

    /** How many bytes its content has. */
    public int length() {
        return length;
    }

    /**
     * The same file without its content in memory.
     *
     * @param kept gives the content whenever somebody asks
     */
    public SiteFile keptBy(Supplier<byte[]> kept) {
        return new SiteFile(path, this, kept);
    }

    /** The SHA-256 of its content, lower-case hex. */
    public String hash() {
        if (hash == null) {
            hash = Sha256.of(content.get());
        }
        return hash;
    }
}
