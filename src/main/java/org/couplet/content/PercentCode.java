package org.couplet.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Characters of a path that are written as the hex digits of their bytes: {@code my%20map.png}. */
final class PercentCode {
    private static final int HEX = 16;

    private PercentCode() {}

    /** The path that is meant. A percent sign that no two hex digits follow stands for itself. */
    static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        byte[] written = path.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream meant = new ByteArrayOutputStream(written.length);
        for (int i = 0; i < written.length; i++) {
            int value = written[i] == '%' ? value(written, i + 1) : -1;
            meant.write(value < 0 ? written[i] : value);
            i += value < 0 ? 0 : 2;
        }
        return meant.toString(StandardCharsets.UTF_8);
    }

    /** Of two hex digits; -1 where there are none. */
    private static int value(byte[] bytes, int at) {
        int high = at + 1 < bytes.length ? Character.digit(bytes[at], HEX) : -1;
        int low = high < 0 ? -1 : Character.digit(bytes[at + 1], HEX);
        return low < 0 ? -1 : high * HEX + low;
    }
}
