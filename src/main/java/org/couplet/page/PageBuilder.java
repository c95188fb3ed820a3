package org.couplet.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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

/**
 * Makes the pages of a site from its library, which must have passed its checks, pair by pair, in
 * any order and side by side: {@link #pair} for all of {@link #pairs}, then {@link #cited} once,
 * {@link #pair} for all of {@link #pairsAboutSources}, and {@link #others}.
 */
public final class PageBuilder {
    static final String NOT_FOUND = "404.html";

    private final Library library;
    private final SiteConfig config;
    private final AssetUrls assets;
    private final SiteViews sites;
    private final PagesBelow below;
    private final Neighbors neighbors;
    private final Usage usage = new Usage();

    /**
     * @param library whose pages need not have been read further than their front matter
     */
    public PageBuilder(Library library, AssetUrls assets) {
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
        return new PageBuilder(library, assets).build();
    }

    private List<Page> build() {
        List<PagesOfPair> made = new ArrayList<>(pairs().parallelStream().map(this::pair).toList());
        cited(made.stream().flatMap(m -> m.mentions().stream()).toList());
        made.addAll(pairsAboutSources().parallelStream().map(this::pair).toList());
        List<Page> pages = new ArrayList<>();
        made.forEach(m -> pages.addAll(m.authored()));
        pages.sort(Comparator.comparing(Page::file));
        made.stream()
                .flatMap(m -> m.parallel().stream())
                .sorted(Comparator.comparing(Page::file))
                .forEach(pages::add);
        others().forEach(o -> pages.add(o.get()));
        return List.copyOf(pages);
    }

    /** The pairs that can be made without all others. */
    public List<Pair> pairs() {
        return pairs(false);
    }

    /** Those that tell who cites sources, and come when everybody else has. */
    public List<Pair> pairsAboutSources() {
        return pairs(true);
    }

    /** A draft whose other language is not written yet has nothing to face. */
    private List<Pair> pairs(boolean isAboutSources) {
        return library.pairs().values().stream()
                .filter(Pair::isComplete)
                .filter(p -> isAboutSources(p) == isAboutSources)
                .toList();
    }

    /** Whether a pair tells of what other pages cite. */
    public static boolean isAboutSources(Pair pair) {
        return pair.texts().values().stream().anyMatch(t -> isAboutSources(t.front().kind()));
    }

    /**
     * The pages of a pair.
     *
     * @param pair complete
     */
    public PagesOfPair pair(Pair pair) {
        List<Page> authored = new ArrayList<>();
        List<Mentions> mentions = new ArrayList<>();
        for (PageText text : pair.pages()) {
            PageContext context = context(text, pair);
            Page page = page(text, pair, context);
            authored.add(page);
            mentions.add(
                    new Mentions(
                            page.sourcePath(),
                            text.lang(),
                            text.front().shortTitle(),
                            page.view().url(),
                            context.notes().mentions()));
        }
        List<Page> parallel =
                config.hasParallel()
                        ? List.of(ParallelPages.of(library, sites, usage, authored, pair))
                        : List.of();
        return new PagesOfPair(List.copyOf(authored), parallel, List.copyOf(mentions));
    }

    /** One language of a pair. */
    Page page(PageText text, Pair pair) {
        return page(text, pair, context(text, pair));
    }

    private PageContext context(PageText text, Pair pair) {
        return new PageContext(library, text.lang(), Urls.of(text.lang(), pair.url()));
    }

    /**
     * Says what the pages cite that are not about sources.
     *
     * @param mentions by path
     */
    public void cited(List<Mentions> mentions) {
        pairsAboutSources().forEach(p -> p.pages().forEach(this::noteUsage));
        for (Mentions one : mentions) {
            one.cited()
                    .forEach(
                            (cite, anchors) ->
                                    usage.add(
                                            one.lang(),
                                            cite,
                                            new Usage.CitingPage(one.title(), one.url(), anchors)));
        }
    }

    /** The pages that are no pair's: the search pages, the chooser, the one for lost readers. */
    public List<Supplier<Page>> others() {
        List<Supplier<Page>> others = new ArrayList<>();
        if (sites.hasSearch()) {
            config.languages().forEach(l -> others.add(() -> search(l)));
        }
        others.add(this::chooser);
        others.add(() -> notFound(config.languages().get(0)));
        return others;
    }

    private static boolean isAboutSources(PageKind kind) {
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

    private Page page(PageText text, Pair pair, PageContext context) {
        Lang lang = text.lang();
        String url = Urls.of(lang, pair.url());
        FrontMatter front = text.front();
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
        return new Page(
                Urls.file(url),
                "kinds/" + front.kind().word() + ".ftlh",
                text.source().path(),
                sites.site(lang, url, pair.url()),
                view,
                library.strings().get(lang),
                data);
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
        return special("404", NOT_FOUND, "/" + NOT_FOUND, false, lang, new KindData.Plain());
    }

    /** Whether the site has search pages. */
    public boolean hasSearch() {
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
