package org.couplet.lang;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
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

    /** What stands before a year that is yet to come. */
    private static final Pattern AHEAD =
            Pattern.compile("(?:到|至|力争|争取|预计|计划|规划|拟|将于|有望|确保|不迟于|自|从)\\s?$");

    private static final Pattern AHEAD_AFTER =
            Pattern.compile("^[0-9]{0,2}月?[0-9]{0,2}日?(?:年?[底末])?(?:之前|以前|前|起(?:施行|实施|执行|正式))");

    private static final Pattern HEAD_WORDS =
            Pattern.compile(
                    "星期[一二三四五六日天]|农历|在\\p{IsHan}{2,30}(?:会议|全会)上|责编|责任?编辑?|版式|美编|校对|值班|今日[0-9]+版|第?[A-Z]?[0-9]{1,2}版");

    private static final Pattern AGO = Pattern.compile("(?<![0-9])([0-9]{1,3})年前");

    private static final int LONGEST_HEAD = 80;

    private PageDates() {}

    /**
     * The date in a page's head or foot: a line that has a weekday or the editors beside it, or
     * nothing else.
     */
    public static Optional<PartialDate> printed(String line) {
        String text = line.strip();
        if (text.length() > LONGEST_HEAD) {
            return Optional.empty();
        }
        List<DateMention> dates = ZhDates.find(Masks.fold(text), OptionalInt.empty());
        if (dates.size() != 1 || text.indexOf('。') >= 0) {
            return Optional.empty();
        }
        DateMention date = dates.get(0);
        boolean isDay = date.isYearStated() && date.date().day() > 0;
        String rest = text.substring(0, date.start()) + text.substring(date.end());
        boolean isHead = rest.isBlank() || HEAD_WORDS.matcher(rest).find();
        return isDay && isHead ? Optional.of(date.date()) : Optional.empty();
    }

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
        Set<Integer> years = new TreeSet<>();
        for (Matcher m = ANY.matcher(text); m.find(); ) {
            years.add(year(m));
        }
        for (Matcher ago = AGO.matcher(text); ago.find(); ) {
            int back = Integer.parseInt(ago.group(1));
            for (int then : years) {
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

    // 自2021年10月以来 looks back, 自2027年1月1日起施行 ahead.
    private static boolean isPastWord(String text, Matcher m) {
        boolean isSince = m.start() > 0 && "自从".indexOf(text.charAt(m.start() - 1)) >= 0;
        String after = text.substring(m.end(), Math.min(text.length(), m.end() + 12));
        return isSince && !AHEAD_AFTER.matcher(after).find();
    }

    private static int latest(Pattern pattern, String text) {
        int latest = 0;
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            boolean isAhead =
                    AHEAD.matcher(text.substring(Math.max(0, m.start() - 4), m.start())).find()
                            || AHEAD_AFTER
                                    .matcher(
                                            text.substring(
                                                    m.end(), Math.min(text.length(), m.end() + 12)))
                                    .find();
            latest = isAhead && !isPastWord(text, m) ? latest : Math.max(latest, year(m));
        }
        return latest;
    }
}
