package org.couplet.content;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Finds pages by what they are about. Where several answer, the first by path does. */
public final class PagePlaces {
    /** Of a site without pages. */
    static final PagePlaces NONE = new PagePlaces(Collections.emptySortedMap());

    private final Map<String, Pair> byUrl = new HashMap<>();
    private final Map<Key, Pair> byDatum = new HashMap<>();
    private final Map<Key, Pair> byGroup = new HashMap<>();

    /** What a page of a kind is about: a datum or a group; empty for the page of all. */
    private record Key(PageKind kind, String id) {}

    /**
     * @param pairs by path
     */
    PagePlaces(SortedMap<String, Pair> pairs) {
        for (Pair pair : pairs.values()) {
            byUrl.putIfAbsent(pair.url(), pair);
            for (PageText text : pair.texts().values()) {
                FrontMatter front = text.front();
                if (front.groups().isEmpty()) {
                    byDatum.putIfAbsent(new Key(front.kind(), front.id()), pair);
                }
                for (String group : front.groups()) {
                    byGroup.putIfAbsent(new Key(front.kind(), group), pair);
                }
            }
        }
    }

    Optional<Pair> at(String url) {
        return Optional.ofNullable(byUrl.get(url));
    }

    /**
     * @param id empty for a page about no datum and no groups
     */
    Optional<Pair> of(PageKind kind, String id) {
        return Optional.ofNullable(byDatum.get(new Key(kind, id)));
    }

    Optional<Pair> ofGroup(PageKind kind, String group) {
        return Optional.ofNullable(byGroup.get(new Key(kind, group)));
    }
}
