package org.couplet.text;

import java.util.Collection;
import java.util.Optional;

/** Finds the name an author most likely meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * @param word what the author wrote
     * @param names what would have been right; the first of equally near ones wins
     * @return the nearest name, when it is near enough to be a slip of the hand
     */
    public static Optional<String> name(String word, Collection<String> names) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String name : names) {
            // The distance is at least the difference in length.
            if (Math.abs(word.length() - name.length()) > allowed(word, name)) {
                continue;
            }
            int distance = distance(word, name);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = name;
            }
        }
        return best != null && bestDistance <= allowed(word, best)
                ? Optional.of(best)
                : Optional.empty();
    }

    private static int allowed(String a, String b) {
        return Math.max(1, Math.max(a.length(), b.length()) / 3);
    }

    /** Restricted Damerau–Levenshtein distance: two neighbours swapped count once. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] =
                        Math.min(
                                Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
