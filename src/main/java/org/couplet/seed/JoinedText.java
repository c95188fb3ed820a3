package org.couplet.seed;

import java.util.Arrays;
import java.util.List;
import org.couplet.lang.ContextDate;
import org.couplet.lang.DateMention;
import org.couplet.lang.Lang;
import org.couplet.lang.NumberSystem;
import org.couplet.lang.Quantity;
import org.couplet.lang.ZhNumbers;
import org.couplet.text.Position;

/**
 * A paragraph joined from hard-wrapped lines and repaired, which still knows for each character
 * where it stands in the page.
 */
public final class JoinedText {
    private final String text;

    /** Where each stretch of the text begins, ascending from 0. */
    private final int[] starts;

    /** Where the first character of each stretch stands in the page. */
    private final Position[] places;

    /** Whether a stretch stands at one place as a whole, or runs on along its line. */
    private final boolean[] isInserted;

    /** Null until somebody asks; whoever comes second makes the same again. */
    private List<Quantity> quantities;

    private Dates dates;

    /** The dates of the text on a page printed then. */
    private record Dates(ContextDate context, List<DateMention> list) {}

    private JoinedText(String text, int[] starts, Position[] places, boolean[] isInserted) {
        this.text = text;
        this.starts = starts;
        this.places = places;
        this.isInserted = isInserted;
    }

    public String text() {
        return text;
    }

    /**
     * @param offset in UTF-16 units of {@link #text()}, 0-based; past the text it is the last
     *     character
     * @return where the character stands in the page; for one that a repair put in, where it was
     *     put
     */
    public Position position(int offset) {
        if (starts.length == 0) {
            return Position.START;
        }
        int at = Math.max(0, Math.min(offset, text.length() - 1));
        int found = Arrays.binarySearch(starts, at);
        int stretch = found >= 0 ? found : -found - 2;
        Position place = places[stretch];
        if (isInserted[stretch]) {
            return place;
        }
        int columns = text.codePointCount(starts[stretch], at);
        boolean isInsidePair =
                at > starts[stretch]
                        && Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1));
        return new Position(place.line(), place.column() + columns - (isInsidePair ? 1 : 0));
    }

    /**
     * @param start inclusive offset
     * @param end exclusive offset, greater than {@code start}
     * @return the lines the characters stand on
     */
    public LineRange lines(int start, int end) {
        int first = position(start).line();
        return new LineRange(first, Math.max(first, position(Math.max(start, end - 1)).line()));
    }

    /** The amounts in it, in reading order. */
    public List<Quantity> quantities() {
        if (quantities == null) {
            quantities = NumberSystem.of(Lang.ZH).quantities(text);
        }
        return quantities;
    }

    /**
     * The dates in it, in reading order.
     *
     * @param context of those that say less
     */
    public List<DateMention> dates(ContextDate context) {
        Dates known = dates;
        if (known == null || !known.context().equals(context)) {
            known = new Dates(context, ZhNumbers.INSTANCE.dates(text, context));
            dates = known;
        }
        return known.list();
    }

    @Override
    public String toString() {
        return text;
    }

    /** Collects a text stretch by stretch. */
    public static final class Builder {
        /** Columns are counted from a stretch's start, so that a long line is cut. */
        private static final int LONGEST_STRETCH = 256;

        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[4];
        private Position[] places = new Position[4];
        private boolean[] isInserted = new boolean[4];
        private int count;

        /** The column after the last stretch, if that runs along a line. */
        private int nextColumn;

        /** Adds text that starts at a place and runs on along that line. */
        public Builder append(String part, Position from) {
            int column = from.column();
            for (int i = 0; i < part.length(); ) {
                int end = Math.min(part.length(), i + LONGEST_STRETCH);
                if (end < part.length()
                        && Character.isSurrogatePair(part.charAt(end - 1), part.charAt(end))) {
                    end++;
                }
                String stretch = part.substring(i, end);
                int next = column + stretch.codePointCount(0, stretch.length());
                runOn(stretch, new Position(from.line(), column), next);
                column = next;
                i = end;
            }
            return this;
        }

        private void runOn(String part, Position from, int next) {
            boolean goesOn =
                    count > 0
                            && !isInserted[count - 1]
                            && places[count - 1].line() == from.line()
                            && nextColumn == from.column()
                            && text.length() - starts[count - 1] < LONGEST_STRETCH;
            if (!goesOn) {
                begin(from, false);
            }
            text.append(part);
            nextColumn = next;
        }

        /**
         * Adds a part of another text, whose characters stay at their places.
         *
         * @param start inclusive offset
         * @param end exclusive offset
         */
        public Builder append(JoinedText other, int start, int end) {
            int found = Arrays.binarySearch(other.starts, start);
            int stretch = found >= 0 ? found : -found - 2;
            for (int from = start; from < end; stretch++) {
                boolean isLast = stretch + 1 == other.starts.length;
                int to = isLast ? end : Math.min(end, other.starts[stretch + 1]);
                String part = other.text.substring(from, to);
                if (other.isInserted[stretch]) {
                    insert(part, other.places[stretch]);
                } else {
                    append(part, other.position(from));
                }
                from = to;
            }
            return this;
        }

        /** Adds text that stands at a single place, such as a repair's. */
        public Builder insert(String part, Position at) {
            if (!part.isEmpty()) {
                begin(at, true);
                text.append(part);
            }
            return this;
        }

        public boolean isEmpty() {
            return text.length() == 0;
        }

        public JoinedText build() {
            return new JoinedText(
                    text.toString(),
                    Arrays.copyOf(starts, count),
                    Arrays.copyOf(places, count),
                    Arrays.copyOf(isInserted, count));
        }

        private void begin(Position at, boolean insert) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                places = Arrays.copyOf(places, count * 2);
                isInserted = Arrays.copyOf(isInserted, count * 2);
            }
            starts[count] = text.length();
            places[count] = at;
            isInserted[count] = insert;
            count++;
        }
    }
}
