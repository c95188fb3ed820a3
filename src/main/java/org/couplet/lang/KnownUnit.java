package org.couplet.lang;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A unit that every language writes in its own way, so that a data file only has to name it. */
public enum KnownUnit {
    PERCENT("%"),
    PERCENTAGE_POINTS("个百分点"),
    YUAN("元"),
    US_DOLLARS("美元"),
    TIMES("倍"),
    KILOMETERS("公里"),
    SQUARE_KILOMETERS("平方公里"),
    DAYS("天"),
    YEARS("年"),
    MONTHS("个月"),
    ANNIVERSARY("周年"),
    HOURS("小时"),
    MINUTES("分钟"),
    PEOPLE("人"),
    AGE("岁"),
    NONE("");

    private final String unit;

    KnownUnit(String unit) {
        this.unit = unit;
    }

    /** The canonical unit, as in {@link Quantity}. */
    public String unit() {
        return unit;
    }

    /** The form used in data files: {@code square-kilometers}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<KnownUnit> ofWord(String word) {
        return Arrays.stream(values()).filter(u -> u.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(KnownUnit::word).toList();
    }
}
