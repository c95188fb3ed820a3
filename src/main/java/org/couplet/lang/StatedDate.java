package org.couplet.lang;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A date of a running text as far as the text itself says it.
 *
 * @param year empty when the text does not say it
 * @param yearsFromContext 0 for 今年, -1 for 去年; empty when the date has no such word
 * @param month 1 to 12; 0 when unknown
 * @param day 1 to 31; 0 when unknown
 * @param part the end, the beginning or the middle of it
 * @param raw as written
 * @param start offset of {@code raw} in the text searched, in UTF-16 units, 0-based
 * @param end offset after {@code raw}
 */
public record StatedDate(
        OptionalInt year,
        OptionalInt yearsFromContext,
        int month,
        int day,
        Part part,
        String raw,
        int start,
        int end) {

    /** Which part of a year or month is meant. */
    public enum Part {
        WHOLE,
        BEGINNING,
        MIDDLE,
        END
    }

    public StatedDate {
        Objects.requireNonNull(year);
        Objects.requireNonNull(yearsFromContext);
        Objects.requireNonNull(part);
        Objects.requireNonNull(raw);
    }

    /** Whether it is a year and nothing more. */
    public boolean isYear() {
        return month == 0;
    }

    /** Whether both know the same of month and day, and agree in it. */
    public boolean sameDay(StatedDate other) {
        return month == other.month && day == other.day;
    }

    /** The year, once the year of the text itself is known. */
    public OptionalInt yearIn(OptionalInt context) {
        if (year.isPresent()) {
            return year;
        }
        return context.isPresent() && yearsFromContext.isPresent()
                ? OptionalInt.of(context.getAsInt() + yearsFromContext.getAsInt())
                : OptionalInt.empty();
    }
}
