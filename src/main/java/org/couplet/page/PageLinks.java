package org.couplet.page;

import java.util.ArrayList;
import java.util.List;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.SiteConfig;
import org.couplet.lang.Lang;

/** What pages say about where they and others are. */
final class PageLinks {
    private final Library library;
    private final SiteConfig config;

    PageLinks(Library library) {
        this.library = library;
        this.config = library.config().orElseThrow();
    }

    /**
     * @param url {@code /zh/goals/}
     */
    String absolute(String url) {
        return config.baseUrl() + url.substring(1);
    }

    /** The addresses of a page in all languages. */
    List<PageView.Alternate> alternates(String pairUrl) {
        List<PageView.Alternate> alternates = new ArrayList<>();
        for (Lang lang : config.languages()) {
            alternates.add(new PageView.Alternate(lang.tag(), absolute(Urls.of(lang, pairUrl))));
        }
        String neutral = pairUrl.equals("/") ? "/" : Urls.of(config.languages().get(0), pairUrl);
        alternates.add(new PageView.Alternate("x-default", absolute(neutral)));
        return List.copyOf(alternates);
    }

    /** The way to the page in the other language. */
    static PageView.Facing facing(Lang lang, String href, String parallel) {
        Lang other = lang.other();
        return new PageView.Facing(
                other.code(), other.tag(), other.selfName(), href, other.locale(), parallel);
    }

    /** The way from the home page to a page, itself included; empty for the home page. */
    List<PageView.Link> crumbs(PageText text, Pair pair, String url) {
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

    static PageView.Link link(Pair to, Lang lang, String from) {
        String label = to.in(lang).map(t -> t.front().shortTitle()).orElse(to.url());
        return new PageView.Link(label, Urls.relative(from, Urls.of(lang, to.url())), false);
    }
}
