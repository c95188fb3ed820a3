package org.couplet.seed;

import java.util.List;
import org.couplet.lang.ContextDate;

/**
 * Finds one sort of fact in an article. One file an extractor; {@link FactExtractors} lists them.
 */
interface FactExtractor {

    /**
     * @param article with its paragraphs joined and repaired
     * @param page when the page was printed, for dates that say less
     * @return in reading order; empty when there is none
     */
    List<Fact> extract(Article article, ContextDate page);
}
