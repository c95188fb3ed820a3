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
        Joiner joiner = new Joiner(page.page(), page.repairs());
        List<Passage> passages = new ArrayList<>();
        for (Article article : page.articles()) {
            for (LineRange head : runs(article.headlineLines())) {
                passages.add(new Passage(article.id(), head, joiner.join(head)));
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
        for (LineRange lines : runs(furniture)) {
            passages.add(new Passage(page.page().id(), lines, joiner.join(lines)));
        }
        return passages;
    }

    private static List<LineRange> runs(List<Integer> lines) {
        List<LineRange> runs = new ArrayList<>();
        for (int line : lines) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).last() + 1 == line) {
                runs.set(last, new LineRange(runs.get(last).first(), line));
            } else {
                runs.add(new LineRange(line, line));
            }
        }
        return runs;
    }
}
