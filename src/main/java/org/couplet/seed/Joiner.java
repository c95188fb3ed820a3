package org.couplet.seed;

import java.util.List;
import java.util.Map;
import org.couplet.lang.Continuations;
import org.couplet.lang.HanText;

/** Joins the lines of a paragraph and applies the repairs we are sure of. */
final class Joiner {
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
        return trim(Repairs.line(page.line(n), n, byLine.getOrDefault(n, List.of())));
    }

    private static JoinedText trim(JoinedText line) {
        String text = line.text();
        int start = Continuations.textStart(text);
        int end = Continuations.textEnd(text);
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
