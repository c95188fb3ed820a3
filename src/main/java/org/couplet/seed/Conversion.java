package org.couplet.seed;

import java.util.List;

/**
 * What a set of pages holds.
 *
 * @param pages in the order given
 * @param variants places where the same passage reads differently
 * @param contradictions figures that cannot both be right
 * @param hasMoreVariants whether the pages differ in so many places that not all were compared
 */
public record Conversion(
        List<ConvertedPage> pages,
        List<Variant> variants,
        List<Contradiction> contradictions,
        boolean hasMoreVariants) {

    public Conversion {
        pages = List.copyOf(pages);
        variants = List.copyOf(variants);
        contradictions = List.copyOf(contradictions);
    }
}
