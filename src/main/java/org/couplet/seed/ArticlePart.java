package org.couplet.seed;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
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
        return Stream.concat(article.heads().stream(), article.paragraphs().stream())
                .map(p -> new ArticlePart(p.text().text(), p.text()::position))
                .toList();
    }

    Position position(int offset) {
        return places.apply(offset);
    }
}
