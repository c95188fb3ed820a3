package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import org.couplet.content.Inline;
import org.couplet.content.Inlines;
import org.couplet.text.Position;

/**
 * The words of running text without references to data, which still know where they were written.
 */
final class PlacedText {
    /** Stands for code or a picture, whose words are no part of the sentence. */
    static final String OBJECT = "\uFFFC";

    /** Most texts are of one part, which is not copied. */
    private final List<String> parts = new ArrayList<>(2);

    private final List<Piece> pieces = new ArrayList<>(2);
    private int length;
    private String whole;

    private record Piece(int start, Position at) {}

    private PlacedText() {}

    static PlacedText of(List<Inline> inlines) {
        return of(inlines, " ", " ");
    }

    /**
     * @param figure what stands for a figure, which parts what stands before it from what stands
     *     behind it
     * @param lineEnd what stands for a forced line break
     */
    static PlacedText of(List<Inline> inlines, String figure, String lineEnd) {
        PlacedText placed = new PlacedText();
        Inlines.walk(
                inlines,
                i -> {
                    if (i instanceof Inline.Text t) {
                        placed.add(t.text(), t.at());
                    } else if (i instanceof Inline.TermRef term) {
                        placed.add(term.shown(), term.shownAt());
                    } else if (i instanceof Inline.FigureRef ref) {
                        placed.add(figure, ref.at());
                    } else if (i instanceof Inline.Code code) {
                        placed.add(OBJECT, code.at());
                    } else if (i instanceof Inline.Image image) {
                        placed.add(OBJECT, image.at());
                    } else if (i instanceof Inline.LineBreak) {
                        placed.add(lineEnd, null);
                    }
                });
        return placed;
    }

    /**
     * @param at null when the part stands nowhere of its own
     */
    private void add(String part, Position at) {
        if (at != null) {
            pieces.add(new Piece(length, at));
        }
        parts.add(part);
        length += part.length();
    }

    String text() {
        if (whole == null) {
            whole = parts.size() == 1 ? parts.get(0) : String.join("", parts);
        }
        return whole;
    }

    /**
     * @param offset in {@link #text()}
     * @return where it is written; the line may be too early in a text that runs over several lines
     */
    Position position(int offset, Position otherwise) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return otherwise;
        }
        Piece piece = pieces.get(low - 1);
        int columns = text().codePointCount(piece.start(), offset);
        return new Position(piece.at().line(), piece.at().column() + columns);
    }
}
