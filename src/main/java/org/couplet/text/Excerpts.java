package org.couplet.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * The lines that findings are about, with a caret under the place.
 *
 * <p>A character counts as one column and is drawn one or two wide. What stands under the wide ones
 * are wide spaces, so that the caret is right in every font.
 */
public final class Excerpts {
    /** No file is known. */
    public static final Excerpts NONE = new Excerpts(path -> Optional.empty(), c -> 1);

    private static final String INDENT = "    ";
    private static final String CUT = "…";
    private static final int WIDEST = 100;
    private static final int BEFORE = 60;
    private static final int TAB = 4;

    private final Function<String, Optional<Source>> files;
    private final IntUnaryOperator width;

    /**
     * @param files a file's text by its path; empty when it is unknown or no text
     * @param width how many columns of a terminal a code point takes: 0, 1 or 2
     */
    public Excerpts(Function<String, Optional<Source>> files, IntUnaryOperator width) {
        this.files = files;
        this.width = width;
    }

    /**
     * The line and the caret line, each ended.
     *
     * @return empty for a finding about a whole file, which stands at 1:1, and for one whose line
     *     is not known or blank
     */
    String of(Finding finding) {
        Position at = finding.position();
        if (at.equals(Position.START)) {
            return "";
        }
        int[] line =
                files.apply(finding.path())
                        .map(s -> s.line(at.line()))
                        .orElse("")
                        .codePoints()
                        .toArray();
        int place = at.column() - 1;
        boolean isBlank = true;
        for (int c : line) {
            isBlank &= Character.isWhitespace(c);
        }
        // The place behind the last character is one: something is missing there.
        return isBlank || place > line.length ? "" : drawn(line, place);
    }

    private String drawn(int[] line, int place) {
        int from = 0;
        int to = line.length;
        if (columns(line, 0, to) > WIDEST) {
            from = place;
            for (int room = BEFORE; from > 0 && room >= columns(line[from - 1]); from--) {
                room -= columns(line[from - 1]);
            }
            to = from;
            for (int room = WIDEST; to < line.length && room >= columns(line[to]); to++) {
                room -= columns(line[to]);
            }
        }
        StringBuilder text = new StringBuilder(INDENT);
        StringBuilder caret = new StringBuilder(INDENT);
        if (from > 0) {
            text.append(CUT);
            caret.append(' ');
        }
        for (int i = from; i < to; i++) {
            text.appendCodePoint(shown(line[i]));
            if (i < place) {
                caret.append(under(line[i]));
            }
        }
        if (to < line.length) {
            text.append(CUT);
        }
        return text.toString().stripTrailing() + "\n" + caret + "^\n";
    }

    private String under(int codePoint) {
        if (codePoint == '\t') {
            return "\t";
        }
        int columns = columns(codePoint);
        return columns == 2 ? "\u3000" : " ".repeat(columns);
    }

    /** Characters that a terminal obeys instead of showing them are shown as a box. */
    private static int shown(int codePoint) {
        int type = Character.getType(codePoint);
        boolean isObeyed = type == Character.CONTROL && codePoint != '\t';
        return isObeyed || isTurn(codePoint) || type == Character.SURROGATE ? '\uFFFD' : codePoint;
    }

    /** Whether a character changes the direction in which what follows is drawn. */
    private static boolean isTurn(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069;
    }

    private int columns(int codePoint) {
        int shown = shown(codePoint);
        return shown == '\t' ? TAB : shown == '\uFFFD' ? 1 : width.applyAsInt(shown);
    }

    private int columns(int[] line, int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i++) {
            columns += columns(line[i]);
        }
        return columns;
    }
}
