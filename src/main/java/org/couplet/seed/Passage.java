package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;

/**
 * A citable piece of a page: a paragraph, or head lines or furniture with no gap between them.
 *
 * @param article the article's id; for furniture the page's
 * @param lines where it stands
 * @param text joined and repaired
 */
record Passage(String article, LineRange lines, JoinedText text) {

    /**
     * Of every article its head lines, then its paragraphs in reading order; at last the furniture,
     * for a line such as “first printed in …” is cited, too.
     */
    static List<Passage> of(ConvertedPage page) {
        List<Passage> passages = new ArrayList<>();
        for (Article article : page.articles()) {
            for (Paragraph head : article.heads()) {
                passages.add(new Passage(article.id(), head.lines(), head.text()));
            }
            for (Paragraph paragraph : article.paragraphs()) {
                passages.add(new Passage(article.id(), paragraph.lines(), paragraph.text()));
            }
        }
        List<Integer> furniture = new ArrayList<>();
        for (LineRange range : page.furniture()) {
            for (int line = range.first(); line <= range.last(); line++) {
                if (!page.page().isBlank(line)) {
                    furniture.add(line);
                }
            }
        }
        Joiner joiner = new Joiner(page.page(), page.repairs());
        for (LineRange lines : LineRange.runs(furniture)) {
            passages.add(new Passage(page.page().id(), lines, joiner.join(lines)));
        }
        return passages;
    }
}
