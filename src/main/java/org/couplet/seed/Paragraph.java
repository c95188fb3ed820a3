package org.couplet.seed;

import java.util.Objects;

/**
 * A paragraph of an article.
 *
 * @param text joined over line ends and repaired
 * @param lines first to last line in the page
 */
public record Paragraph(JoinedText text, LineRange lines) {

    public Paragraph {
        Objects.requireNonNull(text);
        Objects.requireNonNull(lines);
    }
}
