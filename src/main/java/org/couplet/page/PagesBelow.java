package org.couplet.page;

import java.util.List;
import org.couplet.content.FrontMatter;
import org.couplet.content.Library;
import org.couplet.content.Pair;
import org.couplet.lang.Lang;

/** Which pages a page has below it, for templates that list them. */
final class PagesBelow {
    private final Library library;

    PagesBelow(Library library) {
        this.library = library;
    }

    /**
     * @param url of the page, in its language
     * @return the pages by path; made when a template asks for them, as most never do
     */
    List<PageView.PageLink> of(Pair pair, Lang lang, String url) {
        return pair.isAbove() ? new LazyList<>(() -> links(pair, lang, url)) : List.of();
    }

    private List<PageView.PageLink> links(Pair above, Lang lang, String url) {
        return library.pairs().values().stream()
                .filter(
                        p ->
                                !p.path().equals(above.path())
                                        && p.isComplete()
                                        && p.url().startsWith(above.url()))
                .map(p -> link(p, lang, url))
                .toList();
    }

    private static PageView.PageLink link(Pair to, Lang lang, String from) {
        FrontMatter front = to.in(lang).orElseThrow().front();
        return new PageView.PageLink(
                front.shortTitle(),
                Urls.relative(from, Urls.of(lang, to.url())),
                front.description(),
                front.extra());
    }
}
