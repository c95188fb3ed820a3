package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The units of one article.
 *
 * @param heads headline, kicker and sub-headline, in page order
 * @param body in reading order
 * @param isChart whether the body is a chart's items
 * @param repeats the first unit of the passage on the same page that says the same
 */
record ArticleUnits(List<Unit> heads, List<Unit> body, boolean isChart, Optional<Unit> repeats) {

    ArticleUnits {
        heads = List.copyOf(heads);
        body = List.copyOf(body);
    }

    ArticleUnits(List<Unit> heads, List<Unit> body, boolean isChart) {
        this(heads, body, isChart, Optional.empty());
    }

    ArticleUnits withBody(List<Unit> other) {
        return new ArticleUnits(heads, other, isChart, repeats);
    }

    boolean has(Unit unit) {
        return body.contains(unit);
    }

    int first() {
        int first = Integer.MAX_VALUE;
        for (Unit unit : heads) {
            first = Math.min(first, unit.first());
        }
        for (Unit unit : body) {
            first = Math.min(first, unit.first());
        }
        return first;
    }

    /**
     * Gives each headline its text.
     *
     * @param loose takes heads that stand above all text although headlines come last: the name of
     *     a column or page
     */
    static List<ArticleUnits> assemble(List<Piece> pieces, Layout layout, List<Unit> loose) {
        return layout == Layout.HEADLINE_FIRST ? headsFirst(pieces) : headsLast(pieces, loose);
    }

    private static List<ArticleUnits> headsFirst(List<Piece> pieces) {
        List<ArticleUnits> articles = new ArrayList<>();
        List<Unit> heads = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            List<Unit> units = pieces.get(i).units();
            switch (pieces.get(i).type()) {
                case HEADS -> heads.addAll(units);
                case TEXT -> {
                    articles.add(new ArticleUnits(heads, units, false));
                    heads.clear();
                }
                case CHART -> {
                    boolean endsInHead =
                            i + 1 < pieces.size() && pieces.get(i + 1).is(Piece.Type.TEXT);
                    int from = heads.isEmpty() ? 1 : 0;
                    int to = units.size() - (endsInHead ? 1 : 0);
                    heads.addAll(units.subList(0, from));
                    articles.add(new ArticleUnits(heads, units.subList(from, to), true));
                    heads.clear();
                    heads.addAll(units.subList(to, units.size()));
                }
                default -> throw new IllegalStateException();
            }
        }
        if (!heads.isEmpty()) {
            articles.add(new ArticleUnits(List.of(), heads, false));
        }
        return articles;
    }

    private static List<ArticleUnits> headsLast(List<Piece> pieces, List<Unit> loose) {
        List<ArticleUnits> articles = new ArrayList<>();
        List<Unit> body = new ArrayList<>();
        for (Piece piece : pieces) {
            List<Unit> units = piece.units();
            switch (piece.type()) {
                case TEXT -> {
                    flush(articles, body);
                    body.addAll(units);
                }
                case HEADS -> {
                    if (body.isEmpty()) {
                        loose.addAll(units);
                    } else {
                        articles.add(new ArticleUnits(units, body, false));
                        body.clear();
                    }
                }
                case CHART -> {
                    int from = body.isEmpty() ? 0 : 1;
                    int to = units.size() - 1;
                    if (!body.isEmpty()) {
                        articles.add(new ArticleUnits(units.subList(0, 1), body, false));
                        body.clear();
                    }
                    articles.add(
                            new ArticleUnits(
                                    units.subList(to, units.size()),
                                    units.subList(from, to),
                                    true));
                }
                default -> throw new IllegalStateException();
            }
        }
        flush(articles, body);
        return articles;
    }

    private static void flush(List<ArticleUnits> articles, List<Unit> body) {
        if (!body.isEmpty()) {
            articles.add(new ArticleUnits(List.of(), body, false));
            body.clear();
        }
    }
}
