package org.couplet.lang;

import java.util.List;
import java.util.regex.Pattern;

/** Chinese quotations: a short one names a slogan, it does not state a fact. */
public final class Quotations {
    private static final String OPEN = "“「『‘";
    private static final String CLOSE = "”」』’";
    private static final int LONGEST_SLOGAN = 14;

    private static final Pattern SLOGAN = Pattern.compile("“([\\p{IsHan}\\d]{3,8})”");

    private static final Pattern EXPLAINED = Pattern.compile("[^（(\n]{0,60}[（(][^）)]+[）)]");

    private Quotations() {}

    /** Short quotations of Han characters and digits alone, in reading order. */
    public static List<String> slogans(String text) {
        return SLOGAN.matcher(text).results().map(m -> m.group(1)).toList();
    }

    /** Whether brackets follow the name that begins at an offset: 验潮站（量潮位的站）. */
    public static boolean isExplained(String text, int start) {
        return EXPLAINED.matcher(text).region(start, text.length()).lookingAt();
    }

    /** Whether all characters of a slogan stand in a name in this order: it is short for it. */
    public static boolean isShortFor(String slogan, String name) {
        int found = 0;
        for (int i = 0; i < name.length() && found < slogan.length(); i++) {
            found += name.charAt(i) == slogan.charAt(found) ? 1 : 0;
        }
        return found == slogan.length();
    }

    /**
     * Whether a stretch of a text stands inside a short quotation such as “三大行动”.
     *
     * @param start inclusive offset
     * @param end exclusive offset
     */
    public static boolean isInSlogan(String text, int start, int end) {
        int open = start - 1;
        while (open >= 0 && OPEN.indexOf(text.charAt(open)) < 0) {
            if (start - open > LONGEST_SLOGAN || CLOSE.indexOf(text.charAt(open)) >= 0) {
                return false;
            }
            open--;
        }
        int close = end;
        while (close < text.length()
                && close - open <= LONGEST_SLOGAN + 1
                && CLOSE.indexOf(text.charAt(close)) < 0) {
            close++;
        }
        return open >= 0 && close < text.length() && close - open - 1 <= LONGEST_SLOGAN;
    }
}
