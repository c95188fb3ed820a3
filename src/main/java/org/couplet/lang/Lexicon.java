package org.couplet.lang;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that are looked for in many texts: all of them are found in one go, however many. */
public final class Lexicon {
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder());

    private static final int PLACES = 1 << 12;

    /** The words by their first two characters; one of a single character stands by itself. */
    private final Map<Integer, List<String>> byBeginning = new HashMap<>();

    private final List<String> single = new ArrayList<>();

    /** Which beginnings there are, roughly: most places of a text need no second look. */
    private final long[] beginnings = new long[PLACES / Long.SIZE];

    private Lexicon(Collection<String> words) {
        words.stream()
                .filter(w -> !w.isBlank())
                .distinct()
                .sorted(LONGEST_FIRST)
                .forEach(this::add);
    }

    /**
     * @param words in any order; blank ones do not count
     */
    public static Lexicon of(Collection<String> words) {
        return new Lexicon(words);
    }

    private void add(String word) {
        if (word.length() == 1) {
            single.add(word);
            return;
        }
        int beginning = beginning(word.charAt(0), word.charAt(1));
        byBeginning.computeIfAbsent(beginning, b -> new ArrayList<>()).add(word);
        int place = place(beginning);
        beginnings[place >> 6] |= 1L << place;
    }

    private static int beginning(char first, char second) {
        return first << Character.SIZE | second;
    }

    private static int place(int beginning) {
        return ((beginning >>> Character.SIZE) * 31 + beginning) & PLACES - 1;
    }

    /** The words that a text has, wherever they stand in it, each once, the longest first. */
    public List<String> in(String text) {
        List<String> there = new ArrayList<>(0);
        char[] letters = text.toCharArray();
        for (int i = 0; i + 1 < letters.length; i++) {
            int beginning = beginning(letters[i], letters[i + 1]);
            int place = place(beginning);
            if ((beginnings[place >> 6] & 1L << place) != 0) {
                for (String word : byBeginning.getOrDefault(beginning, List.of())) {
                    if (text.startsWith(word, i) && !there.contains(word)) {
                        there.add(word);
                    }
                }
            }
        }
        for (String word : single) {
            if (text.contains(word)) {
                there.add(word);
            }
        }
        there.sort(LONGEST_FIRST);
        return there;
    }
}
