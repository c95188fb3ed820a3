package org.couplet.text;

/**
 * A place in a text file. Both numbers start at 1; the column counts code points, so one Han
 * character is one column.
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** The first character of a file. */
    public static final Position START = new Position(1, 1);

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "a position starts at 1:1, got " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line
                ? Integer.compare(line, other.line)
                : Integer.compare(column, other.column);
    }

    // Written out, with hashCode: what a record has of itself is made when the program runs,
    // which takes a short run longer than all it is used for.
    @Override
    public boolean equals(Object other) {
        return other instanceof Position that && line == that.line && column == that.column;
    }

    @Override
    public int hashCode() {
        return 31 * line + column;
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
