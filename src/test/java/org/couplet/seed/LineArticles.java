package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.text.Position;

/** Makes articles for tests. */
final class LineArticles {

    private LineArticles() {}

    /** An article of paragraphs, paragraph n on line n. */
    static Article of(String... paragraphs) {
        List<Paragraph> all = new ArrayList<>();
        for (int i = 0; i < paragraphs.length; i++) {
            JoinedText text =
                    new JoinedText.Builder().append(paragraphs[i], new Position(i + 1, 1)).build();
            all.add(new Paragraph(text, new LineRange(i + 1, i + 1)));
        }
        return new Article(
                "007/1",
                ArticleKind.NEWS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new LineRange(1, Math.max(1, paragraphs.length))),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                all);
    }

    /** The same article under a headline on one line. */
    static Article withHeadline(String headline, int line, Article article) {
        return new Article(
                article.id(),
                article.kind(),
                Optional.of(headline),
                article.byline(),
                article.date(),
                article.lines(),
                List.of(line),
                article.continuedFrom(),
                article.continuedTo(),
                article.duplicateOf(),
                article.paragraphs());
    }
}
