package org.couplet.seed;

import org.couplet.lang.ContextDate;

/** When a text speaks. */
final class ContextYears {

    private ContextYears() {}

    /**
     * The article's own date, else the page's. Today and tomorrow are no days in a commentary: of
     * the page's date it has the year.
     */
    static ContextDate of(Article article, ContextDate page) {
        boolean isOpinion =
                article.kind() == ArticleKind.COMMENTARY || article.kind() == ArticleKind.OP_ED;
        if (isOpinion && article.date().isEmpty()) {
            return ContextDate.of(page.year());
        }
        return article.date().map(ContextDate::of).orElse(page);
    }
}
