package org.couplet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.couplet.content.Library;
import org.couplet.content.Pair;
import org.couplet.content.SiteConfig;
import org.couplet.lang.Lang;

/** What is around every page: menus, assets and the ways to the feed and the search. */
final class SiteViews {
    /** Where the search page is in each language. */
    static final String SEARCH = "/search/";

    /**
     * Nobody reads a longer list at the end of a page, and if each of thousands of pages named all
     * others, their site would fill gigabytes.
     */
    private static final int MOST_IN_FOOTER = 24;

    private final Library library;
    private final SiteConfig config;
    private final AssetUrls assets;

    /** The pages that a menu can name: those at the top and those that stand for a folder. */
    private final List<Pair> top;

    SiteViews(Library library, AssetUrls assets) {
        this.library = library;
        this.config = library.config().orElseThrow();
        this.assets = assets;
        this.top =
                library.pairs().values().stream()
                        .filter(p -> p.path().indexOf('/') < 0 || p.path().endsWith("/index"))
                        .filter(p -> !p.url().equals("/"))
                        .toList();
    }

    /**
     * A site has a search page unless it wants none or an author has written another page for its
     * address.
     */
    boolean hasSearch() {
        return config.hasSearch() && library.pair(SEARCH).isEmpty();
    }

    /** The href of the page with both languages side by side; null when the site has none. */
    String parallel(String url, String pairUrl) {
        return config.hasParallel() ? Urls.relative(url, ParallelPages.url(pairUrl)) : null;
    }

    /**
     * @param url of the page
     * @param pairUrl the same without language
     */
    SiteView site(Lang lang, String url, String pairUrl) {
        List<PageView.Link> navigation = new ArrayList<>();
        TreeSet<String> listed = new TreeSet<>();
        config.navigation()
                .forEach(
                        n ->
                                library.pair(n.id())
                                        .ifPresent(
                                                p -> {
                                                    listed.add(p.url());
                                                    navigation.add(menuLink(p, lang, url, pairUrl));
                                                }));
        // Not every template shows it, and a site may have thousands of pages at its top.
        List<PageView.Link> footer =
                new LazyList<>(
                        () ->
                                top.stream()
                                        .filter(p -> !listed.contains(p.url()))
                                        .limit(MOST_IN_FOOTER)
                                        .map(p -> menuLink(p, lang, url, pairUrl))
                                        .toList());
        return new SiteView(
                config.title().plain(lang),
                config.description().plain(lang),
                Urls.relative(url, Urls.of(lang, "/")),
                List.copyOf(navigation),
                footer,
                Urls.relative(url, assets.stylesheet()),
                styles(s -> Urls.relative(url, s)),
                Urls.relative(url, assets.icon()),
                Urls.relative(url, Urls.of(lang, "/feed.xml")),
                hasSearch() ? Urls.relative(url, Urls.of(lang, SEARCH)) : null,
                config.baseUrl() + SiteView.PREVIEW,
                Urls.relative(url, "/" + SiteView.TOUCH_ICON));
    }

    private static PageView.Link menuLink(Pair to, Lang lang, String url, String pairUrl) {
        String label = to.in(lang).map(t -> t.front().shortTitle()).orElse(to.url());
        if (to.url().equals(pairUrl)) {
            return new PageView.Link(label, null, true);
        }
        boolean isSection = !to.url().equals("/") && pairUrl.startsWith(to.url());
        return new PageView.Link(label, Urls.relative(url, Urls.of(lang, to.url())), isSection);
    }

    /**
     * For a page that is served for any address.
     *
     * @param basePath the path of the site's root on its host
     */
    SiteView absolute(SiteView site, Lang lang, String basePath) {
        return new SiteView(
                site.title(),
                site.description(),
                basePath + lang.code() + "/",
                absoluteLinks(
                        config.navigation().stream().map(n -> n.id()).toList(), lang, basePath),
                List.of(),
                basePath + assets.stylesheet().substring(1),
                styles(s -> basePath + s.substring(1)),
                basePath + assets.icon().substring(1),
                basePath + lang.code() + "/feed.xml",
                hasSearch() ? basePath + Urls.of(lang, SEARCH).substring(1) : null,
                site.preview(),
                basePath + SiteView.TOUCH_ICON);
    }

    private Map<String, String> styles(UnaryOperator<String> href) {
        Map<String, String> styles = new TreeMap<>();
        assets.styles().forEach((kind, url) -> styles.put(kind, href.apply(url)));
        return styles;
    }

    private List<PageView.Link> absoluteLinks(List<String> urls, Lang lang, String basePath) {
        return urls.stream()
                .flatMap(u -> library.pair(u).stream())
                .map(
                        p ->
                                new PageView.Link(
                                        p.in(lang).map(t -> t.front().shortTitle()).orElse(p.url()),
                                        basePath + Urls.of(lang, p.url()).substring(1),
                                        false))
                .toList();
    }
}
