package org.couplet.lang;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds every number of an English text, in whatever form. */
final class EnTraces {
    private static final QuickPattern DIGITS =
            new QuickPattern(
                    QuickPattern.DIGITS,
                    "(?i)(?<n>\\d+(?:,\\d{3})*(?:\\.\\d+)*)(?:(?<suffix>[kKMG])|[\\s-]?(?<scale>"
                            + EnWords.SCALE
                            + ")\\b)?(?<nth>st|nd|rd|th)?");
    private static final QuickPattern NUMERALS =
            new QuickPattern(
                            "otfsenOTFSEN",
                            "(?i)(?<n>"
                                    + EnglishNumerals.PATTERN
                                    + ")(?:[\\s-](?<scale>"
                                    + EnWords.SCALE
                                    + ")\\b)?")
                    .where(EnTraces::isNumeral);
    private static final int SHORTEST = 3;
    private static final List<String> ORDINALS =
            List.of(
                    "zeroth",
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth",
                    "thirteenth",
                    "fourteenth",
                    "fifteenth",
                    "sixteenth",
                    "seventeenth",
                    "eighteenth",
                    "nineteenth",
                    "twentieth");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final int LONGEST_MONTH = 9;
    private static final Map<String, String> VALUES =
            Map.ofEntries(
                    Map.entry("both", "2"),
                    Map.entry("pair", "2"),
                    Map.entry("pairs", "2"),
                    Map.entry("couple", "2"),
                    Map.entry("either", "2"),
                    Map.entry("dual", "2"),
                    Map.entry("double", "2"),
                    Map.entry("doubles", "2"),
                    Map.entry("triple", "3"),
                    Map.entry("half", "0.5"),
                    Map.entry("halves", "0.5"),
                    Map.entry("quarter", "0.25"),
                    Map.entry("dozen", "12"),
                    Map.entry("dozens", "12"),
                    Map.entry("decade", "10"),
                    Map.entry("decades", "10"),
                    Map.entry("century", "100"),
                    Map.entry("hundred", "100"),
                    Map.entry("hundreds", "100"),
                    Map.entry("thousand", "1000"),
                    Map.entry("thousands", "1000"),
                    Map.entry("million", "1000000"),
                    Map.entry("millions", "1000000"),
                    Map.entry("billion", "1000000000"),
                    Map.entry("billions", "1000000000"));

    private static final Pattern DOUBLE = Pattern.compile("doubl(?:e[ds]?|ing)");
    private static final Pattern TRIPLE =
            Pattern.compile("tripl(?:e[ds]?|ing)|trebl(?:e[ds]?|ing)|thrice");
    private static final Pattern QUADRUPLE = Pattern.compile("quadrupl(?:e[ds]?|ing)");

    /** What the words above begin with, in three letters. */
    private static final BitSet BEGINNINGS = new BitSet();

    /** What numerals begin with. */
    private static final BitSet NUMERAL_BEGINNINGS = new BitSet();

    static {
        VALUES.keySet().forEach(w -> BEGINNINGS.set(beginning(w, 0)));
        ORDINALS.forEach(w -> BEGINNINGS.set(beginning(w, 0)));
        MONTHS.forEach(w -> BEGINNINGS.set(beginning(w, 0)));
        for (String word :
                List.of("doubled", "tripled", "trebled", "thrice", "quadruple", "twice")) {
            BEGINNINGS.set(beginning(word, 0));
        }
        for (String word : EnglishNumerals.WORDS.split(" ")) {
            NUMERAL_BEGINNINGS.set(beginning(word, 0));
        }
    }

    private EnTraces() {}

    static NumberTraces of(String text) {
        String plain = Masks.fold(text);
        NumberTraces.Collector out = new NumberTraces.Collector();
        Matcher number = DIGITS.matcher(plain);
        for (int from = 0; DIGITS.find(number, plain, from); from = number.end()) {
            digits(number, out);
        }
        Matcher m = NUMERALS.matcher(plain);
        for (int from = 0; NUMERALS.find(m, plain, from); from = m.end()) {
            EnglishNumerals.parse(m.group("n"))
                    .ifPresent(
                            v -> {
                                out.value(v);
                                out.value(
                                        EnWords.scale(m.group("scale"))
                                                .multiply(BigDecimal.valueOf(v)));
                            });
        }
        words(plain.toLowerCase(Locale.ROOT), out);
        return out.traces();
    }

    private static boolean isNumeral(String text, int at) {
        return at + SHORTEST <= text.length() && NUMERAL_BEGINNINGS.get(beginning(text, at));
    }

    /** A number for three letters, case ignored; others may have the same number. */
    private static int beginning(String text, int at) {
        int number = 0;
        for (int i = at; i < at + SHORTEST; i++) {
            number = number << 5 | text.charAt(i) & 0x1F;
        }
        return number;
    }

    private static void words(String text, NumberTraces.Collector out) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                // Shorter words, such as “a” and “of”, stand for no number.
                if (i - start >= SHORTEST && BEGINNINGS.get(beginning(text, start))) {
                    word(text.substring(start, i), out);
                }
                start = i + 1;
            }
        }
    }

    private static void digits(Matcher m, NumberTraces.Collector out) {
        String number = m.group("n");
        out.digits(number);
        ZhTraces.scaled(number, suffix(m.group("suffix")), out);
        String plain = number.replace(",", "");
        if (m.group("scale") != null && plain.length() < 40 && plain.split("\\.").length < 3) {
            out.value(new BigDecimal(plain).multiply(EnWords.scale(m.group("scale"))));
        }
        if (m.group("nth") != null && plain.length() < 5 && plain.indexOf('.') < 0) {
            out.ordinal(Integer.parseInt(plain));
        }
    }

    private static String suffix(String written) {
        return written == null
                ? null
                : written.equals("k") ? "K" : written.toUpperCase(Locale.ROOT);
    }

    private static void word(String word, NumberTraces.Collector out) {
        if (VALUES.containsKey(word)) {
            out.value(new BigDecimal(VALUES.get(word)));
        }
        int ordinal =
                word.endsWith("th") || word.endsWith("d") || word.endsWith("t")
                        ? ORDINALS.indexOf(word)
                        : -1;
        if (ordinal >= 0) {
            out.ordinal(ordinal);
        }
        char first = word.charAt(0);
        if (first == 'd' && DOUBLE.matcher(word).matches() || word.equals("twice")) {
            out.multiple(1);
            out.multiple(2);
        } else if (first == 't' && TRIPLE.matcher(word).matches()) {
            out.multiple(2);
            out.multiple(3);
        } else if (first == 'q' && QUADRUPLE.matcher(word).matches()) {
            out.multiple(3);
            out.multiple(4);
        }
        int month = MONTHS.indexOf(word.substring(0, 3));
        if (month >= 0 && word.length() <= LONGEST_MONTH) {
            out.month(month + 1);
        }
    }
}
