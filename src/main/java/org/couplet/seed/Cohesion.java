package org.couplet.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a headline says what a text says: pairs of characters that both have, weighing less the
 * more texts of the page have them.
 */
final class Cohesion {
    private final List<Set<String>> texts = new ArrayList<>();
    private final Map<String, Integer> spread = new HashMap<>();

    Cohesion(List<String> texts) {
        for (String text : texts) {
            Set<String> pairs = pairs(text);
            this.texts.add(pairs);
            pairs.forEach(p -> spread.merge(p, 1, Integer::sum));
        }
    }

    /**
     * @param index of the text, as given
     * @return 0 for nothing in common to 1
     */
    double of(String headline, int index) {
        double all = 0;
        double shared = 0;
        for (String pair : pairs(headline)) {
            double weight = 1.0 / Math.max(1, spread.getOrDefault(pair, 1));
            all += weight;
            if (texts.get(index).contains(pair)) {
                shared += weight;
            }
        }
        return all == 0 ? 0 : shared / all;
    }

    private static Set<String> pairs(String text) {
        int[] letters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < letters.length; i++) {
            pairs.add(new String(letters, i, 2));
        }
        return pairs;
    }
}
