package org.couplet.lang;

import java.text.Normalizer;
import java.util.List;

/**
 * Chinese text as characters: what is a Han character, how wrapped lines join, what equality is.
 */
public final class HanText {

    /** The block that nearly every character is in; asking the tables takes longer. */
    private static final int FIRST_COMMON = 0x4E00;

    private static final int LAST_COMMON = 0x9FFF;

    private HanText() {}

    /** Whether a code point is a Han character of any block, extensions and 〇 included. */
    public static boolean isHan(int codePoint) {
        return codePoint >= FIRST_COMMON && codePoint <= LAST_COMMON
                || Character.isIdeographic(codePoint)
                || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    /** Whether a text has at least one Han character. */
    public static boolean hasHan(String text) {
        return text.codePoints().anyMatch(HanText::isHan);
    }

    /**
     * Whether a code point is punctuation that fills a Han character's square. Quotation marks,
     * dashes, the ellipsis and the middle dot count, though English text uses them as well.
     */
    public static boolean isFullWidthPunctuation(int codePoint) {
        return isOnlyFullWidth(codePoint) || "“”‘’—–―…·".indexOf(codePoint) >= 0;
    }

    /**
     * Joins hard-wrapped lines to one. A line end beside a Han character or full-width punctuation
     * vanishes, so does one inside a number of a Chinese line; any other becomes one space.
     *
     * @param lines blank ones are skipped, blanks at their ends do not count
     * @return one line; empty when there is no text
     */
    public static String join(List<String> lines) {
        StringBuilder all = new StringBuilder();
        String before = "";
        for (String line : lines) {
            String after = line.strip();
            if (after.isEmpty()) {
                continue;
            }
            if (!before.isEmpty() && needsSpace(before, after)) {
                all.append(' ');
            }
            all.append(after);
            before = after;
        }
        return all.toString();
    }

    /**
     * Whether two lines that follow each other are words apart.
     *
     * @param before not blank, without blanks at its ends
     * @param after likewise
     */
    public static boolean needsSpace(String before, String after) {
        int left = before.codePointBefore(before.length());
        int right = after.codePointAt(0);
        boolean isChinese = hasHan(before) || hasHan(after);
        if (isSquare(left, isChinese) || isSquare(right, isChinese)) {
            return false;
        }
        return !(isChinese && isOfNumber(left) && isOfNumber(right));
    }

    /** A digit or what stands between digits: numbers are broken at a line's end, too. */
    private static boolean isOfNumber(int c) {
        return Character.isDigit(c) || ".,%".indexOf(c) >= 0;
    }

    /**
     * The form in which two passages are the same if they differ only in spaces and in the width of
     * punctuation, digits and letters. For hashing and comparing, not for reading.
     */
    public static String normalise(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(HanText::foldMark)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** A text without Chinese quotation marks and those of titles. */
    public static String unquoted(String text) {
        return text.replaceAll("[“”‘’《》]", "");
    }

    /** A text with its full-width digits, letters and signs in half width. */
    public static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            half.append(c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c);
        }
        return half.toString();
    }

    /** How many columns a text takes in a {@link org.couplet.text.Position}: its code points. */
    public static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isSquare(int codePoint, boolean isChinese) {
        return isHan(codePoint)
                || (isChinese ? isFullWidthPunctuation(codePoint) : isOnlyFullWidth(codePoint));
    }

    private static boolean isOnlyFullWidth(int codePoint) {
        if (codePoint >= 0xFF01 && codePoint <= 0xFF65
                || codePoint >= 0xFFE0 && codePoint <= 0xFFE6) {
            return !Character.isLetterOrDigit(codePoint);
        }
        // The block of 、。《》 also holds 々 and 〇, which are characters.
        return codePoint >= 0x3000 && codePoint <= 0x303F && !isHan(codePoint)
                || codePoint >= 0xFE30 && codePoint <= 0xFE4F;
    }

    // NFKC leaves those alone that have no half-width twin in Unicode but one on a keyboard.
    private static int foldMark(int codePoint) {
        return switch (codePoint) {
            case '。' -> '.';
            case '“', '”', '„', '‟', '「', '」' -> '"';
            case '‘', '’', '‛', '『', '』' -> '\'';
            case '—', '–', '―', '‐', '‑', '−' -> '-';
            default -> codePoint;
        };
    }
}
