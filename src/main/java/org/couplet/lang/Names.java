package org.couplet.lang;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names and idioms that may hold numbers which count nothing. Prepared once, they are found in a
 * text in one go, however many there are.
 */
public final class Names {
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder());

    private static final int BEGINNINGS = 1 << 12;

    /** No names at all. */
    public static final Names NONE = Names.of(List.of());

    /** The names by their first two characters; one of a single character stands by itself. */
    private final Map<Integer, List<String>> byBeginning = new HashMap<>();

    private final List<String> single = new ArrayList<>();

    /** Which beginnings there are, roughly: most places of a text need no second look. */
    private final BitSet beginnings = new BitSet(BEGINNINGS);

    private Names(Collection<String> names) {
        names.stream()
                .map(Masks::fold)
                .filter(n -> !n.isBlank())
                .distinct()
                .sorted(LONGEST_FIRST)
                .forEach(this::add);
    }

    /**
     * @param names in one language, in any order
     */
    public static Names of(Collection<String> names) {
        return new Names(names);
    }

    private void add(String name) {
        if (name.length() == 1) {
            single.add(name);
            return;
        }
        int beginning = beginning(name.charAt(0), name.charAt(1));
        byBeginning.computeIfAbsent(beginning, b -> new ArrayList<>()).add(name);
        beginnings.set(place(beginning));
    }

    private static int beginning(char first, char second) {
        return first << Character.SIZE | second;
    }

    private static int place(int beginning) {
        return ((beginning >>> Character.SIZE) * 31 + beginning) & BEGINNINGS - 1;
    }

    /**
     * Blots them out of a text; the longest wins. A name straight after a digit is left alone,
     * since 2万家 is an amount although 万家 may be a name, and so is a part of a longer Latin word.
     *
     * @param text folded
     */
    String blot(String text) {
        List<String> there = in(text);
        return there.isEmpty() ? text : Masks.words(text, there);
    }

    /** The names that a text has, the longest first. */
    private List<String> in(String text) {
        List<String> there = new ArrayList<>(0);
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int beginning = beginning(last, c);
            if (beginnings.get(place(beginning)) && i > 0) {
                for (String name : byBeginning.getOrDefault(beginning, List.of())) {
                    if (text.startsWith(name, i - 1) && !there.contains(name)) {
                        there.add(name);
                    }
                }
            }
            last = c;
        }
        for (String name : single) {
            if (text.contains(name)) {
                there.add(name);
            }
        }
        there.sort(LONGEST_FIRST);
        return there;
    }
}
