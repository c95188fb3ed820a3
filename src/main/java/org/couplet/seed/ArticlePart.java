package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.couplet.lang.ContextDate;
import org.couplet.lang.DateMention;
import org.couplet.lang.Lang;
import org.couplet.lang.LongText;
import org.couplet.lang.NumberSystem;
import org.couplet.lang.Quantity;
import org.couplet.lang.ZhNumbers;
import org.couplet.text.Position;

/**
 * A piece of an article that is read on its own: a head or a paragraph.
 *
 * @param text joined
 * @param whole what it is a piece of; mostly the same text
 * @param from where it begins there, in UTF-16 units
 */
record ArticlePart(String text, JoinedText whole, int from) {
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
        return new ArticlePart(joined.text().substring(from, to), joined, from);
    }

    Position position(int offset) {
        return whole.position(from + offset);
    }

    /** The amounts in it, in reading order. */
    List<Quantity> quantities() {
        return isWhole() ? whole.quantities() : NumberSystem.of(Lang.ZH).quantities(text);
    }

    /**
     * The dates in it, in reading order.
     *
     * @param context of those that say less
     */
    List<DateMention> dates(ContextDate context) {
        return isWhole() ? whole.dates(context) : ZhNumbers.INSTANCE.dates(text, context);
    }

    private boolean isWhole() {
        return text.length() == whole.text().length();
    }
}
