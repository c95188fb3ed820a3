package org.couplet.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.couplet.content.FrontMatter;
import org.couplet.content.Library;
import org.couplet.content.PageKind;
import org.couplet.content.PageText;
import org.couplet.content.Pair;

/** The pages among which the figures, terms or dates of a site are shared. */
final class GroupPages {

    private GroupPages() {}

    /**
     * Where the groups are that the page of all does not show itself, in the order of the groups.
     *
     * @return empty for a page of some groups
     */
    static List<GroupPage> beside(PageContext context, PageText page) {
        Library library = context.library();
        PageKind kind = page.front().kind();
        if (!page.front().groups().isEmpty()) {
            return List.of();
        }
        Map<String, Pair> pairs = new LinkedHashMap<>();
        for (String group : library.groups(kind)) {
            library.pageOfGroup(kind, group)
                    .filter(p -> !p.path().equals(page.path()))
                    .ifPresent(p -> pairs.put(p.path(), p));
        }
        List<GroupPage> pages = new ArrayList<>();
        for (Pair pair : pairs.values()) {
            FrontMatter front = pair.in(context.lang()).orElseThrow().front();
            pages.add(
                    new GroupPage(
                            front.shortTitle(), front.description(), context.href(pair.url())));
        }
        return List.copyOf(pages);
    }
}
