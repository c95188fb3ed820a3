package org.couplet.seed;

/** How often numbers were met: a map of primitives, for millions of them. */
final class LongCounts {
    /** A hash table with open addressing; a place without a count is free. */
    private long[] numbers = new long[1024];

    private int[] counts = new int[1024];
    private int size;

    /** Told of every number and its count, in no particular order. */
    interface Visitor {
        void visit(long number, int count);
    }

    void add(long number) {
        int slot = slot(number);
        if (counts[slot]++ == 0) {
            numbers[slot] = number;
            size++;
            if (size * 2 > numbers.length) {
                grow();
            }
        }
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < numbers.length; i++) {
            if (counts[i] > 0) {
                visitor.visit(numbers[i], counts[i]);
            }
        }
    }

    /** Where a number is, or the free place where it would be. */
    private int slot(long number) {
        int mask = numbers.length - 1;
        long mixed = number * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (counts[slot] != 0 && numbers[slot] != number) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldNumbers = numbers;
        int[] oldCounts = counts;
        numbers = new long[2 * oldNumbers.length];
        counts = new int[numbers.length];
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(oldNumbers[i]);
                numbers[slot] = oldNumbers[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
