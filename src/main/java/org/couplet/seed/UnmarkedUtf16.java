package org.couplet.seed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Knows UTF-16 that lacks its byte order mark by where the high bytes of its characters stand. */
final class UnmarkedUtf16 {
    /** Of a hundred characters of a Chinese page so many are Chinese, ASCII or marks. */
    private static final int LEAST_PERCENT = 95;

    private UnmarkedUtf16() {}

    /**
     * @param bytes that are no UTF-8, or hold a NUL
     * @return empty when they are no such text
     */
    static Optional<Charset> of(byte[] bytes) {
        if (bytes.length == 0 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        if (isText(bytes, 1)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return isText(bytes, 0) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Pairs of ASCII letters look like Chinese characters: a mark or a letter must be there. */
    private static boolean isText(byte[] bytes, int high) {
        long usual = 0;
        boolean isSure = false;
        for (int i = 0; i < bytes.length; i += 2) {
            int unit = (bytes[i + high] & 0xFF) << 8 | (bytes[i + 1 - high] & 0xFF);
            boolean isAscii = unit >= 0x20 && unit < 0x7F || unit == '\n' || unit == '\r';
            boolean isMark = unit >= 0x3000 && unit <= 0x3011 || unit >= 0xFF01 && unit <= 0xFF1F;
            isSure |= isAscii || isMark;
            usual += isAscii || isMark || unit >= 0x4E00 && unit <= 0x9FFF ? 1 : 0;
        }
        return isSure && usual * 100 >= bytes.length / 2L * LEAST_PERCENT;
    }
}
