package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The list of fact extractors; a new one is one file and one line here. */
final class FactExtractors {
    private static final List<FactExtractor> ALL =
            List.of(
                    new TimelineExtractor(),
                    new GoalExtractor(),
                    new KeyWordExtractor(),
                    new FigureExtractor(),
                    new PeopleExtractor());

    private FactExtractors() {}

    /**
     * @param year of the page; empty when it is not known
     * @return every fact of the articles, by article
     */
    static List<Fact> extract(List<Article> articles, OptionalInt year) {
        List<Fact> facts = new ArrayList<>();
        for (Article article : articles) {
            for (FactExtractor extractor : ALL) {
                facts.addAll(extractor.extract(article, year));
            }
        }
        return facts;
    }
}
