package org.couplet.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.couplet.lang.InterviewWords;
import org.couplet.lang.Lang;
import org.couplet.seed.Article;
import org.couplet.seed.Conversion;
import org.couplet.seed.ConvertedPage;
import org.couplet.seed.Gap;
import org.couplet.seed.LineRange;
import org.couplet.seed.Paragraph;

/**
 * Makes a first draft of a page of the site from every article of a newspaper page: the repaired
 * text in Chinese, each paragraph with its citation, and in English a skeleton of the same parts
 * that already has the figures and dates. Both are valid pages. For an editor's own machine; the
 * text belongs to the newspaper.
 */
public final class Drafter {
    private static final int LONGEST_DESCRIPTION = 80;

    private final Map<String, String> drafts = new LinkedHashMap<>();
    private final Map<String, Integer> headlines = new HashMap<>();
    private final Set<String> descriptions = new HashSet<>();

    private Drafter() {}

    /**
     * @return {@code 001/2.zh.md} and {@code 001/2.en.md} → Markdown that ends with a line feed, in
     *     page order; an article that repeats another one of its page gives none
     */
    public static Map<String, String> draft(Conversion conversion) {
        Drafter drafter = new Drafter();
        for (ConvertedPage page : conversion.pages()) {
            for (Article article : page.articles()) {
                headline(article).ifPresent(h -> drafter.headlines.merge(h, 1, Integer::sum));
            }
        }
        conversion.pages().forEach(drafter::draft);
        return drafter.drafts;
    }

    private void draft(ConvertedPage page) {
        List<List<Part>> all = page.articles().parallelStream().map(a -> parts(page, a)).toList();
        int number = 0;
        for (Article article : page.articles()) {
            List<Part> parts = all.get(number++);
            if (article.duplicateOf().isEmpty()) {
                String path = PageNames.folder(page.page()) + "/" + number;
                drafts.put(path + ".zh.md", chinese(article, parts));
                drafts.put(path + ".en.md", english(page, article, number, parts));
            }
        }
    }

    /**
     * A heading or a paragraph in both languages.
     *
     * @param end key or citation, the same in both; empty for a paragraph that cannot be cited
     */
    private record Part(String mark, String chinese, String english, String end) {

        String in(Lang lang) {
            String text = mark + (lang == Lang.ZH ? chinese : english);
            return end.isEmpty() ? text : text + " " + end;
        }
    }

    private static String skeleton(Paragraph paragraph, String line, OptionalInt year) {
        return line.equals(paragraph.text().text())
                ? Skeleton.line(paragraph.text(), year)
                : Skeleton.line(line, year);
    }

    private static List<Part> parts(ConvertedPage page, Article article) {
        List<Part> parts = new ArrayList<>();
        int section = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            String text = Markdown.line(paragraph.text().text());
            if (text.isEmpty()) {
                continue;
            }
            gaps(article, paragraph, true, parts);
            Optional<String> card = InterviewWords.card(text).filter(name -> !name.isEmpty());
            if (card.isPresent()) {
                section++;
                parts.add(
                        new Part(
                                "## ",
                                Markdown.escape(card.get()),
                                "TODO: section " + section,
                                "{#section-" + section + "}"));
            } else {
                String id = page.page().id();
                parts.add(
                        new Part(
                                "",
                                Markdown.escape(text),
                                skeleton(paragraph, text, page.year()),
                                PageNames.isCitable(id)
                                        ? "[@" + id + ":" + paragraph.lines() + "]"
                                        : ""));
            }
            gaps(article, paragraph, false, parts);
        }
        return parts;
    }

    /** A comment for each place where the paragraph is not whole, the same in both languages. */
    private static void gaps(
            Article article, Paragraph paragraph, boolean isBefore, List<Part> parts) {
        for (Gap gap : article.gaps()) {
            if (gap.reason().isBefore() == isBefore
                    && paragraph.lines().contains(gap.at().line())) {
                String what = "gap at " + gap.at() + ": " + gap.reason().word();
                String note = "<!-- " + Markdown.comment(what + resumes(gap)) + " -->";
                parts.add(new Part("", note, note, ""));
            }
        }
    }

    private static String resumes(Gap gap) {
        return gap.resumes().isPresent() ? ", resumes in line " + gap.resumes().getAsInt() : "";
    }

    private String chinese(Article article, List<Part> parts) {
        String title =
                headline(article)
                        .map(h -> headlines.get(h) == 1 ? h : h + " (" + article.id() + ")")
                        .orElse("TODO " + article.id());
        return page(title, description(article), article, parts, Lang.ZH);
    }

    private static String english(
            ConvertedPage page, Article article, int number, List<Part> parts) {
        String id = page.page().id();
        return page(
                "TODO: article " + number + " of page " + id,
                "TODO: what article " + article.id() + " says, lines " + lines(article),
                article,
                parts,
                Lang.EN);
    }

    private static String page(
            String title, String description, Article article, List<Part> parts, Lang lang) {
        StringBuilder out = new StringBuilder();
        out.append("---\nkind: page\n");
        out.append("title: ").append(Markdown.quote(title)).append('\n');
        out.append("description: ").append(Markdown.quote(description)).append('\n');
        out.append("status: draft\n---\n\n");
        String what = "article " + article.id() + ", lines " + lines(article);
        out.append("<!-- ").append(Markdown.comment(what)).append(" -->\n");
        for (Part part : parts) {
            out.append('\n').append(part.in(lang)).append('\n');
        }
        return out.toString();
    }

    private static Optional<String> headline(Article article) {
        return article.headline().map(Markdown::line).filter(h -> !h.isEmpty());
    }

    private static String lines(Article article) {
        return article.lines().stream()
                .map(LineRange::toString)
                .collect(Collectors.joining(", "))
                .replace('-', '\u2013');
    }

    /** The text's beginning; with the article's id where that is not enough to tell it apart. */
    private String description(Article article) {
        String text =
                article.paragraphs().stream()
                        .map(p -> Markdown.line(p.text().text()))
                        .filter(t -> !t.isEmpty())
                        .findFirst()
                        .orElse("");
        int length = Math.min(LONGEST_DESCRIPTION, text.codePointCount(0, text.length()));
        String start = text.substring(0, text.offsetByCodePoints(0, length));
        if (!start.isEmpty() && descriptions.add(start)) {
            return start;
        }
        return start.isEmpty() ? "TODO " + article.id() : start + " (" + article.id() + ")";
    }
}
