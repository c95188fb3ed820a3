package org.couplet.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which texts are worth comparing: those that have a seed in common. */
final class TextPairs {
    /** A seed that more texts have is a phrase; it keeps the time linear. */
    private static final int MOST_OWNERS = 32;

    /** So many texts that have most in common with one are compared with it. */
    private static final int MOST_PARTNERS = 32;

    private TextPairs() {}

    /**
     * @return the numbers of two texts each, the smaller first, ascending
     */
    static List<int[]> of(List<Letters> texts) {
        Map<Integer, List<int[]>> partners = new HashMap<>();
        shared(texts)
                .forEach(
                        (pair, count) -> {
                            int[] partner = {(int) (pair >> 32), (int) pair, count};
                            partners.computeIfAbsent(partner[1], y -> new ArrayList<>())
                                    .add(partner);
                        });
        List<int[]> pairs = new ArrayList<>();
        for (List<int[]> all : partners.values()) {
            all.sort((p, q) -> p[2] != q[2] ? q[2] - p[2] : p[0] - q[0]);
            pairs.addAll(all.subList(0, Math.min(MOST_PARTNERS, all.size())));
        }
        pairs.sort((p, q) -> p[0] != q[0] ? p[0] - q[0] : p[1] - q[1]);
        return pairs;
    }

    /** How many seeds two texts share, the smaller number in the upper 32 bits. */
    private static LongCounts shared(List<Letters> texts) {
        texts.parallelStream().forEach(Letters::seeds);
        long[] all = new long[texts.stream().mapToInt(t -> t.seeds().length).sum()];
        int size = 0;
        for (int text = 0; text < texts.size(); text++) {
            for (long seed : texts.get(text).seeds()) {
                all[size++] = seed >> 32 << 32 | text;
            }
        }
        all = Grams.distinct(all);
        LongCounts shared = new LongCounts();
        for (int from = 0, to; from < all.length; from = to) {
            to = from + 1;
            while (to < all.length && all[to] >> 32 == all[from] >> 32) {
                to++;
            }
            for (int x = from; x < Math.min(to, from + MOST_OWNERS); x++) {
                for (int y = x + 1; y < to; y++) {
                    shared.add((long) (int) all[x] << 32 | (int) all[y]);
                }
            }
        }
        return shared;
    }
}
