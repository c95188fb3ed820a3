package org.couplet.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which pages hold a word, in files of a few kilobytes each, so that a reader fetches the words
 * asked for and little else.
 *
 * <p>What a word leads to is written as pages in ascending order, each as the distance from the
 * page before and a letter for each of its passages: {@code 4AC1b} is page 4, passages 0 and 2, and
 * page 5, passage 1, where it stands in a heading. {@code Z} adds 25 to the letter after it. A word
 * without meaning because it is everywhere leads to {@code *}.
 */
final class SearchShards {
    /** Mean bytes of a file; the fullest ones hold about twice as many. */
    private static final int MEAN_SIZE = 5_000;

    /** From so many passages on, a word that half of them hold tells nothing. */
    private static final int MANY = 200;

    private static final int LETTERS = 25;

    private final Map<String, Postings> words = new HashMap<>();
    private int passages;

    private static final class Postings {
        private final StringBuilder text = new StringBuilder();
        private int page;
        private int count;
    }

    /**
     * Adds a page, which must come after those before it.
     *
     * @param page from 0
     * @param passages the words of each, and whether a heading holds them
     */
    void add(int page, List<Map<String, Boolean>> passages) {
        Map<String, StringBuilder> letters = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            this.passages++;
            for (Map.Entry<String, Boolean> word : passages.get(i).entrySet()) {
                StringBuilder out =
                        letters.computeIfAbsent(word.getKey(), w -> new StringBuilder());
                char first = word.getValue() ? 'a' : 'A';
                out.append("Z".repeat(i / LETTERS)).append((char) (first + i % LETTERS));
                words.computeIfAbsent(word.getKey(), w -> new Postings()).count++;
            }
        }
        letters.forEach(
                (word, places) -> {
                    Postings postings = words.get(word);
                    postings.text.append(page - postings.page).append(places);
                    postings.page = page;
                });
    }

    /** The files' content, sorted by word. The same words give the same files. */
    List<Map<String, String>> files() {
        long size = 0;
        Map<String, String> all = new HashMap<>();
        for (Map.Entry<String, Postings> word : words.entrySet()) {
            Postings found = word.getValue();
            boolean isEverywhere =
                    passages > MANY
                            && found.count > passages / 2
                            && !SearchWords.isHan(word.getKey());
            String postings = isEverywhere ? "*" : found.text.toString();
            all.put(word.getKey(), postings);
            // Quotation marks, colon and comma; a Han character has three bytes.
            size += postings.length() + 3L * word.getKey().length() + 6;
        }
        int count = (int) Math.max(1, (size + MEAN_SIZE - 1) / MEAN_SIZE);
        List<Map<String, String>> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(new TreeMap<>());
        }
        all.forEach((word, postings) -> files.get(place(word, count)).put(word, postings));
        return files;
    }

    /** FNV-1a over UTF-16, which the reader's browser computes too. */
    private static int place(String word, int count) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        return Integer.remainderUnsigned(hash, count);
    }
}
