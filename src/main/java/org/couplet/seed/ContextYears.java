package org.couplet.seed;

import java.util.OptionalInt;

/** The year a text speaks in. */
final class ContextYears {

    private ContextYears() {}

    /** The article's own year, else the page's; empty when neither is known. */
    static OptionalInt of(Article article, OptionalInt page) {
        return article.date().isPresent() ? OptionalInt.of(article.date().get().year()) : page;
    }
}
