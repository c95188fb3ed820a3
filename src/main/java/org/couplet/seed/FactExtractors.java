package org.couplet.seed;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

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
        return articles.parallelStream().flatMap(a -> extract(a, year)).toList();
    }

    private static Stream<Fact> extract(Article article, OptionalInt year) {
        return ALL.stream().flatMap(e -> e.extract(article, year).stream());
    }
}
