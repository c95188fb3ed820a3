package org.couplet.lang;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a text was printed, for the dates in it that say less.
 *
 * @param year empty when it is not known
 * @param day with year, month and day; empty when only the year is known
 */
public record ContextDate(OptionalInt year, Optional<PartialDate> day) {

    /** For a text of which nothing is known. */
    public static final ContextDate UNKNOWN =
            new ContextDate(OptionalInt.empty(), Optional.empty());

    public ContextDate {
        Objects.requireNonNull(year);
        Objects.requireNonNull(day);
    }

    /** Of a text whose year alone is known, if that is. */
    public static ContextDate of(OptionalInt year) {
        return new ContextDate(year, Optional.empty());
    }

    /** Of a text whose date is known, be it only the year. */
    public static ContextDate of(PartialDate date) {
        return new ContextDate(
                OptionalInt.of(date.year()), date.day() > 0 ? Optional.of(date) : Optional.empty());
    }
}
