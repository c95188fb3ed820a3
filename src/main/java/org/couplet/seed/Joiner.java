package org.couplet.seed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.couplet.lang.Continuations;
import org.couplet.lang.HanText;
import org.couplet.text.Position;

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
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                joined.insert(Character.toString(c), line.position(i));
                i += Character.charCount(c);
            }
            before = text;
        }
        return joined.build();
    }

    /** A single line, repaired, without space at its ends. */
    JoinedText line(int n) {
        String raw = page.line(n);
        JoinedText.Builder out = new JoinedText.Builder();
        int from = 0;
        for (Repair repair : byLine.getOrDefault(n, List.of())) {
            int at = raw.offsetByCodePoints(0, repair.at().column() - 1);
            if (at < from) {
                continue;
            }
            append(out, raw, n, from, at);
            out.insert(repair.to(), repair.at());
            from = at + repair.from().length();
        }
        append(out, raw, n, from, raw.length());
        return trim(out.build());
    }

    private static void append(JoinedText.Builder out, String raw, int n, int from, int to) {
        if (from < to) {
            out.append(raw.substring(from, to), new Position(n, raw.codePointCount(0, from) + 1));
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
        JoinedText.Builder out = new JoinedText.Builder();
        for (int i = start; i < end; i++) {
            out.insert(text.substring(i, i + 1), line.position(i));
        }
        return out.build();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
