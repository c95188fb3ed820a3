package org.couplet.page;

import org.couplet.lang.Lang;

/**
 * Addresses inside the site. A URL here starts at the site's root with {@code /}; a page's ends
 * with {@code /}.
 */
public final class Urls {

    private Urls() {}

    /** {@code /goals/} in Chinese is {@code /zh/goals/}. */
    public static String of(Lang lang, String url) {
        return "/" + lang.code() + url;
    }

    /** The file a page is published as: {@code /zh/goals/} is {@code zh/goals/index.html}. */
    public static String file(String url) {
        return url.substring(1) + (url.endsWith("/") ? "index.html" : "");
    }

    /**
     * The href that leads from one page to a page, file or anchor, so that the site works below any
     * path.
     *
     * @param from a page's URL
     * @param to a URL, which may end in {@code #anchor}
     */
    public static String relative(String from, String to) {
        int hash = to.indexOf('#');
        String target = hash < 0 ? to : to.substring(0, hash);
        String anchor = hash < 0 ? "" : to.substring(hash);
        if (target.equals(from)) {
            return anchor.isEmpty() ? "./" : anchor;
        }
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        int shared = 0;
        for (int i = 0; i < Math.min(folder.length(), target.length()); i++) {
            if (folder.charAt(i) != target.charAt(i)) {
                break;
            }
            if (folder.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        long up = folder.substring(shared).chars().filter(c -> c == '/').count();
        String rest = target.substring(shared);
        String path = "../".repeat((int) up) + rest;
        return (path.isEmpty() ? "./" : path) + anchor;
    }
}
