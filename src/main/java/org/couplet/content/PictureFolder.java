package org.couplet.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.couplet.text.Sha256;

/** Reads what is to be known of a picture, never the picture itself. */
final class PictureFolder {
    private static final int BUFFER = 64 * 1024;

    /** What is larger is too heavy for any page, whatever it holds. */
    private static final int LARGEST_DRAWING = 20_000_001;

    private PictureFolder() {}

    /**
     * @param path from the site's root, with {@code /}
     */
    static Picture read(String path, Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(file)) {
            boolean isDrawing = path.toLowerCase(Locale.ROOT).endsWith(".svg");
            byte[] head = in.readNBytes(isDrawing ? LARGEST_DRAWING : PictureHeader.LENGTH);
            digest.update(head);
            long bytes = head.length;
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                bytes += n;
            }
            return new Picture(
                    path,
                    bytes,
                    Sha256.hex(digest.digest()),
                    PictureHeader.size(head),
                    PictureForm.ending(head),
                    isDrawing ? PictureForm.active(head) : Optional.empty());
        }
    }
}
