package org.couplet.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final Map<String, List<Integer>> index;

    private PassageAligner(Letters a, Letters b) {
        this.a = a;
        this.b = b;
        this.index = b.seeds();
    }

    /**
     * @return where each run of {@link #SEED} letters stands, ascending, the first places only
     */
    static Map<String, List<Integer>> index(Letters text) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int j = 0; j + SEED <= text.length(); j++) {
            List<Integer> places =
                    index.computeIfAbsent(text.letters(j, j + SEED), k -> new ArrayList<>(1));
            if (places.size() < MOST_PLACES) {
                places.add(j);
            }
        }
        return index;
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
        int i = 0;
        while (i + SEED <= a.length()) {
            Run last = passage.isEmpty() ? null : passage.get(passage.size() - 1);
            Run run = longest(i, last);
            if (run == null) {
                i++;
                continue;
            }
            if (last == null || !follows(last, run)) {
                close(passages, passage);
            }
            passage.add(run);
            i = run.aEnd();
        }
        close(passages, passage);
        return passages;
    }

    /** The run from a place of a; one that carries the last run on is better than a longer one. */
    private Run longest(int i, Run last) {
        Run best = null;
        for (int j : index.getOrDefault(a.letters(i, i + SEED), List.of())) {
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
                && a.letters(i, i + FOOTHOLD).equals(b.letters(j, j + FOOTHOLD));
    }
}
