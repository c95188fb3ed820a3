package org.couplet.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.couplet.lang.InterviewWords;
import org.couplet.seed.Article;
import org.couplet.seed.ConvertedPage;
import org.couplet.seed.LineRange;
import org.couplet.seed.Paragraph;

/**
 * Makes a first draft of a page of the site from every article of a newspaper page: the repaired
 * text, each paragraph with its citation. For an editor's own machine; the text belongs to the
 * newspaper.
 */
public final class Drafter {
    private static final int LONGEST_DESCRIPTION = 80;

    private Drafter() {}

    /**
     * @return {@code 001/2.zh.md} → Markdown that ends with a line feed, in page order; an article
     *     that repeats another one of the page gives none
     */
    public static Map<String, String> draft(ConvertedPage page) {
        Map<String, String> drafts = new LinkedHashMap<>();
        int number = 0;
        for (Article article : page.articles()) {
            number++;
            if (article.duplicateOf().isEmpty()) {
                drafts.put(
                        folder(page.page().id()) + "/" + number + ".zh.md", draft(page, article));
            }
        }
        return drafts;
    }

    private static String draft(ConvertedPage page, Article article) {
        StringBuilder out = new StringBuilder();
        out.append("---\n");
        out.append("# ").append(page.page().file()).append(", lines ").append(lines(article));
        out.append("\nkind: page\n");
        out.append("title: ").append(quote(article.headline().orElse(article.id()))).append('\n');
        out.append("description: ").append(quote(description(article))).append('\n');
        out.append("draft: true\n");
        out.append("source: ").append(quote(article.id())).append('\n');
        out.append("---\n");
        for (Paragraph paragraph : article.paragraphs()) {
            out.append('\n').append(block(page.page().id(), paragraph)).append('\n');
        }
        return out.toString();
    }

    private static String block(String page, Paragraph paragraph) {
        String text = paragraph.text().text();
        Optional<String> card = InterviewWords.card(text).filter(name -> !name.isEmpty());
        if (card.isPresent()) {
            return "## " + Markdown.escape(card.get());
        }
        return Markdown.escape(text) + " [@" + page + ":" + paragraph.lines() + "]";
    }

    private static String lines(Article article) {
        return article.lines().stream().map(LineRange::toString).collect(Collectors.joining(", "));
    }

    private static String description(Article article) {
        String text =
                article.paragraphs().isEmpty() ? "" : article.paragraphs().get(0).text().text();
        int end =
                text.offsetByCodePoints(
                        0, Math.min(LONGEST_DESCRIPTION, text.codePointCount(0, text.length())));
        return text.substring(0, end);
    }

    /** A page's name as a folder; what a file name should not hold becomes a hyphen. */
    private static String folder(String pageId) {
        return pageId.replaceAll("[^\\p{L}\\p{N}._-]|^\\.+", "-");
    }

    private static String quote(String text) {
        return '"'
                + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ")
                + '"';
    }
}
