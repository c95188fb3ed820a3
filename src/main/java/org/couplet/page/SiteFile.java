package org.couplet.page;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A file of the published folder.
 *
 * @param path relative to the folder, with {@code /}
 * @param bytes its content; not copied, not to be changed
 */
public record SiteFile(String path, byte[] bytes) {

    public SiteFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(bytes);
    }

    /** A file of text in UTF-8. */
    public static SiteFile of(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
