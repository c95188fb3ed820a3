package org.couplet.seed;

import java.util.Objects;

/**
 * The same passage reads differently in two places.
 *
 * @param aText the reading at {@code a} with a few equal characters on both sides
 * @param bText the reading at {@code b}, likewise
 */
public record Variant(PageLine a, PageLine b, String aText, String bText) {

    public Variant {
        Objects.requireNonNull(a);
        Objects.requireNonNull(b);
        Objects.requireNonNull(aText);
        Objects.requireNonNull(bText);
    }
}
