package org.couplet.lang;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts in English text. */
final class EnQuantities {
    private static final String BEFORE =
            "(?:(?<age>\\b(?:aged|ages?))\\s)?(?:(?<before>" + EnWords.BEFORE + ")\\s)?";
    private static final String AFTER = "(?<after>" + EnWords.AFTER + ")?";

    private static final String FRACTION =
            "(?<fraction>(?<![\\w./])(?<up>\\d{1,2})/(?<down>\\d{1,3})(?![\\d/])"
                    + "|\\b(?:a|one|two|three|four)[\\s-](?:quarter|third|fifth|tenth)s?\\b"
                    + "|\\bhalf\\s(?:of|the)\\b)";
    private static final String ANNIVERSARY =
            "(?<nth>\\b(?<n>\\d{1,4})(?:st|nd|rd|th)\\sanniversary\\b)";
    private static final String CURRENCY = "(?<cur>(?<![A-Za-z])(?:" + EnWords.CURRENCY + ")\\s?)?";
    private static final String NUMBER =
            "(?<num>(?<![\\w/]|\\d[.,]|[A-Za-z][-.])(?:(?<=\\s|^)[-−](?=\\d))?(?:"
                    + EnWords.NUMBER
                    + "))";
    private static final String WORD = "(?<word>\\b" + EnglishNumerals.PATTERN + "\\b)";
    private static final String SCALE = "(?:[\\s-]?(?<scale>(?:" + EnWords.SCALE + ")\\b))?";
    private static final String UNIT = "(?:[\\s-]?(?<unit>" + EnWords.UNIT + "))?";
    private static final String PLAIN = CURRENCY + "(?:" + NUMBER + "|" + WORD + ")" + SCALE + UNIT;

    private static final Pattern AMOUNT =
            Pattern.compile(
                    BEFORE
                            + "(?:"
                            + String.join(
                                    "|",
                                    FRACTION,
                                    ANNIVERSARY,
                                    "(?<decade>\\ba\\sdecade\\b)",
                                    PLAIN)
                            + ")"
                            + AFTER,
                    Pattern.CASE_INSENSITIVE);

    private static final String DIGITS = QuickPattern.DIGITS;
    private static final String QUOTES = "“\"‘'";
    private static final List<QuickPattern> NAMES =
            List.of(
                    QuickPattern.notAfter(
                                    QuickPattern.WORD,
                                    "nNaAcCvVsSpPfFtTrRlLhH",
                                    "(?i)\\b(?:No|Nos|Article|Chapter|Volume|Section|Page|Figure|Table|Room"
                                            + "|Route|Phase|Line|Highway)\\b\\.?\\s?\\d+")
                            .needing(DIGITS)
                            .where(EnQuantities::isWordBeforeDigits),
                    // “885,” and “four thousand”: a number and nothing else between quotation
                    // marks, where
                    // American English puts the comma inside.
                    new QuickPattern(
                                    DIGITS + QuickPattern.SPACES,
                                    QUOTES,
                                    "(?<=[" + QUOTES + "])\\s?\\d+\\s?[,.]?(?=[”\"’'])")
                            .where(EnQuantities::isQuoted),
                    new QuickPattern(
                                    "oOtTfFsSeEnN",
                                    "“‘",
                                    "(?i)(?<=[“‘])(?:one|two|three|four|five|six|seven|eight|nine|ten)"
                                            + "(?: (?:hundred|thousand))?[,.]?(?=[”’])")
                            .where(EnQuantities::isQuoted),
                    new QuickPattern(DIGITS, "s", "\\b\\d{4}s\\b|\\b\\d{2}s\\b")
                            .where(QuickPattern.digitsThen("s")),
                    new QuickPattern(
                                    "(" + DIGITS + QuickPattern.SPACES,
                                    ".)",
                                    "[(]\\d{1,2}[)]|^\\s*\\d{1,2}[.)](?!\\d)")
                            .where((text, at) -> at == 0 || text.charAt(at) == '('),
                    new QuickPattern(
                                    DIGITS,
                                    DIGITS,
                                    "\\b\\d{1,2}:\\d{2}\\b|\\b\\d{1,2}\\s?[ap]\\.?m\\b")
                            .where(QuickPattern.digitsThen(":ap" + QuickPattern.SPACES)),
                    new QuickPattern(DIGITS, "×x+", "\\d+(?:[×x+]\\s?(?:\\d+|[A-Z]))+")
                            .where(QuickPattern.digitsThen("×x+")),
                    new QuickPattern("#", "#", "#\\d+"),
                    new QuickPattern(DIGITS, ".", "(?<=[A-Z][a-z]{2,12}\\s)\\d\\.0\\b")
                            .where(QuickPattern.digitsThen(".")));

    private static final Names WORDS = Names.of(Masks.read("number-masks.en.txt"));

    /** The words that an amount can begin with; before them stands no letter. */
    private static final WordSet FIRST_WORDS =
            new WordSet(
                    "aged age ages a half no not at up never cannot can don doesn as maximum minimum"
                            + " greater larger higher longer smaller lower shorter more in"
                            + " upward upwards over exceed exceeds exceeded exceeding"
                            + " surpass surpasses surpassed surpassing pass passes passed"
                            + " passing topped topping above less fewer under below nearly"
                            + " almost close approaching about around approximately roughly"
                            + " some us hk rmb cny "
                            + EnglishNumerals.WORDS);

    /** One of these is in every amount that has no digits. */
    private static final WordSet NUMBER_WORDS =
            new WordSet(
                    "half quarter quarters third thirds fifth fifths tenth tenths decade "
                            + EnglishNumerals.WORDS);

    /** An age, a qualifier, a currency and a sign before a number are shorter than this. */
    private static final int LONGEST_BEFORE = 40;

    private static final String SIGNS = "$€£¥-−";
    private static final Pattern RANGE = Pattern.compile("\\s?(?:–|—|-|to\\s)\\s?(?=[\\d$€£¥])");
    private static final OptionalInt ANY_YEAR = OptionalInt.of(2000);

    private final String masked;
    private final List<Quantity> found = new ArrayList<>();

    private EnQuantities(String masked) {
        this.masked = masked;
    }

    static List<Quantity> find(String text, Names names) {
        String folded = Masks.fold(text);
        if (number(folded, 0) == folded.length()) {
            return List.of();
        }
        String blotted = WORDS.blot(names.blot(folded));
        blotted = EnDates.withoutPlans(blotted);
        blotted = Masks.dates(blotted, EnDates.find(blotted, ANY_YEAR));
        blotted = Masks.matches(blotted, NAMES);
        EnQuantities quantities = new EnQuantities(blotted);
        quantities.scan(text);
        return List.copyOf(quantities.found);
    }

    private void scan(String text) {
        Matcher m = null;
        int number = number(masked, 0);
        for (int at = Math.max(0, number - LONGEST_BEFORE); number < masked.length(); ) {
            m = m == null ? matcher() : m;
            if (canBegin(masked, at) && m.region(at, masked.length()).lookingAt()) {
                read(m, text);
                at = Math.max(at + 1, m.end());
            } else {
                at++;
            }
            if (at > number) {
                number = number(masked, at);
                at = Math.max(at, number - LONGEST_BEFORE);
            }
        }
    }

    private Matcher matcher() {
        return AMOUNT.matcher(masked).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** The next place where a number begins; the end of the text when there is none. */
    private static int number(String text, int from) {
        return NUMBER_WORDS.nextOrDigit(text, from);
    }

    private static boolean isWordBeforeDigits(String text, int at) {
        int end = at;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        end += end < text.length() && text.charAt(end) == '.' ? 1 : 0;
        boolean isBlank = end < text.length() && QuickPattern.SPACES.indexOf(text.charAt(end)) >= 0;
        return QuickPattern.isDigit(text, isBlank ? end + 1 : end);
    }

    private static boolean isQuoted(String text, int at) {
        return at > 0 && QUOTES.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** An amount begins with a digit, a sign or one of few words: most places need not be tried. */
    private static boolean canBegin(String text, int at) {
        char c = text.charAt(at);
        if (!isLetter(c)) {
            return c >= '0' && c <= '9' || SIGNS.indexOf(c) >= 0;
        }
        return FIRST_WORDS.isAt(text, at);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void read(Matcher m, String text) {
        if (m.group("fraction") != null) {
            fraction(m).ifPresent(v -> add(m, v, Units.PERCENT, m.group("up") == null, text));
        } else if (m.group("nth") != null) {
            add(m, new BigDecimal(m.group("n")), Units.ANNIVERSARY, false, text);
        } else if (m.group("decade") != null) {
            add(m, BigDecimal.TEN, Units.YEAR, true, text);
        } else if (m.group("num") == null || !isName(m)) {
            readNumber(m, text);
        }
    }

    private void readNumber(Matcher m, String text) {
        boolean isWord = m.group("word") != null;
        OptionalInt word = isWord ? EnglishNumerals.parse(m.group("word")) : OptionalInt.empty();
        if (isWord && word.isEmpty()) {
            return;
        }
        BigDecimal number =
                isWord
                        ? new BigDecimal(word.getAsInt())
                        : new BigDecimal(m.group("num").replace(",", "").replace('−', '-'));
        Matcher units = m;
        Optional<Matcher> end = m.group("unit") == null ? rangeEnd(m) : Optional.empty();
        if (end.isPresent()) {
            units = end.get();
        }
        String unit = unit(units);
        String scale = m.group("scale") == null ? units.group("scale") : m.group("scale");
        BigDecimal value = number.multiply(EnWords.scale(scale));
        if (unit.equals(Units.PERCENT)) {
            value = value.movePointLeft(2);
        } else if (units.group("unit") != null
                && units.group("unit").toLowerCase(Locale.ROOT).startsWith("decade")) {
            value = value.movePointRight(1);
        }
        boolean isSoft = isWord && m.group("scale") == null && !Units.isStatistic(unit);
        add(m, value, unit, isSoft, text);
    }

    private static String unit(Matcher m) {
        if (m.group("unit") != null) {
            return EnWords.canonical(m.group("unit"));
        }
        if (m.group("cur") != null) {
            return EnWords.currency(m.group("cur"));
        }
        return m.group("age") != null || EnWords.isAge(m.group("after")) ? Units.AGE : "";
    }

    private void add(Matcher m, BigDecimal value, String unit, boolean isSoft, String text) {
        Optional<Qualifier> qualifier =
                m.group("before") == null
                        ? EnWords.after(m.group("after"))
                        : Optional.of(EnWords.before(m.group("before")));
        int start = m.start();
        // "over five years" is during them.
        if (isSoft && Units.isLongTime(unit) && "over".equalsIgnoreCase(m.group("before"))) {
            qualifier = EnWords.after(m.group("after"));
            start = m.end("before") + 1;
        }
        found.add(
                new Quantity(
                        value,
                        unit,
                        qualifier,
                        isSoft,
                        text.substring(start, m.end()),
                        start,
                        m.end()));
    }

    private static Optional<BigDecimal> fraction(Matcher m) {
        if (m.group("up") != null) {
            BigDecimal up = new BigDecimal(m.group("up"));
            BigDecimal down = new BigDecimal(m.group("down"));
            return up.signum() > 0 && up.compareTo(down) < 0
                    ? Optional.of(up.divide(down, MathContext.DECIMAL64))
                    : Optional.empty();
        }
        String words = m.group("fraction").toLowerCase(Locale.ROOT);
        if (words.startsWith("half")) {
            return Optional.of(new BigDecimal("0.5"));
        }
        String[] parts = words.split("[\\s-]");
        int up = parts[0].equals("a") ? 1 : EnglishNumerals.parse(parts[0]).orElse(1);
        int down =
                parts[1].startsWith("q")
                        ? 4
                        : parts[1].startsWith("th") ? 3 : parts[1].startsWith("f") ? 5 : 10;
        return Optional.of(new BigDecimal(up).divide(new BigDecimal(down), MathContext.DECIMAL64));
    }

    /** Whether digits belong to a name or an ordinal: 5G, 20th, 33618-strong is none. */
    private boolean isName(Matcher m) {
        int end = m.end("num");
        char next = end < masked.length() ? masked.charAt(end) : ' ';
        boolean isGlued = Character.isLetter(next) || next == Masks.BLOT || next == '/';
        return isGlued && m.group("scale") == null && m.group("unit") == null;
    }

    // "30 to 50 kilometers": the first number shares the unit of the second.
    private Optional<Matcher> rangeEnd(Matcher m) {
        Matcher to = RANGE.matcher(masked).region(m.end(), masked.length());
        if (!to.lookingAt()) {
            return Optional.empty();
        }
        Matcher second = matcher().region(to.end(), masked.length());
        return second.lookingAt() && second.group("unit") != null
                ? Optional.of(second)
                : Optional.empty();
    }
}
