package org.couplet.page;

import java.util.List;
import java.util.TreeMap;
import org.couplet.content.Cite;
import org.couplet.content.Library;
import org.couplet.content.PageKind;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.SiteConfig;
import org.couplet.lang.Lang;

/** What an author's page is, for machines. */
final class PageJsonLd {
    private final Library library;
    private final SiteConfig config;
    private final Lang lang;

    private PageJsonLd(Library library, Lang lang) {
        this.library = library;
        this.config = library.config().orElseThrow();
        this.lang = lang;
    }

    /**
     * @param text the page in its language
     * @param cited what it cites
     */
    static Html of(Library library, PageText text, Pair pair, List<Cite> cited) {
        return new PageJsonLd(library, text.lang()).write(text, pair, cited);
    }

    private Html write(PageText text, Pair pair, List<Cite> cited) {
        String url = Urls.of(lang, pair.url());
        TreeMap<String, JsonLd.Source> sources = new TreeMap<>();
        for (Cite cite : cited) {
            library.pageOf(PageKind.SOURCE, cite.page())
                    .filter(p -> !p.path().equals(pair.path()))
                    .ifPresent(p -> sources.put(cite.page(), source(p)));
        }
        String original = text.front().original();
        Lang first = Lang.ofCode(original).orElse(config.languages().get(0));
        PageKind kind = text.front().kind();
        String type =
                switch (kind) {
                    case PAGE, GOAL, KEYWORD -> "Article";
                    case TERMS -> "DefinedTermSet";
                    case FIGURES -> "Dataset";
                    default -> "WebPage";
                };
        List<JsonLd.Term> terms =
                kind != PageKind.TERMS
                        ? List.of()
                        : library.terms().items().stream()
                                .filter(t -> library.isShownOn(text.front(), t.group()))
                                .map(t -> new JsonLd.Term("#" + t.id(), t.name().plain(lang)))
                                .toList();
        return JsonLd.write(
                new JsonLd.About(
                        type,
                        text.front().title(),
                        text.front().description(),
                        lang.tag(),
                        absolute(url),
                        absolute(Urls.of(lang.other(), pair.url())),
                        first == lang,
                        config.title().plain(lang),
                        absolute(Urls.of(lang, "/")),
                        List.copyOf(sources.values()),
                        terms));
    }

    private JsonLd.Source source(Pair page) {
        String title = page.in(lang).map(t -> t.front().title()).orElse(page.url());
        return new JsonLd.Source(absolute(Urls.of(lang, page.url())), title);
    }

    private String absolute(String url) {
        return config.baseUrl() + url.substring(1);
    }
}
