package org.couplet.page;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.couplet.text.Sha256;

/** A file of the published folder. */
public final class SiteFile {
    private final String path;
    private final byte[] bytes;

    /** Null until somebody asks; whoever comes second makes the same again. */
    private String hash;

    /**
     * @param path relative to the folder, with {@code /}
     * @param bytes its content; not copied, not to be changed
     */
    public SiteFile(String path, byte[] bytes) {
        this.path = Objects.requireNonNull(path);
        this.bytes = Objects.requireNonNull(bytes);
    }

    /** A file of text in UTF-8. */
    public static SiteFile of(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public String path() {
        return path;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** The SHA-256 of its content, lower-case hex. */
    public String hash() {
        if (hash == null) {
            hash = Sha256.of(bytes);
        }
        return hash;
    }
}
