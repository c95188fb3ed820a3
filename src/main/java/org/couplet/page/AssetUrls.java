package org.couplet.page;

/**
 * Where the site's own files are, from its root.
 *
 * @param stylesheet {@code /assets/site.0123abcd.css}
 * @param icon {@code /assets/icon.0123abcd.svg}
 * @param script of the search page, {@code /assets/search.0123abcd.js}
 */
public record AssetUrls(String stylesheet, String icon, String script) {}
