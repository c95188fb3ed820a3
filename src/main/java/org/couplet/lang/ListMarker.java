package org.couplet.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that counts the points of a text: 一是, 首先, 第二.
 *
 * @param family words that count together
 * @param ordinal 1-based; 0 for 最后, which comes after whatever was counted
 * @param start offset of the word in the text, in UTF-16 units, 0-based
 * @param end offset after it
 */
public record ListMarker(Family family, int ordinal, int start, int end) {

    /** Words that count together. */
    public enum Family {
        /** 首先 其次 第三 最后. */
        FIRST_NEXT,
        /** 一是 二是, 一要 二要. */
        ONE_IS,
        /** 其一 其二. */
        OF_THEM,
        /** （一） （二）, 一、 二、. */
        NUMBERED,
        /** 1. 2., ① ②. */
        DIGITS
    }

    private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
    private static final String CLAUSE_START = "(?:^|(?<=[。；：！？，、”’）;:!?,)—\\n\\s]))";
    private static final Pattern FIRST_NEXT =
            Pattern.compile(
                    CLAUSE_START
                            + "(?:(首先|其次|再次|最后)(?:是|，|,|、|：|:)?|第("
                            + NUMERAL
                            + ")(?:是|，|,|、|：|:|方面))");
    private static final Pattern ONE_IS =
            Pattern.compile(CLAUSE_START + "(" + NUMERAL + ")(?:是|要)");
    private static final Pattern OF_THEM =
            Pattern.compile(CLAUSE_START + "其(" + NUMERAL + ")(?:是|，|,|、|：|:)");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:^|(?<=\\n))\\s*(?:[（(](" + NUMERAL + ")[）)]|(" + NUMERAL + ")、)\\s*");
    private static final Pattern DIGITS =
            Pattern.compile("(?:^|(?<=\\n))\\s*(?:(\\d{1,2})[.．、](?!\\d)|([①-⑳]))\\s*");

    /** Finds every counting word that begins a clause, in reading order. */
    public static List<ListMarker> find(String text) {
        List<ListMarker> found = new ArrayList<>();
        for (Family family : Family.values()) {
            Matcher m = pattern(family).matcher(text);
            while (m.find()) {
                int ordinal = ordinal(m);
                if (ordinal >= 0) {
                    found.add(new ListMarker(family, ordinal, m.start(), m.end()));
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    /**
     * @param from offset in the text
     * @return the offset of the mark that ends the clause, or the text's end
     */
    public static int clauseEnd(String text, int from) {
        int end = from;
        while (end < text.length() && "，。；：,;:！？".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** A text without the counting word it begins with. */
    static String strip(String text) {
        for (ListMarker marker : find(text)) {
            if (marker.start == 0) {
                return text.substring(marker.end);
            }
        }
        return text;
    }

    private static Pattern pattern(Family family) {
        return switch (family) {
            case FIRST_NEXT -> FIRST_NEXT;
            case ONE_IS -> ONE_IS;
            case OF_THEM -> OF_THEM;
            case NUMBERED -> NUMBERED;
            case DIGITS -> DIGITS;
        };
    }

    private static int ordinal(Matcher m) {
        String word = m.group(1) != null ? m.group(1) : m.group(2);
        return switch (word) {
            case "首先" -> 1;
            case "其次" -> 2;
            case "再次" -> 3;
            case "最后" -> 0;
            default -> number(word);
        };
    }

    private static int number(String word) {
        char first = word.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        if (Character.isDigit(first)) {
            return Integer.parseInt(word);
        }
        return ChineseNumerals.parse(word).map(Number::intValue).orElse(-1);
    }
}
