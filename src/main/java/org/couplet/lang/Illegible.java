package org.couplet.lang;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that stand where nothing could be read: � and, between words, □□. */
public final class Illegible {
    private static final Pattern MARK =
            Pattern.compile("\uFFFD+|(?<=[\\p{IsHan}，、“（])[□■]{2,}(?=[\\p{IsHan}，。、”）])");

    private Illegible() {}

    /** Finds each run of such characters. */
    public static Matcher in(String text) {
        return MARK.matcher(text);
    }
}
