package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.text.Position;

/** Articles for tests, made from paragraphs of one line each with a blank line between. */
final class Articles {

    private Articles() {}

    /** Paragraph n (0-based) stands on line 2n + 1. */
    static Article of(String... paragraphs) {
        return of(Optional.empty(), paragraphs);
    }

    static Article of(Optional<String> byline, String... paragraphs) {
        List<Paragraph> all = new ArrayList<>();
        List<LineRange> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.length; i++) {
            int line = 2 * i + 1;
            JoinedText text =
                    new JoinedText.Builder().append(paragraphs[i], new Position(line, 1)).build();
            all.add(new Paragraph(text, new LineRange(line, line)));
            lines.add(new LineRange(line, line));
        }
        return new Article(
                "900/1",
                ArticleKind.NEWS,
                Optional.empty(),
                byline,
                Optional.empty(),
                lines,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                all);
    }
}
