package org.couplet.lang;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts in Chinese text. */
final class ZhQuantities {
    private static final String DIGITS = QuickPattern.DIGITS;
    private static final String NUMERALS = ChineseNumerals.CHARACTERS;

    private static final String QUALIFIERS = ZhWords.BEFORE_FIRST;
    private static final String BEFORE = "(?:(?<before>" + ZhWords.BEFORE + ")\\s?)?";
    private static final String AFTER = "(?:\\s?(?<after>" + ZhWords.AFTER + "))?";
    private static final String TAIL = "(?<half>半)?(?<rest>多(?![元样方种次地层功边国]))?" + AFTER;

    /** No number takes more characters; a run of thousands would take quadratic time. */
    private static final String NUMERAL =
            "[" + ChineseNumerals.CHARACTERS + "]{1,24}(?:点[零〇一二三四五六七八九]{1,24})?";

    private static final String DIGIT_FRACTION =
            "(?<![\\w./])(?<up>\\d{1,2})/(?<down>\\d{1,3})(?![\\d/])"
                    + "|(?<tenths>[一二三四五六七八九])成(?<hundredths>[一二三四五六七八九])(?![手星线级名个家位种类期次代所届项大点])"
                    + "|百分之(?<digits>\\d+(?:\\.\\d+)?)";
    private static final String WORD_FRACTION =
            "(?<![几数])(?<words>百分之N|N分之N)|(?<half>一半|半数)".replace("N", NUMERAL);
    static final QuickPattern FRACTION =
            new QuickPattern(
                    QUALIFIERS + DIGITS + NUMERALS + "半",
                    BEFORE + "(?:" + DIGIT_FRACTION + "|" + WORD_FRACTION + ")" + AFTER);

    /** Every amount has one of these. */
    private static final QuickPattern SIGN = new QuickPattern(DIGITS + NUMERALS + "半", ".");

    private static final Pattern FRACTION_SIGN = Pattern.compile("分之|成|/|一半|半数");

    private static final String HARD_NUMBER =
            "(?<![A-Za-z0-9/·×+]|\\d[.,]|[A-Za-z][-.])(?<num>(?:(?<=^|[为是达（(：:，,、\\s])[-−])?(?:"
                    + ZhWords.NUMBER
                    + "))(?!\\d)";
    private static final String HARD_SCALE =
            "\\s?(?<more>[余多])?(?<scale>" + ZhWords.SCALE + ")?(?<more2>[余多])?";
    private static final String HARD_UNIT =
            "\\s?(?<unit>" + ZhWords.FIXED + "|" + ZhWords.NOUN + "|" + ZhWords.COUNTER + ")?";
    static final QuickPattern HARD =
            new QuickPattern(
                    QUALIFIERS + DIGITS + "-−",
                    BEFORE + HARD_NUMBER + HARD_SCALE + HARD_UNIT + TAIL);

    private static final String SOFT_NUMBER =
            "(?<![第几数" + ChineseNumerals.CHARACTERS + "]|星期|礼拜)(?<num>" + NUMERAL + ")";
    private static final String SOFT_UNIT =
            "(?<more>[余多])?(?<unit>" + ZhWords.FIXED + "|" + ZhWords.SOFT_COUNTER + ")";
    static final QuickPattern SOFT =
            new QuickPattern(QUALIFIERS + NUMERALS, BEFORE + SOFT_NUMBER + SOFT_UNIT + TAIL);

    private static final Pattern RANGE = Pattern.compile(ZhWords.TO + "(?=\\d)");

    /** A qualifier, a space and a sign. */
    private static final int LONGEST_BEFORE = 8;

    private static final int NONE = Integer.MAX_VALUE;
    private static final OptionalInt ANY_YEAR = OptionalInt.of(2000);

    private final String text;
    private final String masked;
    private final List<Quantity> found = new ArrayList<>();

    private ZhQuantities(String text, String masked) {
        this.text = text;
        this.masked = masked;
    }

    /**
     * @param text as printed
     * @param names that hold numbers, besides the common ones
     * @return in reading order
     */
    static List<Quantity> find(String text, Names names) {
        String plain = Masks.fold(text);
        if (!SIGN.mayBeIn(plain)) {
            return List.of();
        }
        String folded = names.blot(plain);
        String dateless = Masks.dates(folded, ZhDates.find(folded, ANY_YEAR));
        ZhQuantities quantities = new ZhQuantities(text, ZhNames.blot(dateless));
        quantities.scan();
        return List.copyOf(quantities.found);
    }

    private void scan() {
        Matcher fraction = FRACTION.matcher(masked);
        Matcher hard = HARD.matcher(masked);
        Matcher soft = SOFT.matcher(masked);
        int f = FRACTION_SIGN.matcher(masked).find() ? next(FRACTION, fraction, 0) : NONE;
        int h = next(HARD, hard, 0);
        int s = next(SOFT, soft, 0);
        while (Math.min(f, Math.min(h, s)) < NONE) {
            int end;
            if (f <= h && f <= s) {
                readFraction(fraction);
                end = fraction.end();
            } else if (h <= s) {
                readHard(hard);
                end = hard.end();
            } else {
                readSoft(soft);
                end = soft.end();
            }
            f = f < end ? next(FRACTION, fraction, end) : f;
            h = h < end ? next(HARD, hard, end) : h;
            s = s < end ? next(SOFT, soft, end) : s;
        }
    }

    /** Goes to the next numeral first: most text has none, and the patterns begin with words. */
    private int next(QuickPattern pattern, Matcher m, int from) {
        int at = from;
        while (pattern != FRACTION
                && at < masked.length()
                && !isNumeral(pattern, masked.charAt(at))) {
            at++;
        }
        int start = Math.max(from, at - LONGEST_BEFORE);
        return at < masked.length() && pattern.find(m, masked, start) ? m.start() : NONE;
    }

    private static boolean isNumeral(QuickPattern pattern, char c) {
        return pattern == HARD ? c >= '0' && c <= '9' : NUMERALS.indexOf(c) >= 0;
    }

    private void readFraction(Matcher m) {
        Optional<BigDecimal> value;
        boolean isSoft =
                m.group("digits") == null && m.group("up") == null && m.group("tenths") == null;
        if (m.group("up") != null) {
            BigDecimal down = new BigDecimal(m.group("down"));
            BigDecimal up = new BigDecimal(m.group("up"));
            value =
                    up.compareTo(down) < 0 && up.signum() > 0
                            ? Optional.of(up.divide(down, MathContext.DECIMAL64))
                            : Optional.empty();
        } else if (m.group("tenths") != null) {
            value = ChineseNumerals.parse("百分之" + m.group("tenths") + "十" + m.group("hundredths"));
        } else if (m.group("digits") != null) {
            value = Optional.of(new BigDecimal(m.group("digits")).movePointLeft(2));
        } else if (m.group("half") != null) {
            value = Optional.of(new BigDecimal("0.5"));
        } else {
            value = ChineseNumerals.parse(m.group("words"));
            isSoft = !m.group("words").startsWith("百分之");
        }
        boolean soft = isSoft;
        value.ifPresent(v -> add(m, v, Units.PERCENT, qualifier(m, Units.PERCENT), soft, m.end()));
    }

    private void readHard(Matcher m) {
        if (isName(m)) {
            return;
        }
        String unit = unit(m);
        BigDecimal number = new BigDecimal(m.group("num").replace(",", "").replace('−', '-'));
        String scale = m.group("scale") == null ? "" : m.group("scale");
        if (m.group("unit") == null) {
            Optional<Matcher> end = rangeEnd(m);
            if (end.isPresent()) {
                unit = unit(end.get());
                String endScale = end.get().group("scale");
                scale = scale.isEmpty() && endScale != null ? endScale : scale;
            }
        }
        BigDecimal value = number.multiply(ChineseNumerals.scale(scale));
        addWithUnit(m, value, unit, false);
    }

    private void readSoft(Matcher m) {
        String unit = unit(m);
        // 百万 and 千万 by themselves say "a great many".
        Optional<BigDecimal> value =
                Optional.of(m.group("num"))
                        .filter(n -> "百千万亿".indexOf(n.charAt(0)) < 0)
                        .flatMap(ChineseNumerals::parse);
        // 二十大 is a congress; ten is the most that 大 lists.
        boolean isCongress =
                unit.equals("大") && value.map(v -> v.compareTo(BigDecimal.TEN) > 0).orElse(true);
        if (value.isPresent() && !isCongress) {
            addWithUnit(m, value.get(), unit, !Units.isStatistic(unit));
        }
    }

    private void addWithUnit(Matcher m, BigDecimal number, String unit, boolean isSoft) {
        String written = m.group("unit") == null ? "" : m.group("unit");
        BigDecimal value = number;
        int end = m.end();
        if (m.group("half") != null || written.contains("半")) {
            if (Units.isFixed(unit)) {
                value = value.add(new BigDecimal("0.5"));
            } else {
                end = m.end("unit");
            }
        }
        if (m.group("rest") != null && !Units.isLongTime(unit) && m.group("half") == null) {
            end = Math.max(m.end("unit"), m.start("rest"));
        }
        if (unit.equals(Units.PERCENT)) {
            value = value.movePointLeft(written.startsWith("成") ? 1 : written.equals("‰") ? 3 : 2);
        }
        add(m, value, unit, qualifier(m, unit), isSoft, end);
    }

    private Optional<Qualifier> qualifier(Matcher m, String unit) {
        String before = m.group("before");
        Optional<Qualifier> first =
                before == null
                        ? Optional.empty()
                        : ZhWords.qualifierBefore(before, unit, masked.substring(0, m.start()));
        if (first.isPresent()) {
            return first;
        }
        if (m.group("after") != null) {
            return Optional.of(ZhWords.qualifier(m.group("after")));
        }
        return isMore(m, unit) ? Optional.of(Qualifier.OVER) : Optional.empty();
    }

    // 28万余人, 2500多架次, 3个多月, 10年多
    private static boolean isMore(Matcher m, String unit) {
        if (m.pattern() == FRACTION.pattern()) {
            return false;
        }
        return m.group("more") != null
                || m.pattern() == HARD.pattern() && m.group("more2") != null
                || m.group("unit") != null && m.group("unit").contains("多")
                || m.group("rest") != null && Units.isLongTime(unit);
    }

    /** Whether bare digits belong to a name such as 12345热线, 985高校 or 5G. */
    private boolean isName(Matcher m) {
        if (m.group("unit") != null || m.group("scale") != null) {
            return false;
        }
        int end = m.end("num");
        char next = end < masked.length() ? masked.charAt(end) : ' ';
        if (Character.isLetter(next) && next < 0x250) {
            return true;
        }
        if (rangeEnd(m).isPresent()) {
            return false;
        }
        boolean isCounted =
                m.group("before") != null || m.group("more") != null || m.group("after") != null;
        boolean isPlain = m.group("num").indexOf(',') < 0 && m.group("num").indexOf('.') < 0;
        boolean isLong = m.group("num").length() > 6 && isPlain;
        boolean hasNoun = end < masked.length() && HanText.isHan(masked.codePointAt(end));
        // No name has 3.6 or 1,031 in it, whatever the unit is.
        return !isCounted && isPlain && (isLong || hasNoun || next == Masks.BLOT);
    }

    // 30～50个: the first number shares the unit of the second.
    private Optional<Matcher> rangeEnd(Matcher m) {
        Matcher to = RANGE.matcher(masked).useTransparentBounds(true);
        if (!to.region(m.end(), masked.length()).lookingAt()) {
            return Optional.empty();
        }
        int from = to.end();
        Matcher second = HARD.matcher(masked).region(from, masked.length());
        return second.lookingAt() && second.start("num") == from && second.group("unit") != null
                ? Optional.of(second)
                : Optional.empty();
    }

    private static String unit(Matcher m) {
        return m.group("unit") == null ? "" : ZhWords.canonical(m.group("unit"));
    }

    private void add(
            Matcher m,
            BigDecimal value,
            String unit,
            Optional<Qualifier> qualifier,
            boolean isSoft,
            int end) {
        // A word that turned out to be no qualifier (近3年) does not belong to the amount.
        boolean isQualified =
                m.group("before") != null
                        && qualifier.equals(Optional.of(ZhWords.qualifier(m.group("before"))));
        int start = m.group("before") == null || isQualified ? m.start() : m.end("before");
        String raw = text.substring(start, end).strip();
        int from = text.indexOf(raw, start);
        found.add(new Quantity(value, unit, qualifier, isSoft, raw, from, from + raw.length()));
    }
}
