package org.couplet.seed;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** On how many pages a reading can be found in words around it. */
final class Attestation {
    private final Map<String, StringBuilder> letters = new LinkedHashMap<>();
    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();

    /** Made when the first question is asked, which is after the last page. */
    private final Map<Map<String, StringBuilder>, WordIndex> indexes = new IdentityHashMap<>();

    void add(String page, Article article) {
        StringBuilder bare = letters.computeIfAbsent(page, p -> new StringBuilder());
        StringBuilder full = texts.computeIfAbsent(page, p -> new StringBuilder());
        for (Paragraph paragraph : article.paragraphs()) {
            String text = paragraph.text().text();
            text.chars().filter(Character::isLetterOrDigit).forEach(c -> bare.append((char) c));
            bare.append('\n');
            full.append(text).append('\n');
        }
    }

    int compare(Difference difference) {
        return difference.isOfLetters()
                ? compare(difference.a(), difference.b())
                : compareMarks(difference.a(), difference.b());
    }

    /**
     * Compares two readings by the pages that have them with one letter before and two after, or
     * two before and one after.
     *
     * @return positive if the first is better attested, negative if the second is, 0 for no
     *     difference
     */
    int compare(Reading a, Reading b) {
        int difference = 0;
        List<int[]> sizes = new ArrayList<>(List.of(new int[] {1, 2}, new int[] {2, 1}));
        if (a.text().length() > 1 && b.text().length() > 1) {
            sizes.add(new int[] {2, 0});
            sizes.add(new int[] {0, 2});
        }
        for (int[] size : sizes) {
            difference +=
                    pages(letters, a.window(size[0], size[1]))
                            - pages(letters, b.window(size[0], size[1]));
        }
        return difference;
    }

    /** Likewise for readings that differ in punctuation alone. */
    int compareMarks(Reading a, Reading b) {
        return pages(texts, a.shown())
                + pages(texts, near(a))
                - pages(texts, b.shown())
                - pages(texts, near(b));
    }

    private static String near(Reading reading) {
        return reading.letters().shown(reading.before() - 1, reading.after() + 1);
    }

    private int pages(Map<String, StringBuilder> pages, String words) {
        WordIndex index = indexes.computeIfAbsent(pages, p -> new WordIndex(p.values()));
        return index.pages(words);
    }
}
