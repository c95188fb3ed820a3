package org.couplet.content;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Finds pages by what they are about. Where several answer, the first by path does. */
public final class PagePlaces {
    /** Of a site without pages. */
    static final PagePlaces NONE = new PagePlaces(Collections.emptySortedMap());

    private final Map<String, Pair> byUrl = new HashMap<>();

    /** By kind, then by the datum a page is about; empty for the page of all. */
    private final Map<PageKind, Map<String, Pair>> byDatum = new EnumMap<>(PageKind.class);

    private final Map<PageKind, Map<String, Pair>> byGroup = new EnumMap<>(PageKind.class);

    /**
     * @param pairs by path
     */
    PagePlaces(SortedMap<String, Pair> pairs) {
        for (Pair pair : pairs.values()) {
            byUrl.putIfAbsent(pair.url(), pair);
            for (PageText text : pair.texts().values()) {
                FrontMatter front = text.front();
                if (front.groups().isEmpty()) {
                    put(byDatum, front.kind(), front.id(), pair);
                }
                for (String group : front.groups()) {
                    put(byGroup, front.kind(), group, pair);
                }
            }
        }
    }

    private static void put(
            Map<PageKind, Map<String, Pair>> pages, PageKind kind, String id, Pair pair) {
        pages.computeIfAbsent(kind, k -> new HashMap<>()).putIfAbsent(id, pair);
    }

    Optional<Pair> at(String url) {
        return Optional.ofNullable(byUrl.get(url));
    }

    /**
     * @param id empty for a page about no datum and no groups
     */
    Optional<Pair> of(PageKind kind, String id) {
        return Optional.ofNullable(byDatum.getOrDefault(kind, Map.of()).get(id));
    }

    Optional<Pair> ofGroup(PageKind kind, String group) {
        return Optional.ofNullable(byGroup.getOrDefault(kind, Map.of()).get(group));
    }
}
