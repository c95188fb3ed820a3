package org.couplet.content;

import java.util.Arrays;
import org.couplet.lang.HanText;

/**
 * Makes {@code **} work beside Chinese punctuation.
 *
 * <p>CommonMark lets a run of asterisks open emphasis only where it is followed by a letter, or by
 * punctuation after a space or other punctuation. Chinese has no spaces, so a strong phrase in
 * Chinese quotation marks stays raw (commonmark-spec#650). A private-use character between the run
 * and the punctuation counts as a letter and lifts the ban; it is taken out of everything that is
 * read afterwards.
 */
final class CjkEmphasis {
    /** Never part of a text: input that holds it is refused before. */
    static final char SENTINEL = '\uE000';

    private final String text;
    private final int[] inserted;

    private CjkEmphasis(String text, int[] inserted) {
        this.text = text;
        this.inserted = inserted;
    }

    /**
     * @param original without {@link #SENTINEL}
     */
    static CjkEmphasis prepare(String original) {
        if (original.indexOf('*') < 0) {
            return new CjkEmphasis(original, new int[0]);
        }
        StringBuilder out = new StringBuilder(original.length() + 16);
        int[] inserted = new int[8];
        int count = 0;
        int i = 0;
        while (i < original.length()) {
            if (original.charAt(i) != '*') {
                int star = original.indexOf('*', i);
                int next = star < 0 ? original.length() : star;
                out.append(original, i, next);
                i = next;
                continue;
            }
            if (isEscaped(original, i)) {
                out.append(original.charAt(i++));
                continue;
            }
            int end = i;
            while (end < original.length() && original.charAt(end) == '*') {
                end++;
            }
            int before = i == 0 ? -1 : original.codePointBefore(i);
            int after = end == original.length() ? -1 : original.codePointAt(end);
            if (isBarred(before, after)) {
                inserted = put(inserted, count++, out.length());
                out.append(SENTINEL);
            }
            out.append(original, i, end);
            if (isBarred(after, before)) {
                inserted = put(inserted, count++, out.length());
                out.append(SENTINEL);
            }
            i = end;
        }
        return new CjkEmphasis(out.toString(), Arrays.copyOf(inserted, count));
    }

    /** The text to parse. */
    String text() {
        return text;
    }

    /**
     * @param offset in {@link #text()}, in UTF-16 units
     * @return the same place in the original
     */
    int original(int offset) {
        int found = Arrays.binarySearch(inserted, offset);
        return offset - (found >= 0 ? found : -found - 1);
    }

    /** Takes the sentinels out of what was parsed. */
    static String clean(String parsed) {
        return parsed.indexOf(SENTINEL) < 0 ? parsed : parsed.replace(String.valueOf(SENTINEL), "");
    }

    /**
     * Whether punctuation beside the run and a letter on its other side keep the run from working.
     */
    private static boolean isBarred(int punctuation, int letter) {
        if (punctuation < 0 || letter < 0 || !isPunctuation(punctuation)) {
            return false;
        }
        if (Character.isWhitespace(letter) || isPunctuation(letter)) {
            return false;
        }
        // Between ASCII punctuation and a Latin letter the rule of the specification is what
        // authors expect.
        return punctuation > 0x7F || HanText.isHan(letter);
    }

    private static boolean isEscaped(String text, int at) {
        int backslashes = 0;
        while (at - backslashes > 0 && text.charAt(at - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL ->
                    true;
            default -> false;
        };
    }

    private static int[] put(int[] array, int index, int value) {
        int[] room = index < array.length ? array : Arrays.copyOf(array, array.length * 2);
        room[index] = value;
        return room;
    }
}
