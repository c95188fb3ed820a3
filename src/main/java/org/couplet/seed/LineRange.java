package org.couplet.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lines of a page, both ends included, 1-based. */
public record LineRange(int first, int last) implements Comparable<LineRange> {

    public LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("not a line range: " + first + "-" + last);
        }
    }

    /**
     * @param lines ascending
     * @return the ranges of lines that follow each other without a gap
     */
    static List<LineRange> runs(Collection<Integer> lines) {
        List<LineRange> runs = new ArrayList<>();
        for (int line : lines) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).last + 1 == line) {
                runs.set(last, new LineRange(runs.get(last).first, line));
            } else {
                runs.add(new LineRange(line, line));
            }
        }
        return runs;
    }

    public boolean contains(int line) {
        return first <= line && line <= last;
    }

    public boolean overlaps(LineRange other) {
        return first <= other.last && other.first <= last;
    }

    @Override
    public int compareTo(LineRange other) {
        return first != other.first
                ? Integer.compare(first, other.first)
                : Integer.compare(last, other.last);
    }

    /** {@code 14} or {@code 14-16}, as in a citation. */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
