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
        Assembler assembler = new Assembler(layout, loose);
        List<Piece> parted = Layout.partHeads(pieces);
        for (int i = 0; i < parted.size(); i++) {
            boolean isTextNext = i + 1 < parted.size() && parted.get(i + 1).is(Piece.Type.TEXT);
            assembler.take(parted.get(i), isTextNext);
        }
        return assembler.finish();
    }

    /** Walks down the page; a headline waits for its text, or is given to the last one. */
    private static final class Assembler {
        private final List<ArticleUnits> articles = new ArrayList<>();
        private final List<Unit> waiting = new ArrayList<>();
        private final boolean isHeadLast;
        private final List<Unit> loose;

        Assembler(Layout layout, List<Unit> loose) {
            this.isHeadLast = layout == Layout.HEADLINE_LAST;
            this.loose = loose;
        }

        void take(Piece piece, boolean isTextNext) {
            List<Unit> units = piece.units();
            switch (piece.type()) {
                case HEADS -> heads(units, isHeadLast);
                case HEADS_OF_ABOVE -> heads(units, true);
                case HEADS_OF_BELOW -> heads(units, false);
                case TEXT -> text(units, false);
                case CHART -> chart(units, isTextNext);
                default -> throw new IllegalStateException();
            }
        }

        private void heads(List<Unit> units, boolean isOfAbove) {
            if (!isOfAbove) {
                waiting.addAll(units);
            } else if (articles.isEmpty()) {
                loose.addAll(units);
            } else {
                addHeads(units);
            }
        }

        private void addHeads(List<Unit> units) {
            ArticleUnits last = articles.remove(articles.size() - 1);
            List<Unit> heads = new ArrayList<>(last.heads);
            heads.addAll(units);
            articles.add(new ArticleUnits(heads, last.body, last.isChart));
        }

        private void text(List<Unit> units, boolean isChart) {
            articles.add(new ArticleUnits(waiting, units, isChart));
            waiting.clear();
        }

        /** The first and the last of a chart's items may be headlines, its own or a neighbour's. */
        private void chart(List<Unit> units, boolean isTextNext) {
            int from = 0;
            int to = units.size();
            if (isHeadLast) {
                boolean isHeadless =
                        !articles.isEmpty() && articles.get(articles.size() - 1).heads.isEmpty();
                if (isHeadless) {
                    addHeads(units.subList(0, 1));
                    from = 1;
                }
                to--;
                text(units.subList(from, to), true);
                addHeads(units.subList(to, units.size()));
            } else {
                if (waiting.isEmpty()) {
                    waiting.add(units.get(0));
                    from = 1;
                }
                to -= isTextNext ? 1 : 0;
                text(units.subList(from, to), true);
                waiting.addAll(units.subList(to, units.size()));
            }
        }

        /** Headlines below which there is no text any more. */
        List<ArticleUnits> finish() {
            boolean isHeadless =
                    !articles.isEmpty() && articles.get(articles.size() - 1).heads.isEmpty();
            if (!waiting.isEmpty() && isHeadless) {
                addHeads(waiting);
            } else if (!waiting.isEmpty()) {
                articles.add(new ArticleUnits(List.of(), waiting, false));
            }
            return articles;
        }
    }
}
