package org.couplet.seed;

/** Lines of a page, both ends included, 1-based. */
public record LineRange(int first, int last) implements Comparable<LineRange> {

    public LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("not a line range: " + first + "-" + last);
        }
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
