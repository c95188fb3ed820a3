package org.couplet.lang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Finds the days and months that a text reckons from the day it was printed: 昨天, 本月15日, 上个月, 月底前;
 * and 年底前, for which its year is enough.
 */
final class RelativeDates {
    /** Before a number, a year or 每 the end is another year's or month's, or every one's. */
    private static final String END = "(?<![年月今去明前本上下个次每\\d])(?<end>[年月]底)(?=[之以]?前)";

    /** 昨天的海港 may be any time that is past; 今日要闻 is a heading. */
    private static final QuickPattern WORD =
            new QuickPattern(
                    "前昨今明上本下年月",
                    "天日晚晨月底",
                    "(?<!从|到|过|的|是|在|[之以进入向])(?:(?<day>前天|昨[天日晚]|今[天日晚晨]|明[天日晚])"
                            + "(?:(?=[，,上下早晚凌清傍中夜在从起将开正召举迎获])"
                            + "|(?<=昨[天日])(?=\\p{IsHan}{2,12}[，,。举召开启]))"
                            + "(?!\\p{IsHan}{0,2}的)"
                            + "|(?<month>上个?月|本月|下个?月)(?:(?<date>\\d{1,2})[日号])?)"
                            + "|"
                            + END);

    private RelativeDates() {}

    /**
     * @param text folded
     * @return in reading order, none of a stated year
     */
    static List<DateMention> find(String text, ContextDate context) {
        if (context.year().isEmpty() || !WORD.mayBeIn(text)) {
            return List.of();
        }
        List<DateMention> found = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        for (int from = 0; WORD.find(m, text, from); from = m.end()) {
            int start = m.start();
            int end = m.end();
            date(m, context)
                    .map(d -> new DateMention(d, false, text.substring(start, end), start, end))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Whether a date was written as 年底 or 月底 alone: the text looks ahead to it. */
    static boolean isDeadline(DateMention date) {
        return date.raw().length() == 2 && date.raw().endsWith("底");
    }

    private static Optional<PartialDate> date(Matcher m, ContextDate context) {
        if ("年底".equals(m.group("end"))) {
            return Optional.of(new PartialDate(context.year().getAsInt(), 12, 0));
        }
        return context.day().flatMap(d -> date(m, LocalDate.of(d.year(), d.month(), d.day())));
    }

    private static Optional<PartialDate> date(Matcher m, LocalDate today) {
        if (m.group("day") != null) {
            LocalDate day =
                    switch (m.group("day").charAt(0)) {
                        case '前' -> today.minusDays(2);
                        case '昨' -> today.minusDays(1);
                        case '明' -> today.plusDays(1);
                        default -> today;
                    };
            return Optional.of(
                    new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        }
        String word = m.group("month") == null ? "" : m.group("month");
        LocalDate month =
                today.plusMonths(word.startsWith("上") ? -1 : word.startsWith("下") ? 1 : 0);
        int day = m.group("date") == null ? 0 : Integer.parseInt(m.group("date"));
        return day > month.lengthOfMonth()
                ? Optional.empty()
                : Optional.of(new PartialDate(month.getYear(), month.getMonthValue(), day));
    }
}
