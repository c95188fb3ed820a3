package org.couplet.content;

import java.util.OptionalInt;

/** Which characters a text can hold and HTML and XML can show. */
final class Characters {

    private Characters() {}

    /**
     * @return the UTF-16 offset of the first control character, half surrogate pair or code point
     *     that is no character
     */
    static OptionalInt firstUnprintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isPlain(text.charAt(i))) {
                continue;
            }
            int c = text.codePointAt(i);
            if (isUnprintable(c)) {
                return OptionalInt.of(i);
            }
            i += Character.charCount(c) - 1;
        }
        return OptionalInt.empty();
    }

    /** Nearly every character there is: printable, and a code point by itself. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F || c >= 0xA0 && c < Character.MIN_SURROGATE;
    }

    /** The text with U+FFFD for each unprintable character. */
    static String printable(String text) {
        if (firstUnprintable(text).isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isUnprintable(c) ? 0xFFFD : c));
        return out.toString();
    }

    /** {@code U+001B}. */
    static String name(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }

    private static boolean isUnprintable(int c) {
        return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c & 0xFFFE) == 0xFFFE;
    }
}
