package org.couplet.seed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        this.byLine =
                repairs.stream()
                        .filter(r -> r.confidence() == Repair.Confidence.HIGH)
                        .collect(
                                Collectors.groupingBy(
                                        r -> r.at().line(), TreeMap::new, Collectors.toList()));
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
        String raw = page.line(n);
        JoinedText.Builder out = new JoinedText.Builder();
        Columns columns = Columns.of(raw, n);
        int from = 0;
        for (Repair repair : byLine.getOrDefault(n, List.of())) {
            int at = columns.offset(repair.at().column());
            if (at < from) {
                continue;
            }
            append(out, raw, columns, from, at);
            out.insert(repair.to(), repair.at());
            from = at + repair.from().length();
        }
        append(out, raw, columns, from, raw.length());
        return trim(out.build());
    }

    private static void append(
            JoinedText.Builder out, String raw, Columns columns, int from, int to) {
        if (from < to) {
            out.append(raw.substring(from, to), columns.position(from));
        }
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
