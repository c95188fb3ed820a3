package org.couplet.lang;

import java.util.Objects;

/**
 * A date found in a text.
 *
 * @param date as far as it is known
 * @param isYearStated false when the year was taken from the text's own date (8月18日, 今年6月末)
 * @param raw as written
 * @param start offset of {@code raw} in the text searched, in UTF-16 units, 0-based
 * @param end offset after {@code raw}
 */
public record DateMention(PartialDate date, boolean isYearStated, String raw, int start, int end) {

    public DateMention {
        Objects.requireNonNull(date);
        Objects.requireNonNull(raw);
    }

    /** The same mention in a text that has so many characters more before it. */
    DateMention shifted(int by) {
        return by == 0 ? this : new DateMention(date, isYearStated, raw, start + by, end + by);
    }
}
