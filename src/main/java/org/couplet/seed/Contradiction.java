package org.couplet.seed;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Two places give different values for the same thing at the same time.
 *
 * @param about the words that are the same in both places
 */
public record Contradiction(
        PageLine a, PageLine b, String about, BigDecimal aValue, BigDecimal bValue) {

    public Contradiction {
        Objects.requireNonNull(a);
        Objects.requireNonNull(b);
        Objects.requireNonNull(about);
        Objects.requireNonNull(aValue);
        Objects.requireNonNull(bValue);
    }
}
