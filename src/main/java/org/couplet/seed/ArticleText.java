package org.couplet.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.couplet.text.Position;

/** The paragraphs of an article as one text, each ended by a line feed, with their places. */
final class ArticleText {
    private final String text;
    private final List<Paragraph> paragraphs;
    private final List<Integer> starts = new ArrayList<>();

    private ArticleText(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        StringBuilder all = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            starts.add(all.length());
            all.append(paragraph.text().text()).append('\n');
        }
        this.text = all.toString();
    }

    static ArticleText of(Article article) {
        return new ArticleText(article.paragraphs());
    }

    /** Empty for an article without paragraphs. */
    String text() {
        return text;
    }

    /**
     * @param offset in UTF-16 units of {@link #text()}, 0-based, before the text's end
     * @throws IndexOutOfBoundsException if the article has no such character
     */
    Position position(int offset) {
        int index = paragraph(offset);
        return paragraphs.get(index).text().position(offset - starts.get(index));
    }

    private int paragraph(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}
