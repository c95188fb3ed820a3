package org.couplet.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The pages that one pair gives.
 *
 * @param authored one a language, in the order of {@link org.couplet.lang.Lang}
 * @param parallel both side by side; empty when the site has none
 * @param mentions what each of the authored cites
 */
public record PagesOfPair(List<Page> authored, List<Page> parallel, List<Mentions> mentions) {

    /** All of them. */
    public List<Page> pages() {
        List<Page> pages = new ArrayList<>(authored);
        pages.addAll(parallel);
        return pages;
    }
}
