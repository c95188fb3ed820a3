package org.couplet.seed;

import java.util.List;

/** Where a page has its headlines: a scanner that reads columns may find them below the text. */
enum Layout {
    HEADLINE_FIRST,
    HEADLINE_LAST;

    /** What a text without headline or a headline without text counts against a layout. */
    private static final double ORPHAN = 0.25;

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
        Cohesion cohesion = new Cohesion(pieces.stream().map(Piece::text).toList());
        double last = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Piece.Type.HEADS)) {
                boolean hasAbove = i > 0 && pieces.get(i - 1).is(Piece.Type.TEXT);
                boolean hasBelow = i + 1 < pieces.size() && pieces.get(i + 1).is(Piece.Type.TEXT);
                if (hasAbove && hasBelow) {
                    last += cohesion.of(piece.text(), i - 1) - cohesion.of(piece.text(), i + 1);
                }
                last += hasAbove ? 0 : -ORPHAN;
                last += hasBelow ? 0 : ORPHAN;
            }
            if (piece.is(Piece.Type.TEXT)) {
                boolean hasAbove = i > 0 && !pieces.get(i - 1).is(Piece.Type.TEXT);
                boolean hasBelow = i + 1 < pieces.size() && !pieces.get(i + 1).is(Piece.Type.TEXT);
                last += hasAbove ? 0 : ORPHAN;
                last += hasBelow ? 0 : -ORPHAN;
            }
        }
        return last > 0 ? HEADLINE_LAST : HEADLINE_FIRST;
    }
}
