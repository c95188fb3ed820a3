package org.couplet.seed;

import java.util.List;
import java.util.Map;
import org.couplet.lang.Continuations;
import org.couplet.lang.HanText;

/** Joins the lines of a paragraph and applies the repairs we are sure of. */
final class Joiner {
    /** A line so short may hold the end of a note. */
    private static final int LONGEST_NOTE = 8;

    private final SeedPage page;
    private final Map<Integer, List<Repair>> byLine;

    /**
     * @param repairs in page order; those that are not of high confidence are left out
     */
    Joiner(SeedPage page, List<Repair> repairs) {
        this.page = page;
        this.byLine = Repairs.byLine(repairs);
    }

    /** The lines from first to last as one text; blank lines and continuation marks fall away. */
    JoinedText join(LineRange lines) {
        JoinedText.Builder joined = new JoinedText.Builder();
        String before = "";
        for (int n = lines.first(); n <= lines.last(); n++) {
            JoinedText line = line(n);
            String text = line.text();
            if (text.isEmpty()) {
                continue;
            }
            if (!before.isEmpty() && HanText.needsSpace(before, text)) {
                joined.insert(" ", line.position(0));
            }
            joined.append(line, 0, text.length());
            before = text;
        }
        return joined.build();
    }

    /** A single line, repaired, without space at its ends. */
    JoinedText line(int n) {
        JoinedText whole = Repairs.line(page.line(n), n, byLine.getOrDefault(n, List.of()));
        int end = whole.text().length();
        if (n < page.lines().size() && isShort(n + 1)) {
            end = noteStart(n, whole.text());
        } else if (n > 1 && isShort(n) && noteStart(n - 1, page.line(n - 1)) < length(n - 1)) {
            end = 0;
        }
        return trim(whole, end);
    }

    /** Where a note that the next line ends begins; the text's end if there is none. */
    private int noteStart(int n, String text) {
        String above = text.stripTrailing();
        String both = above + page.line(n + 1).strip();
        boolean isWrapped =
                Continuations.to(above).isEmpty()
                        && Continuations.to(page.line(n + 1)).isEmpty()
                        && Continuations.to(both).isPresent();
        int start = isWrapped ? Continuations.textEnd(both) : text.length();
        return start < above.length() ? start : text.length();
    }

    private int length(int n) {
        return page.line(n).length();
    }

    private boolean isShort(int n) {
        String text = page.line(n).strip();
        return !text.isEmpty() && text.length() <= LONGEST_NOTE;
    }

    /** Without a continuation note and spaces at the ends. */
    private static JoinedText trim(JoinedText line, int wholeEnd) {
        String text = line.text();
        int start = Math.min(wholeEnd, Continuations.textStart(text));
        int end = Math.min(wholeEnd, Continuations.textEnd(text));
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new JoinedText.Builder().append(line, start, end).build();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
