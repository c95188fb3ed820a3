package org.couplet.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.couplet.content.Cite;
import org.couplet.content.FrontMatter;
import org.couplet.content.Inlines;
import org.couplet.content.Label;
import org.couplet.content.Library;
import org.couplet.content.PageKind;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.SiteConfig;
import org.couplet.content.SourceText;
import org.couplet.lang.Lang;

/** Makes the pages of a site from its library, which must have passed its checks. */
public final class PageBuilder {
    private final Library library;
    private final SiteConfig config;
    private final AssetUrls assets;
    private final SiteViews sites;
    private final PagesBelow below;
    private final Neighbors neighbors;
    private final Usage usage = new Usage();
    private final Map<String, String> citing = new TreeMap<>();

    PageBuilder(Library library, AssetUrls assets) {
        this.library = library;
        this.config = library.config().orElseThrow();
        this.assets = assets;
        this.sites = new SiteViews(library, assets);
        this.below = new PagesBelow(library);
        this.neighbors = new Neighbors(library);
    }

    /**
     * @param library with both languages of every page
     * @return the authors' pages by path, then both languages of each side by side, the search
     *     pages, the language chooser and the page for lost readers
     */
    public static List<Page> build(Library library, AssetUrls assets) {
        return built(library, assets).pages();
    }

    /** The same pages, and what they cite. */
    public static BuiltPages built(Library library, AssetUrls assets) {
        PageBuilder builder = new PageBuilder(library, assets);
        return new BuiltPages(builder.build(), builder.citing);
    }

    private List<Page> build() {
        // The sources' own pages list who cites them, so they are made when everybody else has.
        List<PageText> texts = new ArrayList<>(library.texts());
        // A draft whose other language is not written yet has nothing to face.
        texts.removeIf(t -> !library.pairs().get(t.path()).isComplete());
        List<PageText> sources =
                texts.stream().filter(t -> isAboutSources(t.front().kind())).toList();
        texts.removeAll(sources);
        sources.forEach(this::noteUsage);
        // Pages know nothing of each other: they are made side by side and told of in order.
        List<MadePage> made = texts.parallelStream().map(this::page).toList();
        made.forEach(this::noteUsage);
        List<Page> pages = new ArrayList<>(made.stream().map(MadePage::page).toList());
        sources.parallelStream().map(this::page).map(MadePage::page).toList().forEach(pages::add);
        pages.sort(Comparator.comparing(Page::file));
        if (config.hasParallel()) {
            pages.addAll(ParallelPages.of(library, sites, usage, List.copyOf(pages)));
        }
        if (sites.hasSearch()) {
            config.languages().forEach(l -> pages.add(search(l)));
        }
        pages.add(chooser());
        pages.add(notFound(config.languages().get(0)));
        return List.copyOf(pages);
    }

    /** Whether pages of a kind tell of what other pages cite. */
    static boolean isAboutSources(PageKind kind) {
        return kind == PageKind.SOURCES || kind == PageKind.SOURCE || kind == PageKind.PASSAGES;
    }

    /** What a page about sources cites itself, known before it is written. */
    private void noteUsage(PageText text) {
        List<Cite> cites = new ArrayList<>();
        text.front().summary().ifPresent(s -> cites.addAll(Inlines.cites(s.inlines())));
        text.units().forEach(u -> cites.addAll(u.cites()));
        for (SourceText source : library.sources().items()) {
            List<Label> labels = new ArrayList<>(List.of(source.what()));
            source.note().ifPresent(labels::add);
            source.articles().values().forEach(a -> a.note().ifPresent(labels::add));
            labels.forEach(l -> cites.addAll(Inlines.cites(l.in(text.lang()).inlines())));
        }
        Pair pair = library.pairs().get(text.path());
        String url = Urls.of(text.lang(), pair.url());
        Usage.CitingPage citing = new Usage.CitingPage(text.front().shortTitle(), url, List.of());
        cites.forEach(c -> usage.add(text.lang(), c, citing));
    }

    private void noteUsage(MadePage made) {
        citing.put(made.page().sourcePath(), made.citing());
        String url = made.page().view().url();
        made.cited()
                .forEach(
                        (cite, anchors) ->
                                usage.add(
                                        made.lang(),
                                        cite,
                                        new Usage.CitingPage(made.title(), url, anchors)));
    }

    MadePage page(PageText text) {
        Lang lang = text.lang();
        Pair pair = library.pairs().get(text.path());
        String url = Urls.of(lang, pair.url());
        FrontMatter front = text.front();
        PageContext context = new PageContext(library, lang, url);
        Html summary = front.summary().map(context::html).orElse(null);
        WhenAsked<BodyHtml.Body> writtenBody =
                new WhenAsked<>(() -> BodyHtml.write(context, text, pair));
        KindData data = KindPages.data(context, text, usage, writtenBody::get);
        BodyHtml.Body body = writtenBody.get();
        List<Cite> cited = context.notes().cited();
        PageView view =
                new PageView(
                        front.kind().word(),
                        lang.code(),
                        lang.tag(),
                        url,
                        front.title(),
                        headTitle(front, lang),
                        front.description(),
                        absolute(url),
                        alternates(pair.url()),
                        facing(
                                lang,
                                Urls.relative(url, Urls.of(lang.other(), pair.url())),
                                sites.parallel(url, pair.url())),
                        crumbs(text, pair, url),
                        summary,
                        body.html(),
                        body.toc(),
                        below.of(pair, lang, url),
                        front.extra(),
                        context.notes().list(),
                        context.glosses().list(),
                        neighbors.of(pair, -1).map(p -> link(p, lang, url)).orElse(null),
                        neighbors.of(pair, 1).map(p -> link(p, lang, url)).orElse(null),
                        front.updated()
                                .map(d -> new PageView.Changed(context.date(d), d.iso()))
                                .orElse(null),
                        lang.locale(),
                        PageJsonLd.of(library, text, pair, cited));
        Page page =
                new Page(
                        Urls.file(url),
                        "kinds/" + front.kind().word() + ".ftlh",
                        text.source().path(),
                        sites.site(lang, url, pair.url()),
                        view,
                        library.strings().get(lang),
                        data);
        return new MadePage(page, lang, front.shortTitle(), context.notes().mentions());
    }

    private String headTitle(FrontMatter front, Lang lang) {
        String site = config.title().plain(lang);
        return front.kind() == PageKind.HOME ? site : front.title() + " | " + site;
    }

    private String absolute(String url) {
        return config.baseUrl() + url.substring(1);
    }

    private List<PageView.Alternate> alternates(String pairUrl) {
        List<PageView.Alternate> alternates = new ArrayList<>();
        for (Lang lang : config.languages()) {
            alternates.add(new PageView.Alternate(lang.tag(), absolute(Urls.of(lang, pairUrl))));
        }
        String neutral = pairUrl.equals("/") ? "/" : Urls.of(config.languages().get(0), pairUrl);
        alternates.add(new PageView.Alternate("x-default", absolute(neutral)));
        return List.copyOf(alternates);
    }

    private static PageView.Facing facing(Lang lang, String href, String parallel) {
        Lang other = lang.other();
        return new PageView.Facing(
                other.code(), other.tag(), other.selfName(), href, other.locale(), parallel);
    }

    private List<PageView.Link> crumbs(PageText text, Pair pair, String url) {
        if (pair.url().equals("/")) {
            return List.of();
        }
        List<PageView.Link> crumbs = new ArrayList<>();
        library.pair("/").ifPresent(home -> crumbs.add(link(home, text.lang(), url)));
        String path = pair.url();
        for (int slash = path.indexOf('/', 1); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String above = path.substring(0, slash + 1);
            if (!above.equals(path)) {
                library.pair(above).ifPresent(p -> crumbs.add(link(p, text.lang(), url)));
            }
        }
        crumbs.add(new PageView.Link(text.front().shortTitle(), null, true));
        return List.copyOf(crumbs);
    }

    private static PageView.Link link(Pair to, Lang lang, String from) {
        String label = to.in(lang).map(t -> t.front().shortTitle()).orElse(to.url());
        return new PageView.Link(label, Urls.relative(from, Urls.of(lang, to.url())), false);
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
        library.pair("/").ifPresent(home -> crumbs.add(link(home, lang, url)));
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
                        absolute(url),
                        alternates(SiteViews.SEARCH),
                        facing(lang, facing, null),
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
                                        absolute(url),
                                        absolute(Urls.of(lang.other(), SiteViews.SEARCH)),
                                        lang == config.languages().get(0),
                                        config.title().plain(lang),
                                        absolute(Urls.of(lang, "/")),
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
                .map(p -> link(p, lang, from))
                .toList();
    }

    Page notFound(Lang lang) {
        return special("404", "404.html", "/404.html", false, lang, new KindData.Plain());
    }

    /** The page with both languages of a pair, which is none about sources, side by side. */
    Page parallel(Pair pair, List<Page> ofPair) {
        return ParallelPages.of(library, sites, usage, ofPair, pair);
    }

    boolean hasSearch() {
        return sites.hasSearch();
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
                        absolute(url),
                        alternates("/"),
                        facing(lang, isRelative ? facingHref : basePath + facingHref, null),
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
                                        absolute("/"),
                                        absolute(Urls.of(lang.other(), "/")),
                                        true,
                                        both,
                                        absolute("/"),
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
