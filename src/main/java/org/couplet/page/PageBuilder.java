package org.couplet.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private final Library library;
    private final SiteConfig config;
    private final SiteViews sites;
    private final PageLinks links;
    private final SpecialPages special;
    private final PagesBelow below;
    private final Neighbors neighbors;
    private final Usage usage = new Usage();

    /**
     * @param library whose pages need not have been read further than their front matter
     */
    public PageBuilder(Library library, AssetUrls assets) {
        this.library = library;
        this.config = library.config().orElseThrow();
        this.sites = new SiteViews(library, assets);
        this.links = new PageLinks(library);
        this.special = new SpecialPages(library, assets, sites);
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

    /** Whether the site has search pages. */
    public boolean hasSearch() {
        return sites.hasSearch();
    }

    Page search(Lang lang) {
        return special.search(lang);
    }

    Page chooser() {
        return special.chooser();
    }

    Page notFound(Lang lang) {
        return special.notFound(lang);
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
        return special.all();
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
                        links.absolute(url),
                        links.alternates(pair.url()),
                        PageLinks.facing(
                                lang,
                                Urls.relative(url, Urls.of(lang.other(), pair.url())),
                                sites.parallel(url, pair.url())),
                        links.crumbs(text, pair, url),
                        summary,
                        body.html(),
                        body.toc(),
                        below.of(pair, lang, url),
                        front.extra(),
                        context.notes().list(),
                        context.glosses().list(),
                        neighbors.of(pair, -1).map(p -> PageLinks.link(p, lang, url)).orElse(null),
                        neighbors.of(pair, 1).map(p -> PageLinks.link(p, lang, url)).orElse(null),
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
}
