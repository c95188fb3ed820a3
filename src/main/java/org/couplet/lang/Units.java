package org.couplet.lang;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The units that both languages have a fixed word for. All others are Chinese counters such as 户
 * and 台, which English drops or turns into a noun of its own.
 */
public final class Units {
    static final String PERCENT = "%";
    static final String TIMES = "倍";
    static final String ANNIVERSARY = "周年";
    static final String AGE = "岁";
    static final String YEAR = "年";

    /**
     * A unit's English.
     *
     * @param isPrefix whether it stands before the number without a blank
     */
    record English(String one, String many, boolean isPrefix) {}

    /** Whether a unit counts years: “30周年” and “30 years” are the same span. */
    public static boolean isYears(String unit) {
        return unit.equals(YEAR) || unit.equals(ANNIVERSARY);
    }

    private static final Map<String, English> FIXED = new LinkedHashMap<>();

    static {
        word("元", "yuan", "yuan");
        FIXED.put("美元", new English("US$", "US$", true));
        FIXED.put("港元", new English("HK$", "HK$", true));
        word("欧元", "euro", "euros");
        word("日元", "yen", "yen");
        word("英镑", "pound", "pounds");
        word(PERCENT, "percent", "percent");
        word("个百分点", "percentage point", "percentage points");
        word(TIMES, "time", "times");
        word("平方公里", "square kilometer", "square kilometers");
        word("平方米", "square meter", "square meters");
        word("立方米", "cubic meter", "cubic meters");
        word("公里", "kilometer", "kilometers");
        word("米", "meter", "meters");
        word("海里", "nautical mile", "nautical miles");
        word("英里", "mile", "miles");
        word("公顷", "hectare", "hectares");
        word("亩", "mu", "mu");
        word("吨", "ton", "tons");
        word("斤", "jin", "jin");
        word("公斤", "kilogram", "kilograms");
        word("千瓦", "kilowatt", "kilowatts");
        word("千瓦时", "kilowatt-hour", "kilowatt-hours");
        word("摄氏度", "degree Celsius", "degrees Celsius");
        word(ANNIVERSARY, "anniversary", "anniversary");
        word(YEAR, "year", "years");
        word("个月", "month", "months");
        word("周", "week", "weeks");
        word("天", "day", "days");
        word("小时", "hour", "hours");
        word("分钟", "minute", "minutes");
        word("秒", "second", "seconds");
        word(AGE, "year old", "years old");
    }

    private Units() {}

    private static void word(String unit, String one, String many) {
        FIXED.put(unit, new English(one, many, false));
    }

    /** Whether the unit has to be the same in both languages. */
    static boolean isFixed(String unit) {
        return FIXED.containsKey(unit);
    }

    /** Whether the unit counts money. */
    static boolean isMoney(String unit) {
        return unit.equals("元") || isFixed(unit) && (unit.endsWith("元") || unit.equals("英镑"));
    }

    /** Whether an amount of it is a statistic even when written in words. */
    static boolean isStatistic(String unit) {
        return unit.equals(PERCENT) || unit.equals("个百分点") || isMoney(unit);
    }

    /** Whether the unit measures a stretch of time of a day or more. */
    static boolean isLongTime(String unit) {
        return unit.equals(YEAR) || unit.equals("个月") || unit.equals("周") || unit.equals("天");
    }

    /** Whether the unit measures time of any length. */
    static boolean isTime(String unit) {
        return isLongTime(unit)
                || isYears(unit)
                || unit.equals(AGE)
                || unit.equals("小时")
                || unit.equals("分钟")
                || unit.equals("秒");
    }

    /** Whether two units are one, counters being none; English says "times" for 倍 and 次. */
    static boolean sameFixed(String a, String b) {
        return a.equals(b) || isPair(a, b, TIMES, "次") || !isFixed(a) && !isFixed(b);
    }

    /** Whether a reader takes two units for the same: 28周年 is "28 years", 35岁 may be "35". */
    static boolean same(String a, String b) {
        return sameFixed(a, b)
                || isYears(a) && isYears(b)
                || isPair(a, b, AGE, "")
                || isPair(a, b, AGE, YEAR);
    }

    private static boolean isPair(String a, String b, String one, String other) {
        return a.equals(one) && b.equals(other) || a.equals(other) && b.equals(one);
    }

    static Optional<English> english(String unit) {
        return Optional.ofNullable(FIXED.get(unit));
    }
}
