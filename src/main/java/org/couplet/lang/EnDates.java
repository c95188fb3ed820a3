package org.couplet.lang;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in English text: August 18, 2025; 18 August 2025; August 2025; 2027; 2021–2025. */
final class EnDates {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October"
                    + "|November|December"
                    + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
    private static final String YEAR = "(?:1[5-9]\\d\\d|20\\d\\d|2100)";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?(?![\\d,.]\\d|\\d)";
    private static final String DASH = "\\s?(?:–|—|-|\\bto\\b|\\bthrough\\b)\\s?";

    // {M} a month, {D} a day, {Y} a year, {-} what joins the ends of a range
    /** What a date can begin with: a day or year, a month, “this”, “last” or “next year”. */
    private static final String FIRST = QuickPattern.DIGITS + "JFMASONDtTlLnN";

    /** The second letters of the months. */
    private static final String SECOND = "aueopc";

    private static final QuickPattern DATE =
            QuickPattern.notAfter(
                            QuickPattern.WORD,
                            FIRST,
                            String.join(
                                            "|",
                                            "\\b(?<am>{M})(?:{-}|\\sand\\s)(?<bm>{M}),?\\s(?<by>{Y})\\b",
                                            "\\b(?<m>{M})\\s(?<d>{D})(?:{-}(?<d2>{D}))?"
                                                    + "(?:,?\\s(?<y>{Y})\\b)?",
                                            "\\b(?<ed>{D})(?:{-}(?<ed2>{D}))?\\s(?:of\\s)?(?<em>{M})"
                                                    + "(?:,?\\s(?<ey>{Y})\\b)?",
                                            "\\b(?<mm>{M}),?\\s(?:of\\s)?(?<my>{Y})\\b",
                                            "\\b(?<iy>{Y})-(?<im>\\d{2})-(?<id>\\d{2})\\b",
                                            "\\b(?<rel>(?i:this|last|next)\\syear)\\b",
                                            "(?<![\\w$€£¥#-]|\\d[.,–—]|[A-Za-z]\\.)"
                                                    + "(?:(?<y1>{Y})\\s?[–—-]\\s?(?<y2>{Y})|(?<yy>{Y}))"
                                                    + "(?![\\w%°]|[.,]\\d|-\\d|\\s?[–—]\\s?\\d|{U})")
                                    .replace("{M}", MONTH)
                                    .replace("{D}", DAY)
                                    .replace("{Y}", YEAR)
                                    .replace("{-}", DASH)
                                    .replace(
                                            "{U}",
                                            "[\\s-](?:" + EnWords.SCALE + "|" + EnWords.UNIT + ")"))
                    .where(EnDates::mayBegin);

    // "more than 2000" counts something.
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:more than|fewer than|less than|at (?:least|most)|nearly|total of)\\s$");

    // The years of a plan are part of its name.
    private static final QuickPattern PLAN =
            QuickPattern.notAfter(
                            QuickPattern.WORD,
                            "fF",
                            "(?i)\\bfive-year plans?(?: period)?(?:\\s\\([^)]{1,20}\\))?")
                    .where((text, at) -> text.regionMatches(true, at, "five-", 0, 5));

    /** Every date has one of these; looking for them is quick. */
    private static final QuickPattern SIGN =
            new QuickPattern(
                            FIRST,
                            "\\d{4}|(?i:(?:this|last|next)\\syear)"
                                    + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
                    .where(EnDates::mayBegin);

    /** What is looked for before a year is shorter than this. */
    private static final int NEAR = 40;

    private final String text;
    private final OptionalInt contextYear;
    private final List<DateMention> found = new ArrayList<>();

    private EnDates(String text, OptionalInt contextYear) {
        this.text = text;
        this.contextYear = contextYear;
    }

    /** Whether the letters are those of a month, or of a year that is counted from now. */
    private static boolean mayBegin(String text, int at) {
        if (QuickPattern.isDigit(text, at)) {
            return true;
        }
        boolean isMonth =
                at + 1 < text.length()
                        && text.charAt(at) < 'a'
                        && SECOND.indexOf(text.charAt(at + 1)) >= 0;
        int year = at + "this ".length();
        return isMonth
                || year < text.length() && (text.charAt(year) == 'y' || text.charAt(year) == 'Y');
    }

    /** Blots out plans with the years they are glossed with. */
    static String withoutPlans(String text) {
        return Masks.matches(text, PLAN);
    }

    /**
     * @param text folded
     * @param contextYear for dates that name no year
     * @return in reading order
     */
    static List<DateMention> find(String text, OptionalInt contextYear) {
        if (!SIGN.isIn(text)) {
            return List.of();
        }
        EnDates dates = new EnDates(text, contextYear);
        String plain = withoutPlans(text);
        Matcher m = DATE.matcher(plain);
        for (int from = 0; DATE.find(m, plain, from); from = m.end()) {
            dates.read(m);
        }
        return List.copyOf(dates.found);
    }

    private void read(Matcher m) {
        if (m.group("am") != null) {
            int year = number(m.group("by"));
            add(year, month(m.group("am")), 0, true, m.start(), m.end("am"));
            add(year, month(m.group("bm")), 0, true, m.start("bm"), m.end());
        } else if (m.group("m") != null) {
            days(m, m.group("y"), month(m.group("m")), "d", "d2");
        } else if (m.group("em") != null) {
            days(m, m.group("ey"), month(m.group("em")), "ed", "ed2");
        } else if (m.group("mm") != null) {
            add(number(m.group("my")), month(m.group("mm")), 0, true, m.start(), m.end());
        } else if (m.group("iy") != null) {
            add(
                    number(m.group("iy")),
                    number(m.group("im")),
                    number(m.group("id")),
                    true,
                    m.start(),
                    m.end());
        } else if (m.group("rel") != null) {
            if (contextYear.isPresent()) {
                int shift =
                        m.group("rel").toLowerCase(Locale.ROOT).startsWith("l")
                                ? -1
                                : m.group("rel").toLowerCase(Locale.ROOT).startsWith("n") ? 1 : 0;
                add(contextYear.getAsInt() + shift, 0, 0, false, m.start(), m.end());
            }
        } else if (m.group("y1") != null) {
            add(number(m.group("y1")), 0, 0, true, m.start("y1"), m.end("y1"));
            add(number(m.group("y2")), 0, 0, true, m.start("y2"), m.end("y2"));
        } else if (!COUNTED.matcher(text.substring(Math.max(0, m.start() - NEAR), m.start()))
                .find()) {
            add(number(m.group("yy")), 0, 0, true, m.start(), m.end());
        }
    }

    private void days(Matcher m, String year, int month, String first, String second) {
        if (year == null && contextYear.isEmpty()) {
            return;
        }
        int y = year == null ? contextYear.getAsInt() : number(year);
        if (m.group(second) == null) {
            add(y, month, number(m.group(first)), year != null, m.start(), m.end());
        } else {
            add(y, month, number(m.group(first)), year != null, m.start(), m.end(first));
            add(y, month, number(m.group(second)), year != null, m.start(second), m.end());
        }
    }

    private void add(int year, int month, int day, boolean isStated, int start, int end) {
        try {
            PartialDate date = new PartialDate(year, month, day);
            found.add(new DateMention(date, isStated, text.substring(start, end), start, end));
        } catch (DateTimeException e) {
            // February 30 is a misprint.
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits, 0, QuickPattern.endOfDigits(digits, 0), 10);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }
}
