package org.couplet.lang;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time a section of a report speaks of, said once in its heading: 2031年工作回顾 looks back,
 * 2032年重点工作 and “十七五”时期主要目标 look ahead, and the figures below name no year of their own.
 *
 * @param isAhead whether the section sets out what is to be reached
 * @param date the year it looks back on, or by which it wants things reached; empty when the
 *     heading does not say
 */
public record ReportScope(boolean isAhead, Optional<PartialDate> date) {
    private static final int LONGEST_HEADING = 32;

    private static final String YEAR = "(?<year>20\\d{2})年|(?<now>今年|本年度?)|(?<past>过去|近|这)[一五]年";
    private static final String PLAN = "[“\"]?十(?<plan>[一二三四五六七八九])五[”\"]?";
    private static final Pattern BACK =
            Pattern.compile("(?:" + YEAR + "|" + PLAN + ")[^。；]{0,20}(?:回顾|总结|成就|成绩|成效|历程)");
    private static final Pattern AHEAD =
            Pattern.compile(
                    "(?:"
                            + YEAR
                            + "|"
                            + PLAN
                            + "|(?<next>今后|未来)[一三五几]年)[^。；回顾结成]{0,14}?"
                            + "(?:工作(?:安排|重点|任务|目标|打算|部署|总体|要求|计划)|重点(?:工作|任务)"
                            + "|(?:主要|总体|发展|预期|奋斗|重大)[^。；]{0,8}?(?:目标|任务|要求|考虑|思路|举措))");
    private static final Pattern SENTENCE = Pattern.compile("[。！？!?；;]|[：:]$");

    /** What makes a sentence look back in the midst of plans. */
    private static final Pattern PAST =
            Pattern.compile(
                    "去年|上年|前年|过去|以来|目前|截至|[一二三四五六七八九十]年来|已(?:经|有|建|完|达|累)|累计(?:完成|达|实现)|实现了|取得了|完成了");

    /**
     * @param part a heading or paragraph
     * @param year the text's own year
     * @return empty when the part is no heading that says a time
     */
    public static Optional<ReportScope> opened(String part, OptionalInt year) {
        String heading = part.strip();
        if (heading.length() > LONGEST_HEADING || SENTENCE.matcher(heading).find()) {
            return Optional.empty();
        }
        Matcher back = BACK.matcher(heading);
        if (back.find()) {
            Optional<PartialDate> date = date(back, year, -1);
            boolean isPast =
                    date.isEmpty() || year.isEmpty() || date.get().year() <= year.getAsInt();
            return isPast ? Optional.of(new ReportScope(false, date)) : Optional.empty();
        }
        Matcher ahead = AHEAD.matcher(heading);
        if (!ahead.find() || ahead.group("past") != null) {
            return Optional.empty();
        }
        Optional<PartialDate> date = date(ahead, year, 0);
        boolean isPassed =
                date.isPresent() && year.isPresent() && date.get().year() < year.getAsInt();
        return isPassed ? Optional.empty() : Optional.of(new ReportScope(true, date));
    }

    /** Whether a sentence under a heading that looks ahead speaks of what has been. */
    public static boolean looksBack(String sentence) {
        return PAST.matcher(sentence).find();
    }

    private static Optional<PartialDate> date(Matcher m, OptionalInt year, int past) {
        if (m.group("year") != null) {
            return Optional.of(PartialDate.of(Integer.parseInt(m.group("year"))));
        }
        if (m.group("plan") != null) {
            return TargetWords.planYears(m.group("plan")).map(PartialDate::of);
        }
        boolean isRelative = m.group("now") != null || m.group("past") != null;
        return isRelative && year.isPresent()
                ? Optional.of(
                        PartialDate.of(year.getAsInt() + (m.group("past") == null ? 0 : past)))
                : Optional.empty();
    }
}
