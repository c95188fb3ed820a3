package org.couplet.page;

import java.util.List;
import java.util.Map;

/**
 * The pages of a site.
 *
 * @param pages see {@link PageBuilder#build}
 * @param citing by an author's file: what pages about sources tell of it
 */
public record BuiltPages(List<Page> pages, Map<String, String> citing) {

    public BuiltPages {
        pages = List.copyOf(pages);
        citing = Map.copyOf(citing);
    }
}
