package org.couplet.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.SiteConfig;
import org.couplet.lang.Lang;

/** The pages that show both languages side by side. */
final class ParallelPages {
    /** The folder beside those of the languages. */
    private static final String FOLDER = "/parallel";

    private final Library library;
    private final SiteConfig config;
    private final SiteViews sites;
    private final Usage usage;
    private final Map<String, Page> pages = new HashMap<>();

    private ParallelPages(Library library, SiteViews sites, Usage usage, List<Page> pages) {
        this.library = library;
        this.config = library.config().orElseThrow();
        this.sites = sites;
        this.usage = usage;
        pages.forEach(p -> this.pages.put(p.view().url(), p));
    }

    /** {@code /goals/} is {@code /parallel/goals/}. */
    static String url(String pairUrl) {
        return FOLDER + pairUrl;
    }

    /**
     * @param pages of both languages of the pair
     */
    static Page of(Library library, SiteViews sites, Usage usage, List<Page> pages, Pair pair) {
        return new ParallelPages(library, sites, usage, pages).page(pair);
    }

    private Page page(Pair pair) {
        Lang lang = config.languages().get(0);
        String url = url(pair.url());
        PageContext first = new PageContext(library, lang, url);
        PageContext second = first.facing();
        // The lead comes first for a reader, so its notes do.
        Html firstSummary = summary(first, pair);
        Html secondSummary = summary(second, pair);
        WhenAsked<List<FacingRow>> body =
                new WhenAsked<>(() -> ParallelBody.rows(first, second, pair));
        KindData a = KindPages.data(first, text(first, pair), usage, body::get);
        KindData b = KindPages.data(second, text(second, pair), usage, body::get);
        List<FacingRow> rows = FacingData.rows(first, second, a, b, body.get());
        Page page = pages.get(Urls.of(lang, pair.url()));
        Page facing = pages.get(Urls.of(lang.other(), pair.url()));
        KindData.Parallel data =
                new KindData.Parallel(
                        page.view().kind(),
                        List.of(
                                side(page, url, lang, pair, firstSummary),
                                side(facing, url, lang.other(), pair, secondSummary)),
                        rows,
                        notes(first.notes().list(), second.notes().list()));
        return new Page(
                Urls.file(url),
                "kinds/parallel.ftlh",
                page.sourcePath(),
                sites.site(lang, url, pair.url()),
                view(page.view(), facing.view(), url),
                page.strings(),
                data);
    }

    private static Html summary(PageContext context, Pair pair) {
        return text(context, pair).front().summary().map(context::html).orElse(null);
    }

    private static PageText text(PageContext context, Pair pair) {
        return pair.in(context.lang()).orElseThrow();
    }

    private ParallelSide side(Page page, String url, Lang lang, Pair pair, Html summary) {
        return new ParallelSide(
                page.view(),
                sites.site(lang, url, pair.url()),
                Urls.relative(url, Urls.of(lang, pair.url())),
                page.strings(),
                summary);
    }

    private static List<FacingRow> notes(List<PageView.Note> first, List<PageView.Note> second) {
        List<FacingRow> rows = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            String id = first.get(i).id();
            rows.add(new FacingRow(id, "note", first.get(i), second.get(i)));
        }
        return rows;
    }

    private PageView view(PageView page, PageView facing, String url) {
        String title = page.title() + " · " + facing.title();
        String site = config.title().plain(config.languages().get(0));
        return new PageView(
                "parallel",
                page.lang(),
                page.tag(),
                url,
                title,
                title + " | " + site,
                page.description() + " " + facing.description(),
                config.baseUrl() + url.substring(1),
                List.of(),
                page.facing(),
                List.of(),
                null,
                Html.EMPTY,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                page.previous(),
                page.next(),
                page.changed(),
                page.openGraphLocale(),
                Html.EMPTY);
    }
}
