package org.couplet.lang;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number with its unit, found in a text.
 *
 * @param value in base units: 2.94万户 is 29400, 3% is 0.03, 增长4倍 is 4
 * @param unit the canonical Chinese unit in both languages ({@code 户}, {@code 元}, {@code 美元},
 *     {@code %}, {@code 个百分点}, {@code 倍}, {@code 公里}); empty for a bare number
 * @param qualifier over, about, at least …
 * @param isSoft whether it was written in words (三个, five): it may match a figure of the other
 *     language, but it is never demanded there
 * @param raw as written, qualifier included
 * @param start offset of {@code raw} in the text searched, in UTF-16 units, 0-based
 * @param end offset after {@code raw}
 */
public record Quantity(
        BigDecimal value,
        String unit,
        Optional<Qualifier> qualifier,
        boolean isSoft,
        String raw,
        int start,
        int end) {

    public Quantity {
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(qualifier);
        Objects.requireNonNull(raw);
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** The same quantity in a text that has so many characters more before it. */
    Quantity shifted(int by) {
        return by == 0
                ? this
                : new Quantity(value, unit, qualifier, isSoft, raw, start + by, end + by);
    }

    /** The same amount with another qualifier. */
    Quantity qualified(Optional<Qualifier> by) {
        return new Quantity(value, unit, by, isSoft, raw, start, end);
    }

    /**
     * Whether both state the same amount: equal values, and equal units where both languages have a
     * word for the unit. Counters compare as counts, for 29400户 is 29,400 households; qualifiers
     * are the caller's business.
     */
    public boolean sameAmount(Quantity other) {
        return value.compareTo(other.value) == 0 && Units.sameFixed(unit, other.unit);
    }
}
