package org.couplet.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.couplet.lang.ClauseSubjects;
import org.couplet.lang.ReportPlaces;

/**
 * Figures of two articles that stand after the same words, for the same time, with different
 * values. Few words in common prove nothing, so they are not reported.
 */
final class Contradictions {
    private static final int SAME_WORDS = 8;

    /** How many parts of an article say whose it is. */
    private static final int HEAD = 3;

    /** Words before more figures than these are a table's, not one thing's. */
    private static final int MOST = 12;

    private record Placed(String page, Optional<String> place, Fact.Figure figure) {}

    private Contradictions() {}

    static List<Contradiction> find(List<ConvertedPage> pages) {
        List<Placed> figures = new ArrayList<>();
        for (ConvertedPage page : pages) {
            Map<String, Optional<String>> places = places(page);
            for (Fact fact : page.facts()) {
                if (fact instanceof Fact.Figure figure) {
                    figures.add(new Placed(page.page().id(), places.get(figure.article()), figure));
                }
            }
        }
        Map<List<Object>, List<Placed>> groups = new LinkedHashMap<>();
        for (Placed placed : figures) {
            String about = wordsBefore(placed.figure);
            if (about.length() == SAME_WORDS) {
                groups.computeIfAbsent(key(placed.figure, about), k -> new ArrayList<>())
                        .add(placed);
            }
        }
        List<Contradiction> found = new ArrayList<>();
        groups.values().stream().filter(g -> g.size() <= MOST).forEach(g -> compare(g, found));
        return found;
    }

    /** Whose report each article is; two provinces may well differ. */
    private static Map<String, Optional<String>> places(ConvertedPage page) {
        Map<String, Optional<String>> places = new HashMap<>();
        for (Article article : page.articles()) {
            String head =
                    ArticlePart.of(article).stream()
                            .limit(HEAD)
                            .map(ArticlePart::text)
                            .collect(Collectors.joining("\n"));
            places.put(article.id(), ReportPlaces.of(head));
        }
        return places;
    }

    /** What two figures have in common that are of one thing at one time. */
    private static List<Object> key(Fact.Figure figure, String about) {
        return List.of(about, figure.unit(), figure.kind(), figure.horizon(), figure.asOf());
    }

    private static void compare(List<Placed> group, List<Contradiction> found) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                compare(group.get(i), group.get(j), found);
            }
        }
    }

    private static void compare(Placed one, Placed other, List<Contradiction> found) {
        Fact.Figure a = one.figure;
        Fact.Figure b = other.figure;
        boolean isElsewhere =
                one.place.isPresent() && other.place.isPresent() && !one.place.equals(other.place);
        if (!isElsewhere
                && !a.article().equals(b.article())
                && a.value().compareTo(b.value()) != 0
                && ClauseSubjects.agree(before(a), before(b))) {
            found.add(
                    new Contradiction(
                            new PageLine(one.page, a.at().line()),
                            new PageLine(other.page, b.at().line()),
                            wordsBefore(a),
                            a.value(),
                            b.value()));
        }
    }

    /** The last letters before the figure; fewer when the context holds fewer. */
    private static String wordsBefore(Fact.Figure figure) {
        String letters = before(figure).replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.substring(Math.max(0, letters.length() - SAME_WORDS));
    }

    private static String before(Fact.Figure figure) {
        int at = figure.context().indexOf(figure.raw());
        return at < 0 ? "" : figure.context().substring(0, at);
    }
}
