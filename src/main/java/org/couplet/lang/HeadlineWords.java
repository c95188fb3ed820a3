package org.couplet.lang;

import java.util.regex.Pattern;

/** What the lines of a headline are to each other. */
public final class HeadlineWords {
    private static final Pattern KICKER =
            Pattern.compile(
                    "^(?:深入)?(?:学习|宣传)(?:宣传)?贯彻.*|^截至.*|^在.{2,20}[中上下]$|.*(?:进行时|系列报道|特别报道)$|.*(?:新闻)?(?:发布会|吹风会|见面会)$|.*[：:]$");

    private static final Pattern SUB = Pattern.compile("^\\s*(?:—{1,2}|－－|--|[（(]).*");

    private HeadlineWords() {}

    /** The smaller line above a headline. */
    public static boolean isKicker(String line) {
        return KICKER.matcher(line).matches();
    }

    /** The smaller line below a headline, by the dash it begins with. */
    public static boolean isSubHeadline(String line) {
        return SUB.matcher(line).matches();
    }
}
