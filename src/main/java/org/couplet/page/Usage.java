package org.couplet.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.couplet.content.Cite;
import org.couplet.lang.Lang;

/** Which pages cite which passages: the way back from a source. */
final class Usage {
    /**
     * By language, then by source page, then by passage in page order; the passage's cite and the
     * pages' URLs.
     */
    private final Map<Lang, SortedMap<String, SortedMap<String, Used>>> all =
            new EnumMap<>(Lang.class);

    /**
     * A passage that is cited.
     *
     * @param pages titles and URLs of the pages that cite it, in the order they were added
     */
    record Used(Cite cite, List<CitingPage> pages) {}

    /**
     * A page that cites.
     *
     * @param anchors of the places that do; empty when they are not known
     */
    record CitingPage(String title, String url, List<String> anchors) {

        /** Written out for the reason given at {@link org.couplet.text.Position#equals}. */
        @Override
        public boolean equals(Object other) {
            return other instanceof CitingPage that
                    && url.equals(that.url)
                    && title.equals(that.title)
                    && anchors.equals(that.anchors);
        }

        @Override
        public int hashCode() {
            return url.hashCode();
        }
    }

    void add(Lang lang, Cite cite, CitingPage page) {
        List<CitingPage> pages =
                all.computeIfAbsent(lang, l -> new TreeMap<>())
                        .computeIfAbsent(cite.page(), p -> new TreeMap<>())
                        .computeIfAbsent(order(cite), k -> new Used(cite, new ArrayList<>()))
                        .pages();
        if (!pages.contains(page)) {
            pages.add(page);
        }
    }

    /** The cited passages of a source page, in page order. */
    List<Used> of(Lang lang, String sourcePage) {
        return List.copyOf(
                all.getOrDefault(lang, new TreeMap<>())
                        .getOrDefault(sourcePage, new TreeMap<>())
                        .values());
    }

    private static String order(Cite cite) {
        return "%07d-%07d".formatted(cite.firstLine(), cite.lastLine());
    }
}
