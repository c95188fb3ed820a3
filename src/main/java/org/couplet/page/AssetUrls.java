package org.couplet.page;

import java.util.Map;

/**
 * Where the site's own files are, from its root.
 *
 * @param stylesheet of every page, {@code /assets/site.0123abcd.css}
 * @param styles what pages of a kind load besides, by kind; a kind may have none
 * @param icon {@code /assets/icon.0123abcd.svg}
 * @param script of the search page, {@code /assets/search.0123abcd.js}
 */
public record AssetUrls(String stylesheet, Map<String, String> styles, String icon, String script) {

    public AssetUrls {
        styles = Map.copyOf(styles);
    }

    /** One style sheet for all kinds. */
    public AssetUrls(String stylesheet, String icon, String script) {
        this(stylesheet, Map.of(), icon, script);
    }
}
