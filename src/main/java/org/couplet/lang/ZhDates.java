package org.couplet.lang;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in Chinese text: 2025年8月18日, 8月18日, 今年6月末, 1—4月, 2021—2025年, 二〇二五年. */
final class ZhDates {
    private static final String YEAR = "1[5-9]\\d\\d|20\\d\\d|2100";
    private static final String DASH = "\\s?(?:—{1,2}|-|–|~|～|至|到|一)\\s?";
    private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";

    // {Y} a year, {N} a numeral in characters, {-} what joins the ends of a range.
    // 2000年来 and 1500多年 are stretches of time.
    static final QuickPattern DATE =
            new QuickPattern(
                    QuickPattern.DIGITS + "一二三四五六七八九〇零○OoＯ今本去前明同",
                    String.join(
                                    "|",
                                    "(?<!\\d)(?<!\\d[.,])(?:(?<from>{Y})(?={-}(?:{Y})\\s?年)",
                                    "(?<iy>{Y})([-/.])(?<im>\\d{1,2})\\3(?<id>\\d{1,2})(?![\\d.])",
                                    "(?<hy>[一二三四五六七八九〇零○OoＯ]{4})年"
                                            + "(?:(?<hm>{N})月(?:(?<hd>{N})[日号])?)?",
                                    "(?:(?:(?<y>{Y})\\s?年|(?<rel>{R}|同年))\\s?)?(?:"
                                            + "(?<m1>\\d{1,2})\\s?月?{-}(?<m2>\\d{1,2})\\s?月"
                                            + "(?!\\s?\\d{1,2}\\s?[日号])",
                                    "(?<m>\\d{1,2})\\s?月(?:份|\\s?(?<d>\\d{1,2})\\s?"
                                            + "(?:[日号]|(?={-}\\d{1,2}\\s?[日号])))?)"
                                            + "(?:{-}(?<d2>\\d{1,2})\\s?[日号])?",
                                    "(?<yy>{Y})\\s?年(?![来多余]|的?历史)",
                                    "(?<yrel>{R}))")
                            .replace("{Y}", YEAR)
                            .replace("{N}", NUMERAL)
                            .replace("{R}", "今年|本年|去年|前年|明年")
                            .replace("{-}", DASH));

    private static final Pattern MONTH_AFTER =
            Pattern.compile("^(?:[，,末底初]|[上中下]旬|以来|以前|前|后|起|至|到)");
    private static final Pattern MONTH_BEFORE = Pattern.compile("(?:截至|截止|自|从|至|到|于|在)\\s?$");
    // “十四五”规划（2021—2025年）: the years of a plan are part of its name.
    private static final QuickPattern PLAN =
            new QuickPattern("十", "十[一二三四五六七八九]五[”\"]?(?:规划|时期)?[（(][^（()）]{1,20}[)）]");
    private static final Pattern JOINED = Pattern.compile(DASH);

    /** Every date has one of these; looking for them is quick. */
    private static final Pattern SIGN = Pattern.compile("[年月]|\\d{4}[-/.]");

    private final String text;
    private final OptionalInt contextYear;
    private final List<DateMention> found = new ArrayList<>();

    private ZhDates(String text, OptionalInt contextYear) {
        this.text = text;
        this.contextYear = contextYear;
    }

    /**
     * @param text folded
     * @param contextYear for dates that name no year
     * @return in reading order
     */
    static List<DateMention> find(String text, OptionalInt contextYear) {
        if (!SIGN.matcher(text).find()) {
            return List.of();
        }
        ZhDates dates = new ZhDates(text, contextYear);
        String masked = Masks.matches(text, PLAN);
        Matcher m = DATE.matcher(masked);
        for (int from = 0; DATE.find(m, masked, from); from = m.end()) {
            dates.read(m);
        }
        return List.copyOf(dates.found);
    }

    private void read(Matcher m) {
        if (m.group("from") != null) {
            add(number(m.group("from")), 0, 0, true, m.start(), m.end());
        } else if (m.group("iy") != null) {
            add(
                    number(m.group("iy")),
                    number(m.group("im")),
                    number(m.group("id")),
                    true,
                    m.start(),
                    m.end());
        } else if (m.group("hy") != null) {
            int year = numeral(m.group("hy"));
            if (year >= 1500 && year <= 2100) {
                add(year, numeral(m.group("hm")), numeral(m.group("hd")), true, m.start(), m.end());
            }
        } else if (m.group("yy") != null) {
            add(number(m.group("yy")), 0, 0, true, m.start(), m.end());
        } else if (m.group("yrel") != null) {
            relative(m.group("yrel")).ifPresent(y -> add(y, 0, 0, false, m.start(), m.end()));
        } else {
            readMonths(m);
        }
    }

    private void readMonths(Matcher m) {
        boolean isRangeEnd = m.group("rel") == null && isRangeEnd(m.start());
        boolean isStated = m.group("y") != null || isRangeEnd && last().isYearStated();
        OptionalInt year = year(m);
        if (year.isEmpty()) {
            return;
        }
        int y = year.getAsInt();
        if (m.group("m1") != null) {
            int end = m.end("m1") + (text.charAt(m.end("m1")) == '月' ? 1 : 0);
            add(y, number(m.group("m1")), 0, isStated, m.start(), end);
            add(y, number(m.group("m2")), 0, isStated, m.start("m2"), m.end());
        } else if (m.group("d") == null) {
            boolean hasYear = m.group("y") != null || m.group("rel") != null;
            if (hasYear || isRangeEnd || isMarkedMonth(m)) {
                add(y, number(m.group("m")), 0, isStated, m.start(), m.end());
            }
        } else if (m.group("d2") != null) {
            int end = m.end("d") + ("日号".indexOf(text.charAt(m.end("d"))) >= 0 ? 1 : 0);
            add(y, number(m.group("m")), number(m.group("d")), isStated, m.start(), end);
            add(y, number(m.group("m")), number(m.group("d2")), isStated, m.start("d2"), m.end());
        } else {
            add(y, number(m.group("m")), number(m.group("d")), isStated, m.start(), m.end());
        }
    }

    private OptionalInt year(Matcher m) {
        if (m.group("y") != null) {
            return OptionalInt.of(number(m.group("y")));
        }
        if (m.group("rel") != null) {
            return relative(m.group("rel")).map(OptionalInt::of).orElse(OptionalInt.empty());
        }
        return isRangeEnd(m.start()) ? OptionalInt.of(last().date().year()) : contextYear;
    }

    private Optional<Integer> relative(String word) {
        if (word.equals("同年")) {
            return found.isEmpty() ? Optional.empty() : Optional.of(last().date().year());
        }
        int shift =
                switch (word) {
                    case "去年" -> -1;
                    case "前年" -> -2;
                    case "明年" -> 1;
                    default -> 0;
                };
        return contextYear.isEmpty()
                ? Optional.empty()
                : Optional.of(contextYear.getAsInt() + shift);
    }

    // A month alone is a season's colour (8月的湖边) unless the sentence uses it as a date.
    private boolean isMarkedMonth(Matcher m) {
        return MONTH_AFTER.matcher(text.substring(m.end())).find()
                || MONTH_BEFORE.matcher(text.substring(0, m.start())).find();
    }

    /** Whether only a dash or 至 stands between the date before and this one. */
    private boolean isRangeEnd(int start) {
        return !found.isEmpty()
                && last().end() <= start
                && last().date().month() > 0
                && JOINED.matcher(text.substring(last().end(), start)).matches();
    }

    private DateMention last() {
        return found.get(found.size() - 1);
    }

    private void add(int year, int month, int day, boolean isStated, int start, int end) {
        try {
            PartialDate date = new PartialDate(year, month, day);
            String raw = text.substring(start, end).strip();
            found.add(new DateMention(date, isStated, raw, start, start + raw.length()));
        } catch (DateTimeException e) {
            // 13月 and 2月30日 are misprints or no dates at all.
        }
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int numeral(String characters) {
        return characters == null
                ? 0
                : ChineseNumerals.parse(characters).map(v -> v.intValue()).orElse(0);
    }
}
