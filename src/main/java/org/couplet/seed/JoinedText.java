package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import org.couplet.text.Position;

/**
 * A paragraph joined from hard-wrapped lines and repaired, which still knows for each character
 * where it stands in the page.
 */
public final class JoinedText {
    private final String text;
    private final List<Position> places;

    private JoinedText(String text, List<Position> places) {
        this.text = text;
        this.places = places;
    }

    public String text() {
        return text;
    }

    /**
     * @param offset in UTF-16 units of {@link #text()}, 0-based; the end of the text is allowed
     * @return where the character stands in the page; for one that a repair put in, where it was
     *     put
     */
    public Position position(int offset) {
        return places.get(Math.max(0, Math.min(offset, places.size() - 1)));
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

    @Override
    public String toString() {
        return text;
    }

    /** Collects a text character by character. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Position> places = new ArrayList<>();

        /** Adds text that starts at a place and runs on along that line. */
        public Builder append(String part, Position from) {
            int column = from.column();
            for (int i = 0; i < part.length(); ) {
                int codePoint = part.codePointAt(i);
                int units = Character.charCount(codePoint);
                Position at = new Position(from.line(), column);
                for (int u = 0; u < units; u++) {
                    places.add(at);
                }
                text.appendCodePoint(codePoint);
                i += units;
                column++;
            }
            return this;
        }

        /** Adds text that stands at a single place, such as a repair's. */
        public Builder insert(String part, Position at) {
            for (int i = 0; i < part.length(); i++) {
                places.add(at);
            }
            text.append(part);
            return this;
        }

        public boolean isEmpty() {
            return text.length() == 0;
        }

        public JoinedText build() {
            List<Position> all = new ArrayList<>(places);
            if (all.isEmpty()) {
                all.add(Position.START);
            }
            return new JoinedText(text.toString(), List.copyOf(all));
        }
    }
}
