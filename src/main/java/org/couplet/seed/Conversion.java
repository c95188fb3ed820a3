package org.couplet.seed;

import java.util.List;

/**
 * What a set of pages holds.
 *
 * @param pages in the order given
 * @param variants places where the same passage reads differently
 * @param contradictions figures that cannot both be right
 */
public record Conversion(
        List<ConvertedPage> pages, List<Variant> variants, List<Contradiction> contradictions) {

    public Conversion {
        pages = List.copyOf(pages);
        variants = List.copyOf(variants);
        contradictions = List.copyOf(contradictions);
    }
}
