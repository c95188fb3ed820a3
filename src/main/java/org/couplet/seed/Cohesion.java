package org.couplet.seed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How much a headline says what a text says: pairs of characters that both have, weighing less the
 * more texts of the page have them.
 */
final class Cohesion {
    /** The pairs of each text, ascending. */
    private final List<long[]> texts;

    /** The pairs of all texts, ascending, each as often as there are texts that have it. */
    private final long[] all;

    Cohesion(List<String> texts) {
        this.texts = texts.parallelStream().map(Cohesion::pairs).toList();
        this.all = this.texts.stream().flatMapToLong(LongStream::of).toArray();
        Arrays.parallelSort(all);
    }

    /**
     * @param index of the text, as given
     * @return 0 for nothing in common to 1
     */
    double of(String headline, int index) {
        double sum = 0;
        double shared = 0;
        for (long pair : pairs(headline)) {
            double weight = 1.0 / Math.max(1, spread(pair));
            sum += weight;
            if (Arrays.binarySearch(texts.get(index), pair) >= 0) {
                shared += weight;
            }
        }
        return sum == 0 ? 0 : shared / sum;
    }

    private int spread(long pair) {
        return first(pair + 1) - first(pair);
    }

    /** How many of all are smaller. */
    private int first(long pair) {
        int low = 0;
        int high = all.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all[middle] < pair) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static long[] pairs(String text) {
        int[] letters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
        long[] pairs = new long[Math.max(0, letters.length - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (long) letters[i] << 32 | letters[i + 1];
        }
        return Grams.distinct(pairs);
    }
}
