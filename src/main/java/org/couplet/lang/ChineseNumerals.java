package org.couplet.lang;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers written in Chinese characters: 三千四百, 二〇二五, 三点五, 百分之十二, 四分之一.
 *
 * <p>Strict: clipped forms such as 一万八, and vague ones such as 三五 or 百, give nothing.
 */
public final class ChineseNumerals {

    /** The characters a numeral consists of, for a regular expression's character class. */
    static final String CHARACTERS = "零〇○一二两三四五六七八九十百千万亿";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern FRACTION = Pattern.compile("(.+)分之(.+)");
    private static final Pattern POSITIONAL = Pattern.compile("[零一二三四五六七八九]+");
    private static final Pattern BELOW_TEN_THOUSAND =
            Pattern.compile(
                    "(?:([一二两三四五六七八九])千)?(零)?(?:([一二两三四五六七八九])百)?(零)?"
                            + "(?:([一二三四五六七八九])?(十))?(零)?([一二两三四五六七八九])?");

    private ChineseNumerals() {}

    /**
     * Reads a whole numeral.
     *
     * @param text nothing but the numeral; a Latin O may stand for 〇
     * @return its value, a percentage or fraction as a ratio; empty when it is no numeral or vague
     */
    public static Optional<BigDecimal> parse(String text) {
        String plain = text.replaceAll("[〇○OoＯ0]", "零");
        Matcher fraction = FRACTION.matcher(plain);
        if (fraction.matches()) {
            Optional<BigDecimal> whole =
                    fraction.group(1).equals("百")
                            ? Optional.of(new BigDecimal(100))
                            : cardinal(fraction.group(1)).filter(v -> v.signum() > 0);
            return whole.flatMap(
                    w -> decimal(fraction.group(2)).map(v -> v.divide(w, MathContext.DECIMAL64)));
        }
        return decimal(plain);
    }

    private static Optional<BigDecimal> decimal(String text) {
        int point = text.indexOf('点');
        if (point < 0) {
            return isPositional(text) ? Optional.of(positional(text)) : cardinal(text);
        }
        String decimals = text.substring(point + 1);
        if (!POSITIONAL.matcher(decimals).matches()) {
            return Optional.empty();
        }
        return cardinal(text.substring(0, point))
                .map(v -> v.add(positional(decimals).movePointLeft(decimals.length())));
    }

    // 三五 is "three to five" and 一二三 a list; a year has four digits, a number read out has a 〇.
    private static boolean isPositional(String text) {
        return POSITIONAL.matcher(text).matches()
                && (text.length() == 4 || text.length() > 1 && text.indexOf('零') > 0);
    }

    private static BigDecimal positional(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
        return new BigDecimal(digits.toString());
    }

    private static Optional<BigDecimal> cardinal(String text) {
        if (text.equals("零")) {
            return Optional.of(BigDecimal.ZERO);
        }
        for (String unit : new String[] {"万亿", "亿", "万"}) {
            int at = text.indexOf(unit);
            if (at > 0) {
                String rest = text.substring(at + unit.length());
                Optional<BigDecimal> high = belowTenThousand(text.substring(0, at), true);
                Optional<BigDecimal> low =
                        rest.isEmpty() ? Optional.of(BigDecimal.ZERO) : lower(rest, unit);
                return high.flatMap(h -> low.map(l -> h.multiply(scale(unit)).add(l)));
            }
        }
        return belowTenThousand(text, false);
    }

    // 一万八 leaves open whether 8 or 8000 is meant: what follows starts with 零 or has its own unit.
    private static Optional<BigDecimal> lower(String rest, String unit) {
        if (rest.length() == 1) {
            return Optional.empty();
        }
        String stripped = rest.startsWith("零") ? rest.substring(1) : rest;
        return cardinal(stripped).filter(v -> v.compareTo(scale(unit)) < 0);
    }

    private static Optional<BigDecimal> belowTenThousand(String text, boolean isMultiplier) {
        // 百万 and 千万 are numbers before another unit; 百 and 千 alone mean "many".
        if (isMultiplier && (text.equals("百") || text.equals("千"))) {
            return Optional.of(new BigDecimal(text.equals("百") ? 100 : 1000));
        }
        Matcher m = BELOW_TEN_THOUSAND.matcher(text);
        if (text.isEmpty() || !m.matches()) {
            return Optional.empty();
        }
        boolean hasThousands = m.group(1) != null;
        boolean hasHundreds = m.group(3) != null;
        boolean hasTens = m.group(6) != null;
        boolean hasOnes = m.group(8) != null;
        boolean isGapThousands = hasThousands && !hasHundreds && (hasTens || hasOnes);
        boolean isGapHundreds = hasHundreds && !hasTens && hasOnes;
        boolean isZeroThere = m.group(2) != null || m.group(4) != null || m.group(7) != null;
        if ((isGapThousands || isGapHundreds) != isZeroThere || !hasTens && isTwoAfterZero(m)) {
            return Optional.empty();
        }
        int value =
                1000 * digit(m.group(1))
                        + 100 * digit(m.group(3))
                        + (hasTens ? 10 * Math.max(1, digit(m.group(5))) : 0)
                        + digit(m.group(8));
        if (hasTens && "两".equals(m.group(8))) {
            return Optional.empty();
        }
        return value == 0 ? Optional.empty() : Optional.of(new BigDecimal(value));
    }

    private static boolean isTwoAfterZero(Matcher m) {
        return "两".equals(m.group(8)) && (m.group(1) != null || m.group(3) != null);
    }

    private static int digit(String character) {
        return character == null ? 0 : character.equals("两") ? 2 : DIGITS.indexOf(character);
    }

    /** The factor of 百, 千, 万, 亿 and their compounds; 1 for the empty word. */
    static BigDecimal scale(String word) {
        return switch (word) {
            case "" -> BigDecimal.ONE;
            case "百" -> BigDecimal.TEN.pow(2);
            case "千" -> BigDecimal.TEN.pow(3);
            case "万" -> BigDecimal.TEN.pow(4);
            case "十万" -> BigDecimal.TEN.pow(5);
            case "百万" -> BigDecimal.TEN.pow(6);
            case "千万" -> BigDecimal.TEN.pow(7);
            case "亿" -> BigDecimal.TEN.pow(8);
            case "百亿" -> BigDecimal.TEN.pow(10);
            case "千亿" -> BigDecimal.TEN.pow(11);
            case "万亿" -> BigDecimal.TEN.pow(12);
            default -> throw new IllegalArgumentException("not a scale: " + word);
        };
    }
}
