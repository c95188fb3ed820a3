package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Figures of two articles that stand after the same words, for the same time, with different
 * values. Few words in common prove nothing, so they are not reported.
 */
final class Contradictions {
    private static final int SAME_WORDS = 8;

    private record Placed(String page, Fact.Figure figure) {}

    private Contradictions() {}

    static List<Contradiction> find(List<ConvertedPage> pages) {
        List<Placed> figures = new ArrayList<>();
        for (ConvertedPage page : pages) {
            for (Fact fact : page.facts()) {
                if (fact instanceof Fact.Figure figure) {
                    figures.add(new Placed(page.page().id(), figure));
                }
            }
        }
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                compare(figures.get(i), figures.get(j), found);
            }
        }
        return found;
    }

    private static void compare(Placed one, Placed other, List<Contradiction> found) {
        Fact.Figure a = one.figure;
        Fact.Figure b = other.figure;
        String about = wordsBefore(a);
        boolean areOfOneThing =
                !a.article().equals(b.article())
                        && a.unit().equals(b.unit())
                        && a.kind() == b.kind()
                        && Objects.equals(a.horizon(), b.horizon())
                        && Objects.equals(a.asOf(), b.asOf())
                        && about.length() == SAME_WORDS
                        && about.equals(wordsBefore(b));
        if (areOfOneThing && a.value().compareTo(b.value()) != 0) {
            found.add(
                    new Contradiction(
                            new PageLine(one.page, a.at().line()),
                            new PageLine(other.page, b.at().line()),
                            about,
                            a.value(),
                            b.value()));
        }
    }

    /** The last letters before the figure; fewer when the context holds fewer. */
    private static String wordsBefore(Fact.Figure figure) {
        int at = figure.context().indexOf(figure.raw());
        String before = at < 0 ? "" : figure.context().substring(0, at);
        String letters = before.replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.substring(Math.max(0, letters.length() - SAME_WORDS));
    }
}
