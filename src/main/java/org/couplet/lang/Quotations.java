package org.couplet.lang;

/** Chinese quotations: a short one names a slogan, it does not state a fact. */
public final class Quotations {
    private static final String OPEN = "“「『‘";
    private static final String CLOSE = "”」』’";
    private static final int LONGEST_SLOGAN = 14;

    private Quotations() {}

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
