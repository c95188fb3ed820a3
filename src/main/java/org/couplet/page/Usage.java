package org.couplet.page;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.couplet.content.Cite;
import org.couplet.lang.Lang;

/** Which pages cite which passages: the way back from a source. */
final class Usage {
    /** By language, then by source page, then by passage in page order. */
    private final Map<Lang, SortedMap<String, SortedMap<String, Passage>>> all =
            new EnumMap<>(Lang.class);

    private record Passage(Cite cite, Set<CitingPage> pages) {}

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
        all.computeIfAbsent(lang, l -> new TreeMap<>())
                .computeIfAbsent(cite.page(), p -> new TreeMap<>())
                .computeIfAbsent(order(cite), k -> new Passage(cite, new LinkedHashSet<>()))
                .pages()
                .add(page);
    }

    /** The cited passages of a source page, in page order. */
    List<Used> of(Lang lang, String sourcePage) {
        return all
                .getOrDefault(lang, new TreeMap<>())
                .getOrDefault(sourcePage, new TreeMap<>())
                .values()
                .stream()
                .map(p -> new Used(p.cite(), List.copyOf(p.pages())))
                .toList();
    }

    private static String order(Cite cite) {
        return "%07d-%07d".formatted(cite.firstLine(), cite.lastLine());
    }
}
