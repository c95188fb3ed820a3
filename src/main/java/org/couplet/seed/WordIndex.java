package org.couplet.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the pages that have some words without reading every page for them. */
final class WordIndex {
    private static final int GRAM = 3;

    /** A page's text and its places, {@link Grams#placed}. */
    private record Page(String text, long[] grams) {}

    private final List<Page> pages = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();

    WordIndex(Collection<StringBuilder> texts) {
        texts.forEach(t -> pages.add(new Page(t.toString(), Grams.placed(t, GRAM))));
    }

    int pages(String words) {
        return known.computeIfAbsent(
                words, w -> (int) pages.stream().filter(p -> has(p, words)).count());
    }

    private static boolean has(Page page, String words) {
        if (words.length() < GRAM) {
            return page.text.contains(words);
        }
        long hash = Grams.hash(words, 0, GRAM);
        long[] grams = page.grams;
        for (int i = Grams.find(grams, 0, hash); i < grams.length && grams[i] >> 32 == hash; i++) {
            if (page.text.startsWith(words, (int) grams[i])) {
                return true;
            }
        }
        return false;
    }
}
