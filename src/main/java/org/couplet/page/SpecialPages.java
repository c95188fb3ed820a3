package org.couplet.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.couplet.content.Library;
import org.couplet.content.Pair;
import org.couplet.content.SiteConfig;
import org.couplet.lang.Lang;

/** The pages that no author wrote: search, the choice of a language, the page for lost readers. */
final class SpecialPages {
    static final String NOT_FOUND = "404.html";

    private final Library library;
    private final SiteConfig config;
    private final AssetUrls assets;
    private final SiteViews sites;
    private final PageLinks links;

    SpecialPages(Library library, AssetUrls assets, SiteViews sites) {
        this.library = library;
        this.config = library.config().orElseThrow();
        this.assets = assets;
        this.sites = sites;
        this.links = new PageLinks(library);
    }

    /** All of them, each made when it is asked for. */
    List<Supplier<Page>> all() {
        List<Supplier<Page>> all = new ArrayList<>();
        if (sites.hasSearch()) {
            config.languages().forEach(l -> all.add(() -> search(l)));
        }
        all.add(this::chooser);
        all.add(() -> notFound(config.languages().get(0)));
        return all;
    }

    Page chooser() {
        List<KindData.LanguageView> languages =
                config.languages().stream()
                        .map(
                                l ->
                                        new KindData.LanguageView(
                                                l.code(),
                                                l.tag(),
                                                l.selfName(),
                                                config.title().plain(l),
                                                config.description().plain(l),
                                                l.code() + "/"))
                        .toList();
        Lang lang = config.languages().get(0);
        return special("chooser", "index.html", "/", true, lang, new KindData.Chooser(languages));
    }

    Page search(Lang lang) {
        String url = Urls.of(lang, SiteViews.SEARCH);
        Map<String, String> strings = library.strings().get(lang);
        String title = strings.getOrDefault("search-title", "");
        String description = strings.getOrDefault("search-description", "");
        PageContext context = new PageContext(library, lang, url);
        String facing = Urls.relative(url, Urls.of(lang.other(), SiteViews.SEARCH));
        List<PageView.Link> crumbs = new ArrayList<>();
        library.pair("/").ifPresent(home -> crumbs.add(PageLinks.link(home, lang, url)));
        crumbs.add(new PageView.Link(title, null, true));
        PageView view =
                new PageView(
                        "search",
                        lang.code(),
                        lang.tag(),
                        url,
                        title,
                        title + " | " + config.title().plain(lang),
                        description,
                        links.absolute(url),
                        links.alternates(SiteViews.SEARCH),
                        PageLinks.facing(lang, facing, null),
                        crumbs,
                        null,
                        Html.EMPTY,
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        lang.locale(),
                        JsonLd.write(
                                new JsonLd.About(
                                        "WebPage",
                                        title,
                                        description,
                                        lang.tag(),
                                        links.absolute(url),
                                        links.absolute(Urls.of(lang.other(), SiteViews.SEARCH)),
                                        lang == config.languages().get(0),
                                        config.title().plain(lang),
                                        links.absolute(Urls.of(lang, "/")),
                                        List.of(),
                                        List.of())));
        String script = Urls.relative(url, assets.script());
        return new Page(
                Urls.file(url),
                "kinds/search.ftlh",
                "templates/kinds/search.ftlh",
                sites.site(lang, url, SiteViews.SEARCH),
                view,
                strings,
                SearchViews.search(context, script, pages(lang, url)));
    }

    /** All pages of a language, for readers without the search. */
    private List<PageView.Link> pages(Lang lang, String from) {
        return library.pairs().values().stream()
                .filter(Pair::isComplete)
                .map(p -> PageLinks.link(p, lang, from))
                .toList();
    }

    Page notFound(Lang lang) {
        return special("404", NOT_FOUND, "/" + NOT_FOUND, false, lang, new KindData.Plain());
    }

    /**
     * A page that no author wrote.
     *
     * @param isRelative whether its hrefs are relative; a page that is served for any address has
     *     absolute paths
     */
    private Page special(
            String kind, String file, String url, boolean isRelative, Lang lang, KindData data) {
        Map<String, String> strings = library.strings().get(lang);
        String title = strings.getOrDefault(kind + "-title", config.title().plain(lang));
        String basePath = URI.create(config.baseUrl()).getPath();
        SiteView site = sites.site(lang, url, url);
        if (!isRelative) {
            site = sites.absolute(site, lang, basePath);
        }
        String both =
                config.languages().stream()
                        .map(l -> config.title().plain(l))
                        .reduce((a, b) -> a + " | " + b)
                        .orElse("");
        String facingHref = Urls.of(lang.other(), "/").substring(1);
        PageView view =
                new PageView(
                        kind,
                        lang.code(),
                        lang.tag(),
                        url,
                        isRelative ? both : title,
                        isRelative ? both : title + " | " + config.title().plain(lang),
                        isRelative
                                ? config.description().plain(lang)
                                        + " "
                                        + config.description().plain(lang.other())
                                : strings.getOrDefault("not-found", title),
                        links.absolute(url),
                        links.alternates("/"),
                        PageLinks.facing(
                                lang, isRelative ? facingHref : basePath + facingHref, null),
                        List.of(),
                        null,
                        Html.EMPTY,
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        lang.locale(),
                        JsonLd.write(
                                new JsonLd.About(
                                        "WebSite",
                                        both,
                                        config.description().plain(lang),
                                        lang.tag(),
                                        links.absolute("/"),
                                        links.absolute(Urls.of(lang.other(), "/")),
                                        true,
                                        both,
                                        links.absolute("/"),
                                        List.of(),
                                        List.of())));
        return new Page(
                file,
                "kinds/" + kind + ".ftlh",
                "templates/kinds/" + kind + ".ftlh",
                site,
                view,
                strings,
                data);
    }
}
