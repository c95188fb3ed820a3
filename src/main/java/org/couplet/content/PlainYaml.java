package org.couplet.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.text.Position;

/**
 * Reads the plain YAML that nearly all front matter is written in: block mappings and lists of
 * one-line texts. Whatever else it meets makes it give up, so that YAML is understood and faults
 * are told in one place, {@link YamlReader}; where it does not give up, it reads the same.
 */
final class PlainYaml {
    private static final int MAX_DEPTH = 6;

    /** What a text without quotes may neither begin with nor, in a list in brackets, hold. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    /** Thrown away with the line it stands for; there is nothing to tell. */
    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GivenUp() {
            super(null, null, false, false);
        }
    }

    private final String text;
    private final int skippedLines;

    /** Where the line at hand begins and ends, without its line end. */
    private int start;

    private int end;
    private int line;

    /** How many spaces it begins with. */
    private int indent;

    private PlainYaml(String text, int skippedLines) {
        this.text = text;
        this.skippedLines = skippedLines;
    }

    /**
     * @param skippedLines how many lines of the file stand before the text
     * @return empty when the text is not as plain as that
     */
    static Optional<Tree> read(String text, int skippedLines) {
        PlainYaml reader = new PlainYaml(text, skippedLines);
        try {
            reader.end = -1;
            reader.next();
            if (reader.isOver() || reader.indent != 0) {
                return Optional.empty();
            }
            Tree tree = reader.mapping(0, 0);
            return reader.isOver() ? Optional.of(tree) : Optional.empty();
        } catch (GivenUp e) {
            return Optional.empty();
        }
    }

    private boolean isOver() {
        return start > text.length();
    }

    /** Goes to the next line that is not empty. */
    private void next() {
        do {
            start = end + 1;
            if (start > text.length()) {
                return;
            }
            line++;
            int newline = text.indexOf('\n', start);
            end = newline < 0 ? text.length() : newline;
            indent = 0;
            while (start + indent < end && text.charAt(start + indent) == ' ') {
                indent++;
            }
        } while (start + indent == end);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            // Line ends of other kinds and surrogate pairs would make columns hard to count.
            if (c < ' ' || (c >= 0x7F && c <= 0xA0) || c >= 0xD800 || c == 0x2028 || c == 0x2029) {
                if (c < 0xF900 || c > 0xFFEF || c == 0xFEFF) {
                    throw new GivenUp();
                }
            }
        }
    }

    private Position at(int offset) {
        return new Position(skippedLines + line, offset - start + 1);
    }

    /** A mapping whose first key stands on the line at hand, at a column. */
    private Tree.Mapping mapping(int column, int depth) {
        if (depth > MAX_DEPTH) {
            throw new GivenUp();
        }
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        Position place = at(start + column);
        do {
            int from = start + column;
            int colon = from;
            while (colon < end && isKey(text.charAt(colon))) {
                colon++;
            }
            if (colon == from || colon == end || text.charAt(colon) != ':') {
                throw new GivenUp();
            }
            Position keyAt = at(from);
            // The same few keys stand on every page.
            String key = text.substring(from, colon).intern();
            if (entries.put(key, new Tree.Entry(keyAt, value(colon + 1, column, depth))) != null) {
                throw new GivenUp();
            }
        } while (!isOver() && indent == column && text.charAt(start + indent) != '-');
        if (!isOver() && indent > column) {
            throw new GivenUp();
        }
        return new Tree.Mapping(entries, place);
    }

    private static boolean isKey(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '-';
    }

    /** What follows a key's colon; leaves the line after it at hand. */
    private Tree value(int from, int column, int depth) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        if (at < end) {
            if (at == from) {
                throw new GivenUp();
            }
            return inline(at, column);
        }
        next();
        if (isOver() || indent <= column) {
            throw new GivenUp();
        }
        return isItem() ? sequence(indent, depth + 1) : mapping(indent, depth + 1);
    }

    private boolean isItem() {
        int dash = start + indent;
        return text.charAt(dash) == '-' && dash + 1 < end && text.charAt(dash + 1) == ' ';
    }

    private Tree.Sequence sequence(int column, int depth) {
        List<Tree> items = new ArrayList<>();
        Position place = at(start + column);
        while (!isOver() && indent == column && isItem()) {
            int at = start + column + 1;
            while (at < end && text.charAt(at) == ' ') {
                at++;
            }
            if (at == end) {
                throw new GivenUp();
            }
            items.add(isKeyed(at) ? mapping(at - start, depth + 1) : inline(at, column));
        }
        if (!isOver() && indent >= column) {
            throw new GivenUp();
        }
        return new Tree.Sequence(items, place);
    }

    private boolean isKeyed(int at) {
        int colon = at;
        while (colon < end && isKey(text.charAt(colon))) {
            colon++;
        }
        return colon > at
                && colon < end
                && text.charAt(colon) == ':'
                && (colon + 1 == end || text.charAt(colon + 1) == ' ');
    }

    /** A value that ends with its line; leaves the line after it at hand. */
    private Tree inline(int at, int column) {
        int last = end;
        while (text.charAt(last - 1) == ' ') {
            last--;
        }
        Tree value = text.charAt(at) == '[' ? brackets(at, last) : scalar(at, last, false);
        next();
        // A deeper line would go on with the text.
        if (!isOver() && indent > column) {
            throw new GivenUp();
        }
        return value;
    }

    private Tree.Sequence brackets(int open, int last) {
        List<Tree> items = new ArrayList<>();
        Position place = at(open);
        int at = open + 1;
        if (text.charAt(last - 1) != ']' || last - 1 == open) {
            throw new GivenUp();
        }
        while (at < last - 1) {
            while (text.charAt(at) == ' ') {
                at++;
            }
            int stop = itemEnd(at, last - 1);
            int until = stop;
            while (until > at && text.charAt(until - 1) == ' ') {
                until--;
            }
            if (until == at) {
                throw new GivenUp();
            }
            items.add(scalar(at, until, true));
            at = stop + 1;
        }
        return new Tree.Sequence(items, place);
    }

    /** Where an item of a list in brackets ends: at a comma outside quotes or at the bracket. */
    private int itemEnd(int from, int bracket) {
        boolean isQuoted = false;
        for (int i = from; i < bracket; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
                if (i + 1 == bracket) {
                    throw new GivenUp();
                }
                return i;
            }
        }
        return bracket;
    }

    private Tree.Scalar scalar(int from, int to, boolean isInBrackets) {
        char first = text.charAt(from);
        if (first == '"') {
            if (to - from < 2
                    || text.indexOf('"', from + 1) != to - 1
                    || text.substring(from, to).indexOf('\\') >= 0) {
                throw new GivenUp();
            }
            return new Tree.Scalar(text.substring(from + 1, to - 1), at(from), true);
        }
        if (INDICATORS.indexOf(first) >= 0) {
            throw new GivenUp();
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean isMark = c == ':' && (i + 1 == to || text.charAt(i + 1) == ' ');
            boolean isComment = c == '#' && text.charAt(i - 1) == ' ';
            if (isMark || isComment || (isInBrackets && INDICATORS.indexOf(c) >= 0 && c != '-')) {
                throw new GivenUp();
            }
        }
        return new Tree.Scalar(text.substring(from, to), at(from), false);
    }
}
