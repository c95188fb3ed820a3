package org.couplet.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the texts that have letters in common with another without looking at every pair. */
final class GramIndex {
    /** Letters that more texts have are no sign of a copy; it keeps the time linear. */
    private static final int MOST_OWNERS = 32;

    private final Map<String, List<Integer>> owners = new HashMap<>();

    /**
     * @param number of the text, of the caller's choice
     */
    void add(int number, Set<String> grams) {
        for (String gram : grams) {
            List<Integer> all = owners.computeIfAbsent(gram, g -> new ArrayList<>(1));
            if (all.size() < MOST_OWNERS) {
                all.add(number);
            }
        }
    }

    /** The numbers of those that share at least one gram, ascending. */
    Set<Integer> sharing(Set<String> grams) {
        Set<Integer> found = new TreeSet<>();
        for (String gram : grams) {
            found.addAll(owners.getOrDefault(gram, List.of()));
        }
        return found;
    }
}
