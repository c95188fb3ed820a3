package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.couplet.lang.Bylines;
import org.couplet.lang.NewspaperLines;

/**
 * A stretch of a page between two places where an article may begin or end.
 *
 * @param units in page order, never empty
 */
record Piece(Type type, List<Unit> units) {
    /** So many short items in a row are a chart, not a headline of many lines. */
    private static final int CHART = 4;

    /** So many under a headline that says so. */
    private static final int NAMED_CHART = 3;

    /** What a piece is. */
    enum Type {
        /** Running text of one article, with its byline and sub-headlines. */
        TEXT,
        /** A headline with its kicker and sub-headline. */
        HEADS,
        /** A headline that certainly belongs to the text above it. */
        HEADS_OF_ABOVE,
        /** A headline that certainly belongs to the text below it. */
        HEADS_OF_BELOW,
        /** The items of a chart, perhaps with the headlines around it. */
        CHART
    }

    Piece {
        units = List.copyOf(units);
    }

    boolean is(Type other) {
        return type == other;
    }

    String text() {
        return units.stream().map(Unit::text).collect(Collectors.joining("\n"));
    }

    int first() {
        return units.get(0).first();
    }

    int last() {
        return units.get(units.size() - 1).last();
    }

    boolean opens() {
        return units.get(0).opens();
    }

    /**
     * @param units of a page without its furniture
     */
    static List<Piece> read(List<Unit> units) {
        Reader reader = new Reader(ShortHeadlines.find(units));
        List<Unit> heads = new ArrayList<>();
        for (Unit unit : units) {
            if (unit.is(Unit.Type.HEAD) || unit.is(Unit.Type.ADOPTION)) {
                heads.add(unit);
                continue;
            }
            reader.heads(heads, unit);
            heads.clear();
            reader.text(unit);
        }
        reader.heads(heads, null);
        reader.cut();
        return reader.pieces;
    }

    /** Collects pieces while it walks down the page. */
    private static final class Reader {
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Unit> text = new ArrayList<>();
        private final Set<Integer> headlines;
        private Unit before;

        Reader(Set<Integer> headlines) {
            this.headlines = headlines;
        }

        void heads(List<Unit> heads, Unit next) {
            if (heads.isEmpty()) {
                return;
            }
            boolean isNamed = NewspaperLines.isChart(heads.get(0).text());
            boolean isChart =
                    heads.size() >= (isNamed ? NAMED_CHART : CHART)
                            && heads.stream().allMatch(h -> h.level() == 0);
            boolean isBelow = isBelow(heads.get(0));
            if (!isChart && isLoneKicker() && heads.get(0).level() > 0) {
                List<Unit> all = new ArrayList<>(text);
                all.replaceAll(u -> u.as(Unit.Type.HEAD));
                text.clear();
                all.addAll(heads);
                pieces.add(new Piece(Type.HEADS, all));
                before = null;
                return;
            }
            if (!isChart && isMarkOnly()) {
                // The note that a text comes from another page stands above its headline.
                pieces.add(new Piece(Type.HEADS_OF_BELOW, heads));
                before = null;
            } else if (isChart || isBelow || HeadJudge.parts(heads, before, next)) {
                cut();
                pieces.add(new Piece(isChart ? Type.CHART : Type.HEADS, heads));
                before = null;
            } else {
                heads.forEach(h -> text.add(h.as(Unit.Type.SUBHEAD)));
                before = heads.get(heads.size() - 1);
            }
        }

        void text(Unit unit) {
            if (unit.is(Unit.Type.FURNITURE)) {
                if (unit.closes()) {
                    cut();
                    before = unit;
                }
                return;
            }
            giveToHeadline(unit);
            if (isNoteOfLast(unit)) {
                Piece last = pieces.remove(pieces.size() - 1);
                List<Unit> all = new ArrayList<>(last.units());
                all.add(unit);
                pieces.add(new Piece(last.type(), all));
                return;
            }
            // A byline above a lead, or a second byline, belongs to what has just begun.
            boolean isOnlyByline = text.stream().allMatch(u -> u.is(Unit.Type.BYLINE));
            boolean isMarked = isMarkOnly() && (unit.is(Unit.Type.BYLINE) || isLead(unit));
            if (unit.opens() && !isOnlyByline && !isMarked) {
                cut();
            }
            text.add(unit);
            before = unit;
            if (unit.closes()) {
                cut();
            }
        }

        /** Whether nothing was read since the last cut but a note of where the text comes from. */
        private boolean isMarkOnly() {
            return text.size() == 1 && text.get(0).text().isEmpty() && text.get(0).opens();
        }

        /** Whether nothing was read since the last cut but a line of bold type. */
        private boolean isLoneKicker() {
            return text.size() == 1
                    && text.get(0).is(Unit.Type.SUBHEAD)
                    && !NewspaperLines.isKeyWord(text.get(0).text())
                    && !NewspaperLines.isSection(text.get(0).text());
        }

        /** Where anything else follows apart, the byline right below a headline belongs there. */
        private void giveToHeadline(Unit next) {
            boolean isOne = text.size() == 1 && text.get(0).is(Unit.Type.BYLINE);
            if (!isOne || pieces.isEmpty() || !pieces.get(pieces.size() - 1).is(Type.HEADS)) {
                return;
            }
            Piece heads = pieces.get(pieces.size() - 1);
            Unit byline = text.get(0);
            Unit head = heads.units().get(heads.units().size() - 1);
            if (head.last() + 1 == byline.first() && byline.last() + 1 < next.first()) {
                List<Unit> all = new ArrayList<>(heads.units());
                all.add(byline);
                pieces.set(pieces.size() - 1, new Piece(heads.type(), all));
                text.clear();
            }
        }

        /** Whether a unit is only the note of where the text goes on whose end was read. */
        private boolean isNoteOfLast(Unit unit) {
            if (!unit.text().isEmpty() || !unit.closes() || !text.isEmpty() || pieces.isEmpty()) {
                return false;
            }
            Piece last = pieces.get(pieces.size() - 1);
            return last.is(Type.TEXT)
                    && NewspaperLines.isAffiliation(
                            last.units().get(last.units().size() - 1).text());
        }

        private static boolean isLead(Unit unit) {
            return Bylines.isLead(unit.text());
        }

        private boolean isBelow(Unit head) {
            return headlines.contains(head.first());
        }

        void cut() {
            if (!text.isEmpty()) {
                pieces.add(new Piece(Type.TEXT, text));
                text.clear();
            }
        }
    }
}
