package org.couplet.lang;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The English words around numbers: units, qualifiers, scales, as parts of regular expressions. */
final class EnWords {
    static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
    static final String SCALE = "thousand|million|billion|trillion|bn|tn";
    static final String CURRENCY = "US\\$|HK\\$|RMB|CNY|\\$|€|£|¥";

    /** A unit that follows the number, longest first. */
    static final String UNIT =
            String.join(
                    "|",
                    "percentage[\\s-]points?\\b|%|per[\\s-]?cent\\b|percent\\b",
                    "(?:US|U\\.S\\.)\\s(?:dollars?|\\$)|Hong\\sKong\\sdollars?|dollars?\\b",
                    "yuan\\b|renminbi\\b|euros?\\b|yen\\b|pounds?\\b",
                    "square[\\s-](?:kilo)?met(?:er|re)s?\\b|sq\\.?\\s?km\\b|km²|m²",
                    "cubic[\\s-]met(?:er|re)s?\\b|(?:kilo)?met(?:er|re)s?\\b|km\\b",
                    "(?:nautical[\\s-])?miles?\\b|hectares?\\b|mu\\b",
                    "(?:metric\\s)?ton(?:ne)?s?\\b|kilograms?\\b|kg\\b",
                    "kilowatt[\\s-]hours?\\b|kWh\\b|kilowatts?\\b|kW\\b|degrees?\\sCelsius\\b|°C",
                    "times\\b|fold\\b|years?[\\s-](?:old|of\\sage)s?\\b|years?\\b|decades?\\b",
                    "months?\\b|weeks?\\b|days?\\b|hours?\\b|hrs?\\b|minutes?\\b|mins?\\b",
                    "seconds\\b|secs?\\b|(?<=\\d\\s)m\\b");

    /** A qualifier before the number, the blank between them excluded. */
    static final String BEFORE =
            "\\b(?:"
                    + String.join(
                            "|",
                            "(?:no|not)\\s(?:more|fewer|less)\\sthan|at\\smost|up\\sto|at\\sleast",
                            "(?:not|never|cannot|can't|don't|doesn't)\\sexceed(?:s|ed|ing)?",
                            "as\\s(?:many|much|long|high)\\sas|(?:a\\s)?(?:maximum|minimum)\\sof",
                            "(?:greater|larger|higher|longer)\\sthan",
                            "(?:smaller|lower|shorter)\\sthan",
                            "more\\sthan|in\\sexcess\\sof|upwards?\\sof|over|exceed(?:s|ed|ing)?",
                            "(?:sur)?pass(?:es|ed|ing)|topp(?:ed|ing)|above",
                            "(?:less|fewer)\\sthan|under|below|nearly|almost|close\\sto",
                            "approaching|about|around",
                            "approximately|roughly|some")
                    + ")";

    /** A qualifier after the number, blank included. */
    static final String AFTER =
            "\\s(?:or\\sso|(?:or|and)\\s(?:more|above|over|higher|older|upwards"
                    + "|less|fewer|below|lower|younger|under))\\b(?!\\sthan)";

    private static final Pattern BLANKS = Pattern.compile("[\\s-]+");
    private static final Pattern LESS_AFTER =
            Pattern.compile("less|fewer|below|lower|younger|under");
    private static final Pattern AGE_AFTER = Pattern.compile("older|younger");

    private EnWords() {}

    /** The canonical unit of a unit as written. */
    static String canonical(String written) {
        String unit = BLANKS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String one = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        return switch (one.replace("metre", "meter")) {
            case "percentage point" -> "个百分点";
            case "%", "percent", "per cent" -> Units.PERCENT;
            case "yuan", "renminbi" -> "元";
            case "us dollar", "u.s. dollar", "us $", "u.s. $", "dollar" -> "美元";
            case "hong kong dollar" -> "港元";
            case "euro" -> "欧元";
            case "yen" -> "日元";
            case "pound" -> "英镑";
            case "square kilometer", "sq km", "sq. km", "sqkm", "sq.km", "km²" -> "平方公里";
            case "square meter", "m²" -> "平方米";
            case "cubic meter" -> "立方米";
            case "kilometer", "km" -> "公里";
            case "meter", "m" -> "米";
            case "nautical mile" -> "海里";
            case "mile" -> "英里";
            case "hectare" -> "公顷";
            case "mu" -> "亩";
            case "ton", "tonne", "metric ton", "metric tonne" -> "吨";
            case "kilogram", "kg" -> "公斤";
            case "kilowatt hour", "kwh" -> "千瓦时";
            case "kilowatt", "kw" -> "千瓦";
            case "degree celsiu", "degrees celsiu", "°c" -> "摄氏度";
            case "time", "fold" -> Units.TIMES;
            case "year", "decade" -> Units.YEAR;
            case "month" -> "个月";
            case "week" -> "周";
            case "day" -> "天";
            case "hour", "hr" -> "小时";
            case "minute", "min" -> "分钟";
            case "second", "sec" -> "秒";
            default -> unit.startsWith("year") ? Units.AGE : "";
        };
    }

    /** The canonical unit of a currency sign before the number. */
    static String currency(String sign) {
        return switch (sign.strip()) {
            case "US$", "$" -> "美元";
            case "HK$" -> "港元";
            case "€" -> "欧元";
            case "£" -> "英镑";
            default -> "元";
        };
    }

    static BigDecimal scale(String word) {
        if (word == null) {
            return BigDecimal.ONE;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "thousand" -> BigDecimal.TEN.pow(3);
            case "million" -> BigDecimal.TEN.pow(6);
            case "billion", "bn" -> BigDecimal.TEN.pow(9);
            default -> BigDecimal.TEN.pow(12);
        };
    }

    /** What the words before a number say. */
    static Qualifier before(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        if (plain.matches("\\S+ exceed\\w*")) {
            return Qualifier.AT_MOST;
        }
        return switch (plain) {
            case "no more than", "not more than", "at most", "up to" -> Qualifier.AT_MOST;
            case "a maximum of", "maximum of" -> Qualifier.AT_MOST;
            case "as many as", "as much as", "as long as", "as high as" -> Qualifier.AT_MOST;
            case "a minimum of", "minimum of" -> Qualifier.AT_LEAST;
            case "smaller than", "lower than", "shorter than" -> Qualifier.UNDER;
            case "at least", "no fewer than", "no less than", "not fewer than", "not less than" ->
                    Qualifier.AT_LEAST;
            case "nearly", "almost", "close to", "approaching" -> Qualifier.NEARLY;
            case "about", "around", "approximately", "roughly", "some" -> Qualifier.ABOUT;
            case "less than", "fewer than", "under", "below" -> Qualifier.UNDER;
            default -> Qualifier.OVER;
        };
    }

    /** What the words after a number say: "or more" includes it. */
    static Optional<Qualifier> after(String words) {
        if (words == null) {
            return Optional.empty();
        }
        String plain = words.toLowerCase(Locale.ROOT);
        if (plain.endsWith("so")) {
            return Optional.of(Qualifier.ABOUT);
        }
        boolean isMost = LESS_AFTER.matcher(plain).find();
        return Optional.of(isMost ? Qualifier.AT_MOST : Qualifier.AT_LEAST);
    }

    /** Whether the words after a number make it an age. */
    static boolean isAge(String words) {
        return words != null && AGE_AFTER.matcher(words).find();
    }
}
