package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.couplet.text.Position;

/**
 * A piece of an article that is read on its own: the headline or a paragraph.
 *
 * @param text joined
 * @param places where an offset of the text stands in the page
 */
record ArticlePart(String text, IntFunction<Position> places) {

    /**
     * The headline first, then the paragraphs. Every character of a headline is said to stand on
     * its first line, since its lines are not kept apart.
     */
    static List<ArticlePart> of(Article article) {
        List<ArticlePart> parts = new ArrayList<>();
        if (article.headline().isPresent() && !article.headlineLines().isEmpty()) {
            Position at = new Position(article.headlineLines().get(0), 1);
            parts.add(new ArticlePart(article.headline().get(), offset -> at));
        }
        for (Paragraph paragraph : article.paragraphs()) {
            parts.add(new ArticlePart(paragraph.text().text(), paragraph.text()::position));
        }
        return parts;
    }

    Position position(int offset) {
        return places.apply(offset);
    }
}
