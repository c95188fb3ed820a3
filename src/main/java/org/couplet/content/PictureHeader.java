package org.couplet.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Finds a picture's size in the first bytes of its file. */
final class PictureHeader {

    /** JPEG may put a preview and a colour profile before the size. */
    static final int LENGTH = 256 * 1024;

    private final byte[] head;

    private PictureHeader(byte[] head) {
        this.head = head;
    }

    /**
     * @param head the first bytes of the file, {@link #LENGTH} at most
     * @return the size of a PNG, GIF, JPEG or WebP; empty for other forms and broken files
     */
    static Optional<Picture.Size> size(byte[] head) {
        PictureHeader h = new PictureHeader(head);
        if (h.has(0, "\u0089PNG") && h.has(12, "IHDR")) {
            return h.size(h.big(16, 4), h.big(20, 4));
        }
        if (h.has(0, "GIF8")) {
            return h.size(h.little(6, 2), h.little(8, 2));
        }
        if (h.has(0, "RIFF") && h.has(8, "WEBP")) {
            return h.webp();
        }
        return h.big(0, 2) == 0xFFD8 ? h.jpeg() : Optional.empty();
    }

    private Optional<Picture.Size> webp() {
        if (has(12, "VP8X")) {
            return size(little(24, 3) + 1, little(27, 3) + 1);
        }
        if (has(12, "VP8L")) {
            int bits = little(21, 4);
            return size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        }
        return has(12, "VP8 ")
                ? size(little(26, 2) & 0x3FFF, little(28, 2) & 0x3FFF)
                : Optional.empty();
    }

    private Optional<Picture.Size> jpeg() {
        int at = 2;
        while (at + 9 <= head.length && big(at, 1) == 0xFF) {
            int marker = big(at + 1, 1);
            boolean isTable = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
            if (marker >= 0xC0 && marker <= 0xCF && !isTable) {
                return size(big(at + 7, 2), big(at + 5, 2));
            }
            // Any number of fill bytes may stand before a marker.
            at += marker == 0xFF ? 1 : 2 + big(at + 2, 2);
        }
        return Optional.empty();
    }

    private Optional<Picture.Size> size(int width, int height) {
        return width > 0 && height > 0
                ? Optional.of(new Picture.Size(width, height))
                : Optional.empty();
    }

    private boolean has(int at, String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.ISO_8859_1);
        return at + wanted.length <= head.length
                && Arrays.equals(head, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /** A number, its highest byte first; 0 behind the end. */
    private int big(int at, int length) {
        int number = 0;
        for (int i = at; i < at + length; i++) {
            number = number << 8 | (i < head.length ? head[i] & 0xFF : 0);
        }
        return number;
    }

    /** A number, its lowest byte first; 0 behind the end. */
    private int little(int at, int length) {
        return Integer.reverseBytes(big(at, length)) >>> 8 * (4 - length);
    }
}
