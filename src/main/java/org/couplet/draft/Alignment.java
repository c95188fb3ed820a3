package org.couplet.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which chunks of a later text are chunks of an earlier one: the heaviest common subsequence, in
 * which equal chunks weigh most and similar ones less.
 */
final class Alignment {
    /** So many pairs are compared one by one; beyond that only equal beginnings and ends are. */
    private static final long MOST_PAIRS = 4_000_000;

    private static final double SAME = 4;
    private static final double SIMILAR = 0.4;
    private static final Pattern CITE = Pattern.compile("\\[@[^\\]]+\\]|\\{#[^}]+\\}");
    private static final Pattern KEY = Pattern.compile("^[a-z-]+:");

    private final List<Chunk> from;
    private final List<Chunk> to;
    private final int[] pairs;

    private Alignment(List<Chunk> from, List<Chunk> to) {
        this.from = from;
        this.to = to;
        this.pairs = new int[from.size()];
        Arrays.fill(pairs, -1);
    }

    /**
     * @return for each chunk of {@code from} the index of its counterpart in {@code to}, ascending;
     *     -1 for one that is gone
     */
    static int[] of(List<Chunk> from, List<Chunk> to) {
        Alignment alignment = new Alignment(from, to);
        alignment.align();
        return alignment.pairs;
    }

    private void align() {
        int start = 0;
        int fromEnd = from.size();
        int toEnd = to.size();
        while (start < fromEnd && start < toEnd && from.get(start).sameText(to.get(start))) {
            pairs[start] = start;
            start++;
        }
        while (fromEnd > start
                && toEnd > start
                && from.get(fromEnd - 1).sameText(to.get(toEnd - 1))) {
            pairs[--fromEnd] = --toEnd;
        }
        if ((long) (fromEnd - start) * (toEnd - start) <= MOST_PAIRS) {
            align(start, fromEnd, toEnd);
        }
    }

    private void align(int start, int fromEnd, int toEnd) {
        int rows = fromEnd - start;
        int columns = toEnd - start;
        double[][] weight = new double[rows][columns];
        double[][] best = new double[rows + 1][columns + 1];
        List<Map<String, Integer>> toGrams = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
            toGrams.add(grams(to.get(start + j).text()));
        }
        for (int i = rows - 1; i >= 0; i--) {
            Map<String, Integer> grams = grams(from.get(start + i).text());
            for (int j = columns - 1; j >= 0; j--) {
                weight[i][j] =
                        weight(from.get(start + i), grams, to.get(start + j), toGrams.get(j));
                double paired = weight[i][j] > 0 ? weight[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (weight[i][j] > 0 && best[i][j] == weight[i][j] + best[i + 1][j + 1]) {
                pairs[start + i++] = start + j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static double weight(
            Chunk a, Map<String, Integer> aGrams, Chunk b, Map<String, Integer> bGrams) {
        if (a.isFront() != b.isFront()) {
            return 0;
        }
        if (a.sameText(b)) {
            return SAME;
        }
        if (a.isFront()) {
            String key = first(KEY, a.text());
            return !key.isEmpty() && key.equals(first(KEY, b.text())) ? 1 : 0;
        }
        // What cites the same passage is the same paragraph, in whatever words.
        String cite = first(CITE, a.text());
        double same = !cite.isEmpty() && cite.equals(first(CITE, b.text())) ? 1 : 0;
        double similarity = similarity(aGrams, bGrams);
        return same > 0 || similarity >= SIMILAR ? same + similarity : 0;
    }

    private static String first(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? m.group() : "";
    }

    /** Dice's coefficient of the pairs of neighbouring characters. */
    private static double similarity(Map<String, Integer> a, Map<String, Integer> b) {
        int common = 0;
        int all = 0;
        for (Map.Entry<String, Integer> entry : a.entrySet()) {
            common += Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0));
            all += entry.getValue();
        }
        for (int count : b.values()) {
            all += count;
        }
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static Map<String, Integer> grams(String text) {
        Map<String, Integer> grams = new HashMap<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            grams.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return grams;
    }
}
