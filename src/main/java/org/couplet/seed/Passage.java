package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import org.couplet.text.Position;

/**
 * A citable piece of a page: a paragraph, or a headline with all its lines.
 *
 * @param article the article's id
 * @param lines where it stands
 * @param text joined and repaired
 */
record Passage(String article, LineRange lines, JoinedText text) {

    /** The headline first, if there is one, then the paragraphs in reading order. */
    static List<Passage> of(Article article, SeedPage page) {
        List<Passage> passages = new ArrayList<>();
        if (article.headline().isPresent() && !article.headlineLines().isEmpty()) {
            List<Integer> lines = article.headlineLines();
            passages.add(
                    new Passage(
                            article.id(),
                            new LineRange(lines.get(0), lines.get(lines.size() - 1)),
                            headline(article.headline().get(), lines, page)));
        }
        for (Paragraph paragraph : article.paragraphs()) {
            passages.add(new Passage(article.id(), paragraph.lines(), paragraph.text()));
        }
        return passages;
    }

    /**
     * The headline keeps no places of its own: each character is looked up in the lines in turn,
     * one that a repair put in takes the place before it.
     */
    private static JoinedText headline(String text, List<Integer> lines, SeedPage page) {
        JoinedText.Builder builder = new JoinedText.Builder();
        int index = 0;
        int column = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            for (int l = index; l < Math.min(lines.size(), index + 2); l++) {
                int found = columnOf(page.line(lines.get(l)), c, l == index ? column : 0);
                if (found > 0) {
                    index = l;
                    column = found;
                    break;
                }
            }
            builder.append(
                    Character.toString(c), new Position(lines.get(index), Math.max(1, column)));
            i += Character.charCount(c);
        }
        return builder.build();
    }

    /** The 1-based column of the next such character after a column; 0 when there is none. */
    private static int columnOf(String line, int codePoint, int after) {
        int[] all = line.codePoints().toArray();
        for (int i = after; i < all.length; i++) {
            if (all[i] == codePoint) {
                return i + 1;
            }
        }
        return 0;
    }
}
