package org.couplet.seed;

import java.util.Arrays;

/**
 * Runs of a few letters as numbers, sorted: a page of megabytes has millions of them, and as
 * strings in maps they would take a hundred times the memory of its text.
 */
final class Grams {

    private Grams() {}

    /**
     * @param size letters in a gram
     * @return the hash of each gram, ascending, no hash twice; empty for a text that is shorter.
     *     Hashes have 64 bits, so that two grams never share one in practice
     */
    static long[] distinct(int[] letters, int size) {
        long[] grams = new long[Math.max(0, letters.length - size + 1)];
        for (int i = 0; i < grams.length; i++) {
            long hash = 0;
            for (int k = i; k < i + size; k++) {
                hash = mix(hash, letters[k]);
            }
            grams[i] = hash;
        }
        return distinct(grams);
    }

    /** Sorts and leaves out what is there twice. */
    static long[] distinct(long[] values) {
        long[] sorted = values.clone();
        Arrays.parallelSort(sorted);
        int count = 0;
        for (long value : sorted) {
            if (count == 0 || sorted[count - 1] != value) {
                sorted[count++] = value;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /**
     * @return for each gram its hash in the upper 32 bits and the offset of its first letter in the
     *     lower, ascending. Grams of one hash may differ: compare the letters
     */
    static long[] placed(CharSequence letters, int size) {
        long[] grams = new long[Math.max(0, letters.length() - size + 1)];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = hash(letters, i, size) << 32 | i;
        }
        Arrays.sort(grams);
        return grams;
    }

    /** The hash of one gram as {@link #placed} has it, unsigned 32 bits less the sign. */
    static long hash(CharSequence letters, int from, int size) {
        long hash = 0;
        for (int k = from; k < from + size; k++) {
            hash = mix(hash, letters.charAt(k));
        }
        return hash >>> 33;
    }

    /** The index of the first placed gram whose hash is not below the given one. */
    static int find(long[] placed, int from, long hash) {
        int found = Arrays.binarySearch(placed, from, placed.length, hash << 32);
        return found >= 0 ? found : -found - 1;
    }

    /**
     * How many values two ascending arrays without repeats have in common.
     *
     * @param least what is asked for; less than that may be any smaller number, which is found out
     *     sooner than how many there are
     */
    static int common(long[] some, long[] others, int least) {
        int common = 0;
        for (int i = 0, j = 0; i < some.length && j < others.length; ) {
            if (common + Math.min(some.length - i, others.length - j) < least) {
                return common;
            }
            int order = Long.compare(some[i], others[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private static long mix(long hash, int letter) {
        long mixed = (hash ^ letter) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }
}
