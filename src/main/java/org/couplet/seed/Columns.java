package org.couplet.seed;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.couplet.text.Position;

/**
 * The columns of one line: code points from 1, whereas offsets are UTF-16 units from 0. Counting
 * from the line's start for every place would be quadratic in a line that is a whole page.
 */
final class Columns {
    private static final int[] NONE = {};

    private final int line;

    /** Offsets of the second halves of surrogate pairs, ascending; most lines have none. */
    private final int[] lowHalves;

    private Columns(int line, int[] lowHalves) {
        this.line = line;
        this.lowHalves = lowHalves;
    }

    /**
     * @param number of the line, 1-based
     */
    static Columns of(String text, int number) {
        return new Columns(number, hasSurrogate(text) ? lowHalves(text) : NONE);
    }

    private static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int[] lowHalves(String text) {
        return IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    Position position(int offset) {
        // The second half itself is only counted by what stands after it.
        int found = Arrays.binarySearch(lowHalves, offset);
        int before = found >= 0 ? found : -found - 1;
        return new Position(line, offset - before + 1);
    }

    int offset(int column) {
        int offset = column - 1;
        // The nth second half has n - 1 others before it.
        int low = 0;
        int high = lowHalves.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lowHalves[middle] - middle <= column - 1) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset + low;
    }
}
