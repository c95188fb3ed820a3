package org.couplet.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the passages two texts have in common. */
final class PassageAligner {
    /** Shorter runs are in common by chance. */
    static final int SEED = 8;

    /** Words that a text has more often than this are no passage but noise. */
    private static final int MOST_PLACES = 64;

    /** More letters than these are another passage, not another reading. */
    private static final int WIDEST_GAP = 8;

    /** So many letters beyond a short difference are enough to hold on to. */
    private static final int FOOTHOLD = 4;

    /** A stretch equal letter for letter. */
    record Run(int a, int b, int length) {
        int aEnd() {
            return a + length;
        }

        int bEnd() {
            return b + length;
        }
    }

    private final Letters a;
    private final Letters b;

    /** Where a has a seed that b has, too, and the first of b's seeds of that hash; ascending. */
    private final long[] matches;

    private PassageAligner(Letters a, Letters b) {
        this.a = a;
        this.b = b;
        this.matches = matches(a.seeds(), b.seeds());
    }

    /** Walks through the shorter list and looks up the longer one. */
    private static long[] matches(long[] as, long[] bs) {
        long[] matches = new long[16];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < as.length && j < bs.length) {
            long aHash = as[i] >> 32;
            long bHash = bs[j] >> 32;
            if (aHash < bHash) {
                i = as.length > 16L * bs.length ? Grams.find(as, i, bHash) : i + 1;
            } else if (aHash > bHash) {
                j = bs.length > 16L * as.length ? Grams.find(bs, j, aHash) : j + 1;
            } else {
                if (count == matches.length) {
                    matches = Arrays.copyOf(matches, 2 * count);
                }
                matches[count++] = as[i] << 32 | j;
                i++;
            }
        }
        Arrays.sort(matches, 0, count);
        return Arrays.copyOf(matches, count);
    }

    /**
     * @return passages, each a chain of runs with small gaps between them
     */
    static List<List<Run>> align(Letters a, Letters b) {
        return new PassageAligner(a, b).passages();
    }

    private List<List<Run>> passages() {
        List<List<Run>> passages = new ArrayList<>();
        List<Run> passage = new ArrayList<>();
        int free = 0;
        for (long match : matches) {
            int i = (int) (match >> 32);
            Run last = passage.isEmpty() ? null : passage.get(passage.size() - 1);
            Run run = i < free ? null : longest(i, (int) match, last);
            if (run == null) {
                continue;
            }
            if (last == null || !follows(last, run)) {
                close(passages, passage);
            }
            passage.add(run);
            free = run.aEnd();
        }
        close(passages, passage);
        return passages;
    }

    /** The run from a place of a; one that carries the last run on is better than a longer one. */
    private Run longest(int i, int seed, Run last) {
        long[] seeds = b.seeds();
        long hash = seeds[seed] >> 32;
        int end = Math.min(seeds.length, seed + MOST_PLACES);
        Run best = null;
        for (int s = seed; s < end && seeds[s] >> 32 == hash; s++) {
            int j = (int) seeds[s];
            if (!a.isEqual(i, b, j, SEED)) {
                continue;
            }
            int length = SEED;
            while (i + length < a.length()
                    && j + length < b.length()
                    && a.at(i + length) == b.at(j + length)) {
                length++;
            }
            Run run = new Run(i, j, length);
            if (last != null && follows(last, run)) {
                return run;
            }
            best = best == null || length > best.length ? run : best;
        }
        return best;
    }

    private static boolean follows(Run last, Run next) {
        int aGap = next.a - last.aEnd();
        int bGap = next.b - last.bEnd();
        return aGap >= 0 && bGap >= 0 && aGap <= WIDEST_GAP && bGap <= WIDEST_GAP;
    }

    private void close(List<List<Run>> passages, List<Run> passage) {
        if (!passage.isEmpty()) {
            List<Run> whole = new ArrayList<>(passage);
            before(whole.get(0), whole);
            after(whole.get(whole.size() - 1), whole);
            passages.add(whole);
            passage.clear();
        }
    }

    /** A few equal letters before the first run, past a letter or two that differ. */
    private void before(Run first, List<Run> passage) {
        for (int gap = 1; gap <= 4; gap++) {
            for (int aGap = 0; aGap <= gap; aGap++) {
                int aFoot = first.a - aGap - FOOTHOLD;
                int bFoot = first.b - (gap - aGap) - FOOTHOLD;
                if (isEqual(aFoot, bFoot)) {
                    passage.add(0, new Run(aFoot, bFoot, FOOTHOLD));
                    return;
                }
            }
        }
    }

    private void after(Run last, List<Run> passage) {
        for (int gap = 1; gap <= 4; gap++) {
            for (int aGap = 0; aGap <= gap; aGap++) {
                int aFoot = last.aEnd() + aGap;
                int bFoot = last.bEnd() + gap - aGap;
                if (isEqual(aFoot, bFoot)) {
                    passage.add(new Run(aFoot, bFoot, FOOTHOLD));
                    return;
                }
            }
        }
    }

    private boolean isEqual(int i, int j) {
        return i >= 0
                && j >= 0
                && i + FOOTHOLD <= a.length()
                && j + FOOTHOLD <= b.length()
                && a.isEqual(i, b, j, FOOTHOLD);
    }
}
