package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.text.Position;

/** Makes articles for tests. */
final class Articles {

    private Articles() {}

    /** An article of paragraphs, paragraph n on line n. */
    static Article of(String... paragraphs) {
        return of(Optional.empty(), paragraphs);
    }

    /** An article with a byline that stands in none of its lines. */
    static Article of(Optional<String> byline, String... paragraphs) {
        List<Paragraph> all = new ArrayList<>();
        for (int i = 0; i < paragraphs.length; i++) {
            all.add(paragraph(paragraphs[i], i + 1));
        }
        return new Article(
                "007/1",
                ArticleKind.NEWS,
                Optional.empty(),
                byline,
                Optional.empty(),
                List.of(new LineRange(1, Math.max(1, paragraphs.length))),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                all,
                List.of());
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
                List.of(paragraph(headline, line)),
                article.continuedFrom(),
                article.continuedTo(),
                article.duplicateOf(),
                article.paragraphs(),
                article.gaps());
    }

    private static Paragraph paragraph(String text, int line) {
        JoinedText joined = new JoinedText.Builder().append(text, new Position(line, 1)).build();
        return new Paragraph(joined, new LineRange(line, line));
    }
}
