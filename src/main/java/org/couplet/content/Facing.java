package org.couplet.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Finds what faces what in the two languages of a page.
 *
 * <p>Texts that the lock knows to belong together do, wherever they stand; so do texts with the
 * same author's key. What is left between two such pairs is matched in order, like shape with like
 * shape, so that as much as possible faces something.
 */
final class Facing {
    /** Beyond so many comparisons what is left is matched from its two ends alone. */
    private static final int MOST_COMPARISONS = 1_000_000;

    private final List<KeyedBlock.Side> as;
    private final List<KeyedBlock.Side> bs;
    private final int[] facing;
    private final boolean[] isMoved;
    private final String[] aKeys;
    private final String[] bKeys;
    private final Likeness[] aLike;
    private final Likeness[] bLike;
    private final RepeatedTexts repeated;

    private Facing(List<KeyedBlock.Side> as, List<KeyedBlock.Side> bs, RepeatedTexts repeated) {
        this.as = as;
        this.bs = bs;
        this.repeated = repeated;
        this.facing = new int[as.size()];
        this.isMoved = new boolean[as.size()];
        this.aKeys = new String[as.size()];
        this.bKeys = new String[bs.size()];
        this.aLike = new Likeness[as.size()];
        this.bLike = new Likeness[bs.size()];
        Arrays.fill(facing, -1);
        Arrays.fill(aKeys, "");
        Arrays.fill(bKeys, "");
    }

    /**
     * Two texts, or one that faces nothing.
     *
     * @param a null when only the other language has it
     * @param b null when only the original has it
     * @param lockKey the key under which the lock knows one of them; empty for none
     */
    record Match(KeyedBlock.Side a, KeyedBlock.Side b, String lockKey, boolean isMoved) {}

    /**
     * @param as of the original text, in order
     * @param bs of the other
     * @param lock by key
     * @param isZhFirst whether the original is Chinese
     */
    static Facing of(
            List<KeyedBlock.Side> as,
            List<KeyedBlock.Side> bs,
            SortedMap<String, TranslationsLock.Entry> lock,
            boolean isZhFirst) {
        Facing facing = new Facing(as, bs, new RepeatedTexts(as, bs, lock, isZhFirst));
        facing.matchByKey();
        // Without a lock no text is known, and nobody needs fingerprints.
        if (!lock.isEmpty()) {
            facing.matchByLock(lock);
        }
        facing.matchTheRest();
        if (!lock.isEmpty()) {
            facing.matchRepeated();
            facing.matchStrays();
        }
        return facing;
    }

    /** In the order of the original, what only the other has in between. */
    List<Match> pairs() {
        boolean[] isTaken = taken();
        List<Match> pairs = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < as.size(); i++) {
            int j = facing[i];
            if (j >= 0 && !isMoved[i]) {
                next = alone(next, j, isTaken, pairs);
            }
            String key = aKeys[i].isEmpty() && j >= 0 ? bKeys[j] : aKeys[i];
            pairs.add(new Match(as.get(i), j < 0 ? null : bs.get(j), key, isMoved[i]));
        }
        alone(next, bs.size(), isTaken, pairs);
        return pairs;
    }

    private int alone(int from, int to, boolean[] isTaken, List<Match> out) {
        for (int j = from; j < to; j++) {
            if (!isTaken[j]) {
                out.add(new Match(null, bs.get(j), bKeys[j], false));
            }
        }
        return Math.max(from, to);
    }

    private void matchByKey() {
        Map<String, Integer> places = new HashMap<>();
        for (int j = 0; j < bs.size(); j++) {
            places.putIfAbsent(bs.get(j).unit().key(), j);
        }
        places.remove("");
        for (int i = 0; i < as.size(); i++) {
            Integer j = places.get(as.get(i).unit().key());
            if (j != null && sameShape(i, j)) {
                facing[i] = j;
                places.remove(as.get(i).unit().key());
            }
        }
    }

    private void matchByLock(SortedMap<String, TranslationsLock.Entry> lock) {
        if (lock.isEmpty()) {
            // Fingerprints take long, and nobody has any to compare them with.
            return;
        }
        Map<String, Integer> aPlaces = places(as);
        Map<String, Integer> bPlaces = places(bs);
        lock.forEach(
                (key, entry) -> {
                    if (repeated.has(entry)) {
                        return;
                    }
                    Integer i = aPlaces.get(repeated.a(entry));
                    Integer j = bPlaces.get(repeated.b(entry));
                    if (i != null) {
                        aKeys[i] = key;
                    }
                    if (j != null) {
                        bKeys[j] = key;
                    }
                });
        boolean[] isTaken = taken();
        Map<String, Integer> known = new HashMap<>();
        for (int j = 0; j < bs.size(); j++) {
            known.put(bKeys[j], isTaken[j] ? -1 : j);
        }
        known.put("", -1);
        for (int i = 0; i < as.size(); i++) {
            int j = known.getOrDefault(aKeys[i], -1);
            if (facing[i] < 0 && j >= 0 && sameShape(i, j)) {
                facing[i] = j;
            }
        }
    }

    private static Map<String, Integer> places(List<KeyedBlock.Side> sides) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < sides.size(); i++) {
            places.put(sides.get(i).hash(), i);
        }
        return places;
    }

    /** What still faces nothing may have moved; then everything has its place, and so its key. */
    private void matchRepeated() {
        boolean[] isTaken = taken();
        Map<String, Deque<Integer>> left = new HashMap<>();
        for (int j = 0; j < bs.size(); j++) {
            if (!isTaken[j]) {
                left.computeIfAbsent(bs.get(j).hash(), h -> new ArrayDeque<>()).add(j);
            }
        }
        for (int i = 0; i < as.size(); i++) {
            if (facing[i] < 0) {
                int j = moved(i, left);
                facing[i] = j;
                isMoved[i] = j >= 0;
            }
        }
        repeated.giveKeys(facing, aKeys, bKeys);
    }

    private int moved(int i, Map<String, Deque<Integer>> left) {
        for (String hash : repeated.counterparts(i)) {
            Deque<Integer> places = left.get(hash);
            if (places != null && !places.isEmpty() && canFace(i, places.peek())) {
                return places.poll();
            }
        }
        return -1;
    }

    /**
     * What moved and was changed in one language alone has the only new text of its shape on the
     * page facing it, if nothing speaks against it.
     */
    private void matchStrays() {
        boolean[] isTaken = taken();
        Map<String, List<Integer>> left = new HashMap<>();
        Map<String, List<Integer>> right = new HashMap<>();
        for (int i = 0; i < as.size(); i++) {
            if (facing[i] < 0) {
                left.computeIfAbsent(as.get(i).unit().shape(), s -> new ArrayList<>()).add(i);
            }
        }
        for (int j = 0; j < bs.size(); j++) {
            if (!isTaken[j]) {
                right.computeIfAbsent(bs.get(j).unit().shape(), s -> new ArrayList<>()).add(j);
            }
        }
        left.forEach(
                (shape, is) -> {
                    List<Integer> js = right.getOrDefault(shape, List.of());
                    if (is.size() == 1 && js.size() == 1 && isStray(is.get(0), js.get(0))) {
                        facing[is.get(0)] = js.get(0);
                        isMoved[is.get(0)] = true;
                    }
                });
    }

    private boolean isStray(int i, int j) {
        boolean isOneKnown = aKeys[i].isEmpty() != bKeys[j].isEmpty();
        // A cell or heading says too little to be told from any other.
        boolean isParagraph = as.get(i).unit().shape().endsWith("p");
        return isOneKnown
                && isParagraph
                && canFace(i, j)
                && like(aLike, i, as.get(i).unit()).mayBe(like(bLike, j, bs.get(j).unit()));
    }

    private boolean[] taken() {
        boolean[] isTaken = new boolean[bs.size()];
        for (int j : facing) {
            if (j >= 0) {
                isTaken[j] = true;
            }
        }
        return isTaken;
    }

    private void matchTheRest() {
        markMoved();
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        boolean[] isTaken = taken();
        int next = 0;
        for (int i = 0; i <= as.size(); i++) {
            boolean isEnd = i == as.size();
            if (!isEnd && facing[i] < 0) {
                left.add(i);
            } else if (isEnd || !isMoved[i]) {
                int until = isEnd ? bs.size() : facing[i];
                for (; next < until; next++) {
                    if (!isTaken[next]) {
                        right.add(next);
                    }
                }
                next = Math.max(next, until + 1);
                matchInOrder(left, right);
                left.clear();
                right.clear();
            }
        }
    }

    /** Of the pairs found so far the longest run in one order stays; the others have moved. */
    private void markMoved() {
        int[] tails = new int[as.size()];
        int[] before = new int[as.size()];
        int length = 0;
        for (int i = 0; i < as.size(); i++) {
            if (facing[i] < 0) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (facing[tails[middle]] < facing[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        for (int i = 0; i < as.size(); i++) {
            isMoved[i] = facing[i] >= 0;
        }
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            isMoved[i] = false;
        }
    }

    private void matchInOrder(List<Integer> left, List<Integer> right) {
        int n = left.size();
        int m = right.size();
        if (alike(left, right)) {
            for (int i = 0; i < n; i++) {
                facing[left.get(i)] = right.get(i);
            }
            return;
        }
        if ((long) n * m > MOST_COMPARISONS) {
            matchEnds(left, right);
            return;
        }
        int[][] best = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                int likeness = likeness(left.get(i), right.get(j));
                int matched = likeness == 0 ? 0 : likeness + best[i + 1][j + 1];
                best[i][j] = Math.max(matched, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            int likeness = likeness(left.get(i), right.get(j));
            if (likeness > 0 && best[i][j] == likeness + best[i + 1][j + 1]) {
                facing[left.get(i++)] = right.get(j++);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Whether every text can face the one in the same place. */
    private boolean alike(List<Integer> left, List<Integer> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!canFace(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void matchEnds(List<Integer> left, List<Integer> right) {
        int most = Math.min(left.size(), right.size());
        int head = 0;
        while (head < most && likeness(left.get(head), right.get(head)) > 0) {
            facing[left.get(head)] = right.get(head);
            head++;
        }
        int tail = 1;
        while (head + tail <= most) {
            int i = left.get(left.size() - tail);
            int j = right.get(right.size() - tail);
            if (likeness(i, j) == 0) {
                return;
            }
            facing[i] = j;
            tail++;
        }
    }

    /** How well two texts go together; 0 when they cannot. */
    private int likeness(int i, int j) {
        if (!canFace(i, j)) {
            return 0;
        }
        // To face anything at all counts for more than to face the most alike.
        Likeness a = like(aLike, i, as.get(i).unit());
        int known = repeated.areTogether(i, j) ? 16 : 0;
        return 32 + known + a.with(like(bLike, j, bs.get(j).unit()));
    }

    private boolean canFace(int i, int j) {
        Unit a = as.get(i).unit();
        // Headings whose keys differ are reported as such, not as two that face nothing.
        return sameShape(i, j)
                && !differ(aKeys[i], bKeys[j])
                && !repeated.areApart(i, j)
                && (a.isHeading() || !differ(a.key(), bs.get(j).unit().key()));
    }

    private static Likeness like(Likeness[] known, int at, Unit unit) {
        if (known[at] == null) {
            known[at] = Likeness.of(unit);
        }
        return known[at];
    }

    private boolean sameShape(int i, int j) {
        return as.get(i).unit().shape().equals(bs.get(j).unit().shape());
    }

    private static boolean differ(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }
}
