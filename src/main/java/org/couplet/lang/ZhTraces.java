package org.couplet.lang;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds every number of a Chinese text, in whatever form. */
final class ZhTraces {
    private static final Pattern DIGITS =
            Pattern.compile(
                    "(?<n>\\d+(?:,\\d{3})*(?:\\.\\d+)*)\\s?(?<scale>"
                            + ZhWords.SCALE
                            + "|[kKMG])?");
    private static final Pattern NUMERALS =
            Pattern.compile("(?<nth>第)?(?<n>[" + ChineseNumerals.CHARACTERS + "]+)");
    private static final Pattern NTH = Pattern.compile("第\\s?(\\d{1,4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2}|[一二三四五六七八九十]{1,2})\\s?月");
    private static final int LONGEST = 6;

    private ZhTraces() {}

    static NumberTraces of(String text) {
        String plain = Masks.fold(text);
        NumberTraces.Collector out = new NumberTraces.Collector();
        for (Matcher m = DIGITS.matcher(plain); m.find(); ) {
            out.digits(m.group("n"));
            scaled(m.group("n"), m.group("scale"), out);
        }
        for (Matcher m = NUMERALS.matcher(plain); m.find(); ) {
            numerals(m.group("n"), m.group("nth") != null, out);
        }
        for (Matcher m = NTH.matcher(plain); m.find(); ) {
            out.ordinal(Integer.parseInt(m.group(1)));
        }
        for (Matcher m = MONTH.matcher(plain); m.find(); ) {
            numeral(m.group(1)).map(BigDecimal::intValue).ifPresent(out::month);
        }
        words(plain, out);
        return out.traces();
    }

    private static void words(String text, NumberTraces.Collector out) {
        if (text.indexOf('双') >= 0 || text.indexOf('俩') >= 0 || text.contains("一对")) {
            out.value(2);
        }
        if (text.indexOf('半') >= 0) {
            out.value(new BigDecimal("0.5"));
        }
        if (text.contains("万兆")) {
            out.value(10);
        }
        if (text.contains("翻一番") || text.contains("翻番")) {
            out.multiple(1);
            out.multiple(2);
        }
        if (text.contains("翻两番")) {
            out.multiple(3);
            out.multiple(4);
        }
    }

    static void scaled(String digits, String scale, NumberTraces.Collector out) {
        String plain = digits.replace(",", "");
        if (scale == null || plain.indexOf('.') != plain.lastIndexOf('.') || plain.length() > 40) {
            return;
        }
        BigDecimal factor =
                switch (scale) {
                    case "k", "K" -> BigDecimal.TEN.pow(3);
                    case "M" -> BigDecimal.TEN.pow(6);
                    case "G" -> BigDecimal.TEN.pow(9);
                    default -> ChineseNumerals.scale(scale);
                };
        out.value(new BigDecimal(plain).multiply(factor));
    }

    /** A run such as 十四五 holds 14, 4 and 5: whichever the other language has is meant. */
    private static void numerals(String run, boolean isOrdinal, NumberTraces.Collector out) {
        for (int from = 0; from < run.length(); from++) {
            for (int to = from + 1; to <= Math.min(run.length(), from + LONGEST); to++) {
                numeral(run.substring(from, to)).ifPresent(out::value);
            }
        }
        numeral(run).ifPresent(out::value);
        if (isOrdinal) {
            numeral(run).filter(v -> v.precision() < 5).ifPresent(v -> out.ordinal(v.intValue()));
        }
    }

    private static Optional<BigDecimal> numeral(String run) {
        if (Character.isDigit(run.charAt(0))) {
            return Optional.of(new BigDecimal(run));
        }
        return run.length() == 1 && "百千万亿".contains(run)
                ? Optional.of(ChineseNumerals.scale(run))
                : ChineseNumerals.parse(run);
    }
}
