package org.couplet.text;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of one file together with its path, able to turn an offset into a place.
 *
 * <p>The path is relative to the site's root and written with {@code /}. Lines end at LF, CRLF or a
 * lone CR; the text is kept as it is on disk except that a byte order mark is gone.
 */
public final class Source {
    private static final int[] NONE = {};

    private final String path;
    private final String text;

    /**
     * Null until somebody asks, as most files of a site that did not change are never looked into,
     * and forgotten when nobody is at work on the file: found again soon, it takes a fifth of the
     * text's room.
     */
    private volatile WeakReference<Lines> lines;

    /** Likewise. */
    private volatile String fingerprint;

    /**
     * @param lowHalves where the second halves of surrogate pairs stand; columns do not count them
     */
    private record Lines(int[] starts, int[] lowHalves) {}

    private Source(String path, String text, String fingerprint) {
        this.path = path;
        this.text = text;
        this.fingerprint = fingerprint;
    }

    /**
     * @param path relative, with {@code /}; only used to name the file in messages
     * @param text decoded text; a leading U+FEFF is dropped
     */
    public static Source of(String path, String text) {
        return of(path, text, null);
    }

    /**
     * As above.
     *
     * @param bytes what the text was decoded from
     */
    public static Source of(String path, String text, byte[] bytes) {
        String known = bytes == null ? null : Fingerprint.of(bytes);
        return new Source(path, text.startsWith("\uFEFF") ? text.substring(1) : text, known);
    }

    /**
     * Of the file as it is on disk, see {@link Fingerprint}; of the text where no file is known.
     */
    public String fingerprint() {
        if (fingerprint == null) {
            fingerprint = Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
        }
        return fingerprint;
    }

    private Lines lines() {
        WeakReference<Lines> last = lines;
        Lines known = last == null ? null : last.get();
        if (known == null) {
            char[] chars = text.toCharArray();
            known = new Lines(lineStarts(chars), lowHalves(chars));
            lines = new WeakReference<>(known);
        }
        return known;
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The number of lines; a final line end does not open another line. */
    public int lineCount() {
        int[] lineStarts = lines().starts();
        int last = lineStarts.length;
        return last > 1 && lineStarts[last - 1] == text.length() ? last - 1 : last;
    }

    /**
     * @param line 1-based
     * @return the line without its end; empty past the last line
     */
    public String line(int line) {
        int[] lineStarts = lines().starts();
        if (line < 1 || line > lineStarts.length) {
            return "";
        }
        int from = lineStarts[line - 1];
        int to = line < lineStarts.length ? lineStarts[line] : text.length();
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return text.substring(from, to);
    }

    /**
     * @param offset in UTF-16 units, 0-based; clamped to the text
     */
    public Position position(int offset) {
        int[] lineStarts = lines().starts();
        int at = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, at);
        int index = found >= 0 ? found : -found - 2;
        int start = lineStarts[index];
        return new Position(index + 1, at - start - (halvesBefore(at) - halvesBefore(start)) + 1);
    }

    /** Counting code points anew for every place would be quadratic in a long line. */
    private int halvesBefore(int offset) {
        int found = Arrays.binarySearch(lines().lowHalves(), offset);
        return found >= 0 ? found : -found - 1;
    }

    /**
     * @param line 1-based; clamped to the text
     * @return the UTF-16 offset of the line's first character
     */
    public int lineStart(int line) {
        int[] lineStarts = lines().starts();
        return lineStarts[Math.max(1, Math.min(line, lineStarts.length)) - 1];
    }

    private static int[] lowHalves(char[] text) {
        int[] halves = NONE;
        int count = 0;
        for (int i = 1; i < text.length; i++) {
            if (Character.isLowSurrogate(text[i]) && Character.isHighSurrogate(text[i - 1])) {
                if (count == halves.length) {
                    halves = Arrays.copyOf(halves, Math.max(8, count * 2));
                }
                halves[count++] = i;
            }
        }
        return count == halves.length ? halves : Arrays.copyOf(halves, count);
    }

    private static int[] lineStarts(char[] text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            boolean isLast = i + 1 == text.length;
            if (c == '\n' || c == '\r' && (isLast || text[i + 1] != '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
