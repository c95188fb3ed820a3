package org.couplet.lang;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where one of the characters stands that its matches can begin with.
 * In a text that has few of them this is many times faster, and finds the same.
 */
final class QuickPattern {
    static final String DIGITS = "0123456789";
    static final String SPACES = " \t\n\u000B\f\r";

    private final Pattern pattern;
    private final long[] first = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    /**
     * @param first every character that a match can begin with; what it only looks behind at does
     *     not count
     * @param regex that does not match the empty text
     */
    QuickPattern(String first, String regex) {
        this(first, Pattern.compile(regex));
    }

    QuickPattern(String first, Pattern pattern) {
        this.pattern = pattern;
        for (int i = 0; i < first.length(); i++) {
            char c = first.charAt(i);
            this.first[c >> 6] |= 1L << c;
        }
    }

    /** A matcher to be moved on by {@link #find} alone. */
    Matcher matcher(CharSequence text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /**
     * Goes to the first match at or after an offset.
     *
     * @param m from {@link #matcher}
     * @param text the same
     * @return whether there is one
     */
    boolean find(Matcher m, CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((first[c >> 6] & 1L << c) != 0 && m.region(i, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    boolean isIn(CharSequence text) {
        return find(matcher(text), text, 0);
    }

    Pattern pattern() {
        return pattern;
    }
}
