package org.couplet.lang;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which only the year, or the year and the month, may be known.
 *
 * @param year four digits
 * @param month 1 to 12; 0 when unknown
 * @param day 1 to 31; 0 when unknown
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    public PartialDate {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || (month == 0 && day != 0)) {
            throw new DateTimeException("no such date: " + year + "-" + month + "-" + day);
        }
        if (day != 0) {
            LocalDate.of(year, month, day);
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, 0, 0);
    }

    /**
     * Reads {@code 2027}, {@code 2025-08} and {@code 2025-08-18}; nothing else, and no day that
     * does not exist.
     */
    public static Optional<PartialDate> parse(String iso) {
        Matcher m = ISO.matcher(iso);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PartialDate(
                            Integer.parseInt(m.group(1)),
                            m.group(2) == null ? 0 : Integer.parseInt(m.group(2)),
                            m.group(3) == null ? 0 : Integer.parseInt(m.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public Precision precision() {
        return month == 0 ? Precision.YEAR : day == 0 ? Precision.MONTH : Precision.DAY;
    }

    /** Whether the other date can be the same day, month or year as far as both are known. */
    public boolean agreesWith(PartialDate other) {
        return year == other.year
                && (month == 0 || other.month == 0 || month == other.month)
                && (day == 0 || other.day == 0 || day == other.day);
    }

    /** ISO 8601 with as many parts as are known. */
    public String iso() {
        return switch (precision()) {
            case YEAR -> "%04d".formatted(year);
            case MONTH -> "%04d-%02d".formatted(year, month);
            case DAY -> "%04d-%02d-%02d".formatted(year, month, day);
        };
    }

    /** A year sorts before its months, a month before its days. */
    @Override
    public int compareTo(PartialDate other) {
        return iso().compareTo(other.iso());
    }

    @Override
    public String toString() {
        return iso();
    }
}
