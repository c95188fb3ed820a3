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
    /** Mean bytes of a file; the fullest ones hold some times as many. */
    private static final int MEAN_SIZE = 2_500;

    /** From so many passages on, a word that half of them hold tells nothing. */
    private static final int MANY = 200;

    private static final int TRIES = 12;

    private static final int LETTERS = 25;

    private final Map<String, Postings> words = new HashMap<>();
    private int passages;

    private static final class Postings {
        private final StringBuilder text = new StringBuilder();
        private int page = -1;
        private int count;

        void add(int page, int passage, boolean isHeading) {
            if (page != this.page) {
                text.append(page - Math.max(0, this.page));
                this.page = page;
            }
            for (int i = LETTERS; i <= passage; i += LETTERS) {
                text.append('Z');
            }
            text.append((char) ((isHeading ? 'a' : 'A') + passage % LETTERS));
            count++;
        }
    }

    /**
     * Adds a page, which must come after those before it.
     *
     * @param page from 0
     * @param passages the words of each, and whether a heading holds them
     */
    void add(int page, List<Map<String, Boolean>> passages) {
        for (int i = 0; i < passages.size(); i++) {
            this.passages++;
            for (Map.Entry<String, Boolean> word : passages.get(i).entrySet()) {
                words.computeIfAbsent(word.getKey(), w -> new Postings())
                        .add(page, i, word.getValue());
            }
        }
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
            size += size(word.getKey(), postings);
        }
        int count = count(all, (int) Math.max(1, size / MEAN_SIZE));
        List<Map<String, String>> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(new TreeMap<>());
        }
        all.forEach((word, postings) -> files.get(place(word, count)).put(word, postings));
        return files;
    }

    /** So many files, or a few more, that frequent words meet least in one. */
    private static int count(Map<String, String> words, int least) {
        int best = least;
        int smallest = Integer.MAX_VALUE;
        for (int count = least; least > 1 && count < least + TRIES; count++) {
            int[] sizes = new int[count];
            int largest = 0;
            for (Map.Entry<String, String> word : words.entrySet()) {
                int i = place(word.getKey(), count);
                sizes[i] += size(word.getKey(), word.getValue());
                largest = Math.max(largest, sizes[i]);
            }
            if (largest < smallest) {
                smallest = largest;
                best = count;
            }
        }
        return best;
    }

    /** Bytes, with quotation marks, colon and comma; a Han character has three. */
    private static int size(String word, String postings) {
        return postings.length() + (SearchWords.isHan(word) ? 3 : 1) * word.length() + 6;
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
