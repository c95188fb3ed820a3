package org.couplet.seed;

import java.util.List;
import java.util.stream.Stream;
import org.couplet.lang.ContextDate;

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
     * @param page when it was printed
     * @return every fact of the articles, by article
     */
    static List<Fact> extract(List<Article> articles, ContextDate page) {
        return articles.parallelStream().flatMap(a -> extract(a, page)).toList();
    }

    private static Stream<Fact> extract(Article article, ContextDate page) {
        return ALL.stream().flatMap(e -> e.extract(article, page).stream());
    }
}
