package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.couplet.lang.LongText;
import org.couplet.text.Position;

/**
 * A piece of an article that is read on its own: a head or a paragraph.
 *
 * @param text joined
 * @param places where an offset of the text stands in the page
 */
record ArticlePart(String text, IntFunction<Position> places) {
    /** The heads first, then the paragraphs. */
    static List<ArticlePart> of(Article article) {
        List<ArticlePart> parts = new ArrayList<>();
        Stream.concat(article.heads().stream(), article.paragraphs().stream())
                .forEach(p -> add(p.text(), parts));
        return parts;
    }

    private static void add(JoinedText joined, List<ArticlePart> parts) {
        for (LongText.Piece piece : LongText.pieces(joined.text())) {
            parts.add(part(joined, piece.start(), piece.end()));
        }
    }

    private static ArticlePart part(JoinedText joined, int from, int to) {
        return new ArticlePart(joined.text().substring(from, to), i -> joined.position(from + i));
    }

    Position position(int offset) {
        return places.apply(offset);
    }
}
