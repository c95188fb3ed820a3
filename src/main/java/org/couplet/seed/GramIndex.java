package org.couplet.seed;

import java.util.Arrays;
import java.util.BitSet;

/** Finds the texts that have grams in common with another without looking at every pair. */
final class GramIndex {
    /** Letters that more texts have are no sign of a copy; it keeps the time linear. */
    private static final int MOST_OWNERS = 32;

    /** A hash table with open addressing: a gram and where the chain of its owners begins. */
    private long[] grams = new long[64];

    private int[] heads = new int[64];
    private int size;

    /** Each owner of a gram, how many the chain has from it on, and the next of them; from 1. */
    private int[] owners = new int[64];

    private int[] lengths = new int[64];
    private int[] next = new int[64];
    private int count;

    /**
     * @param number of the text, of the caller's choice, not negative
     * @param all its grams, none twice
     */
    void add(int number, long[] all) {
        for (long gram : all) {
            int slot = slot(gram);
            int head = heads[slot];
            if (head == 0) {
                grams[slot] = gram;
                size++;
            }
            if (lengths[head] < MOST_OWNERS) {
                heads[slot] = push(number, head);
            }
            if (size * 2 > grams.length) {
                grow();
            }
        }
    }

    /** The numbers of those that share at least one gram. */
    BitSet sharing(long[] all) {
        BitSet found = new BitSet();
        for (long gram : all) {
            for (int i = heads[slot(gram)]; i != 0; i = next[i]) {
                found.set(owners[i]);
            }
        }
        return found;
    }

    /** How many of the grams are in more than one text. */
    int count(long[] all) {
        int count = 0;
        for (long gram : all) {
            count += lengths[heads[slot(gram)]] > 1 ? 1 : 0;
        }
        return count;
    }

    private int push(int number, int head) {
        count++;
        if (count == owners.length) {
            owners = Arrays.copyOf(owners, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
            next = Arrays.copyOf(next, 2 * count);
        }
        owners[count] = number;
        lengths[count] = lengths[head] + 1;
        next[count] = head;
        return count;
    }

    /** Where a gram is, or the free place where it would be. */
    private int slot(long gram) {
        int mask = grams.length - 1;
        int slot = (int) (gram ^ gram >>> 32) & mask;
        while (heads[slot] != 0 && grams[slot] != gram) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldGrams = grams;
        int[] oldHeads = heads;
        grams = new long[2 * oldGrams.length];
        heads = new int[grams.length];
        for (int i = 0; i < oldGrams.length; i++) {
            if (oldHeads[i] != 0) {
                int slot = slot(oldGrams[i]);
                grams[slot] = oldGrams[i];
                heads[slot] = oldHeads[i];
            }
        }
    }
}
