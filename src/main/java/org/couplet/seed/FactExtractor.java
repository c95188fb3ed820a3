package org.couplet.seed;

import java.util.List;
import java.util.OptionalInt;

/**
 * Finds one sort of fact in an article. One file an extractor; {@link FactExtractors} lists them.
 */
interface FactExtractor {

    /**
     * @param article with its paragraphs joined and repaired
     * @param year the year of the page, for dates that name none; empty when it is not known
     * @return in reading order; empty when there is none
     */
    List<Fact> extract(Article article, OptionalInt year);
}
