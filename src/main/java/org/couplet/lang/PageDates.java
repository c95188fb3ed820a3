package org.couplet.lang;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the dates in a page's text say about the day it was printed. */
public final class PageDates {
    private static final Pattern FULL = Pattern.compile("([12][0-9]{3})年[0-9]{1,2}月[0-9]{1,2}日");

    private static final Pattern PAST =
            Pattern.compile(
                    "(?<![0-9到至])(1[89][0-9]{2}|20[0-9]{2})年(?:[0-9]{1,2}月|以来|度)"
                            + "|(?<=[自从于])(1[89][0-9]{2}|20[0-9]{2})年");

    private static final Pattern ANY = Pattern.compile("(?<![0-9])(1[89][0-9]{2}|20[0-9]{2})年");

    private static final Pattern AGO = Pattern.compile("(?<![0-9])([0-9]{1,3})年前");

    private PageDates() {}

    /**
     * The latest full date's year, unless a year named as past is later; else a year that lies as
     * many years after one named on the page as the page says, {@code 80年前}.
     */
    public static OptionalInt year(String text) {
        int full = latest(FULL, text);
        int past = latest(PAST, text);
        if (full > 0 && full >= past) {
            return OptionalInt.of(full);
        }
        Matcher ago = AGO.matcher(text);
        while (ago.find()) {
            int back = Integer.parseInt(ago.group(1));
            Matcher years = ANY.matcher(text);
            while (years.find()) {
                int then = year(years);
                boolean isNear = then + back >= past && then + back <= past + 2;
                if (back >= 10 && then < past && isNear) {
                    return OptionalInt.of(then + back);
                }
            }
        }
        return OptionalInt.empty();
    }

    private static int year(Matcher m) {
        boolean isSecond = m.groupCount() > 1 && m.group(1) == null;
        return Integer.parseInt(m.group(isSecond ? 2 : 1));
    }

    private static int latest(Pattern pattern, String text) {
        int latest = 0;
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            latest = Math.max(latest, year(m));
        }
        return latest;
    }
}
