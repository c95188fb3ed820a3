package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;

/** Where a page has its headlines: a scanner that reads columns may find them below the text. */
enum Layout {
    HEADLINE_FIRST,
    HEADLINE_LAST;

    /** What a text without headline or a headline without text counts against a layout. */
    private static final double ORPHAN = 0.25;

    /** What a headline counts that stands right at one text and apart from the other. */
    private static final double GLUED = 1;

    /** A headline that says so much more of one text than of the other belongs to it. */
    private static final double CLEAR = 0.3;

    /** Enough for the headline below one that is clear. */
    private static final double TENDING = 0.1;

    /**
     * Decides by what the headlines say and, where that is even, by which layout leaves fewer
     * headlines and texts alone.
     */
    static Layout of(List<Piece> pieces) {
        boolean isMarked =
                pieces.stream().flatMap(p -> p.units().stream()).anyMatch(u -> u.level() > 0);
        if (isMarked) {
            return HEADLINE_FIRST;
        }
        Cohesion cohesion = cohesion(pieces);
        double last = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean isText = piece.is(Piece.Type.TEXT);
            boolean hasAbove = i > 0 && pieces.get(i - 1).is(Piece.Type.TEXT) != isText;
            boolean hasBelow =
                    i + 1 < pieces.size() && pieces.get(i + 1).is(Piece.Type.TEXT) != isText;
            if (piece.is(Piece.Type.HEADS)) {
                if (hasAbove && hasBelow) {
                    last += glue(pieces.get(i - 1), piece, pieces.get(i + 1));
                    last += cohesion.of(piece.text(), i - 1) - cohesion.of(piece.text(), i + 1);
                }
                last += (hasAbove ? 0 : -ORPHAN) + (hasBelow ? 0 : ORPHAN);
            } else if (isText) {
                last += (hasAbove ? 0 : ORPHAN) + (hasBelow ? 0 : -ORPHAN);
            }
        }
        return last > 0 ? HEADLINE_LAST : HEADLINE_FIRST;
    }

    /** Blank lines set a headline apart from the text that it does not belong to. */
    private static double glue(Piece above, Piece heads, Piece below) {
        boolean isAtAbove = above.last() + 1 == heads.first();
        boolean isAtBelow = heads.last() + 1 == below.first();
        return isAtAbove == isAtBelow ? 0 : isAtAbove ? GLUED : -GLUED;
    }

    /**
     * Parts headlines that stand together between two texts, the upper ones being the text's above
     * and the lower ones the text's below.
     */
    static List<Piece> partHeads(List<Piece> pieces) {
        Cohesion cohesion = cohesion(pieces);
        List<Piece> parted = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean isBetween =
                    i > 0
                            && i + 1 < pieces.size()
                            && pieces.get(i - 1).is(Piece.Type.TEXT)
                            && pieces.get(i + 1).is(Piece.Type.TEXT);
            int cut = isBetween && piece.is(Piece.Type.HEADS) ? cut(piece, i, cohesion) : 0;
            if (cut > 0) {
                List<Unit> units = piece.units();
                parted.add(new Piece(Piece.Type.HEADS_OF_ABOVE, units.subList(0, cut)));
                parted.add(new Piece(Piece.Type.HEADS_OF_BELOW, units.subList(cut, units.size())));
            } else {
                parted.add(piece);
            }
        }
        return parted;
    }

    /** Headlines are measured by the texts, not by each other. */
    private static Cohesion cohesion(List<Piece> pieces) {
        return new Cohesion(
                pieces.stream()
                        .map(p -> p.is(Piece.Type.TEXT) || p.is(Piece.Type.CHART) ? p.text() : "")
                        .toList());
    }

    /** How many heads are the text's above; 0 if they all belong together. */
    private static int cut(Piece heads, int index, Cohesion cohesion) {
        List<Unit> units = heads.units();
        int cut = 0;
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).level() > 0) {
                return 0;
            }
            String text = units.get(i).text();
            double up = cohesion.of(text, index - 1) - cohesion.of(text, index + 1);
            if (up >= CLEAR && cut == i) {
                cut = i + 1;
            } else if (up > -TENDING) {
                return 0;
            }
        }
        return cut == units.size() ? 0 : cut;
    }
}
