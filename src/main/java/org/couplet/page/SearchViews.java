package org.couplet.page;

import java.util.ArrayList;
import java.util.List;
import org.couplet.content.PageKind;
import org.couplet.lang.Lang;

/** The search page: what its script needs, and what there is to choose from without a script. */
final class SearchViews {

    private SearchViews() {}

    /**
     * @param script href
     * @param pages what a site without a glossary shows
     */
    static KindData.Search search(PageContext context, String script, List<PageView.Link> pages) {
        Lang lang = context.lang();
        String facing = Urls.of(lang.other(), SiteViews.SEARCH) + "index.json";
        List<TermLinks> groups = new ArrayList<>();
        if (context.library().pageOf(PageKind.TERMS).isPresent()) {
            groups.addAll(TermViews.index(context));
        }
        return new KindData.Search(
                script,
                Urls.relative(context.url(), facing),
                Urls.relative(context.url(), "/"),
                List.copyOf(groups),
                groups.isEmpty() ? pages : List.of());
    }
}
