package org.couplet.lang;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text that is longer than any paragraph at the ends of its sentences. What reads it takes
 * time that grows faster than the text, and a scan may give a whole book as one line.
 */
public final class LongText {
    /** No paragraph of a newspaper is longer. */
    private static final int LONGEST = 1500;

    private LongText() {}

    /** A stretch of the text, in UTF-16 units, the end exclusive. */
    public record Piece(int start, int end) {}

    /**
     * @return pieces that make up the whole text; one for a text of usual length, be it empty
     */
    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (text.length() - from > LONGEST) {
            int sentence = Sentences.start(text.substring(from, from + LONGEST), LONGEST);
            int end = from + (sentence > 0 ? sentence : LONGEST);
            end -= Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
            pieces.add(new Piece(from, end));
            from = end;
        }
        pieces.add(new Piece(from, text.length()));
        return pieces;
    }
}
