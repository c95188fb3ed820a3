package org.couplet.page;

/**
 * Where the site's own files are, from its root.
 *
 * @param stylesheet {@code /assets/site.0123abcd.css}
 * @param icon {@code /assets/icon.0123abcd.svg}
 */
public record AssetUrls(String stylesheet, String icon) {}
