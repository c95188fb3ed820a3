package org.couplet.lang;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A number to be written in a language's idiom.
 *
 * @param value in base units, as in {@link Quantity}
 * @param unit the canonical Chinese unit, as in {@link Quantity}
 * @param labels the unit's word in a language where the language does not know the unit itself,
 *     e.g. {@code 户} → {@code households}
 * @param qualifier over, about, at least …
 * @param scale how the Chinese idiom groups the number: {@code 万}, {@code 亿}, {@code 万亿}; empty for
 *     plain digits
 */
public record Amount(
        BigDecimal value,
        String unit,
        Map<Lang, String> labels,
        Optional<Qualifier> qualifier,
        String scale) {

    public Amount {
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
        labels = Map.copyOf(labels);
        Objects.requireNonNull(qualifier);
        Objects.requireNonNull(scale);
    }
}
