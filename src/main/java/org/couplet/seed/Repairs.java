package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Applies the repairs of a page and takes them back. Only those of high confidence are applied; no
 * repair reaches over a line's end, so that the lines keep their numbers.
 */
public final class Repairs {

    private Repairs() {}

    /**
     * @param repairs in page order, as {@link ConvertedPage#repairs()} has them
     * @return those that are applied
     */
    public static List<Repair> applied(List<Repair> repairs) {
        return repairs.stream().filter(r -> r.confidence() == Repair.Confidence.HIGH).toList();
    }

    /**
     * @param lines of the page as scanned
     * @param repairs in page order, not overlapping
     * @return as many lines
     * @throws IllegalArgumentException if a repair's {@code from} is not at its place
     */
    public static List<String> apply(List<String> lines, List<Repair> repairs) {
        Map<Integer, List<Repair>> byLine = byLine(repairs);
        List<String> repaired = new ArrayList<>();
        for (int n = 1; n <= lines.size(); n++) {
            List<Repair> own = byLine.getOrDefault(n, List.of());
            repaired.add(own.isEmpty() ? lines.get(n - 1) : line(lines.get(n - 1), n, own).text());
        }
        return repaired;
    }

    /**
     * @param repaired what {@link #apply} gave
     * @param repairs the same
     * @return the lines as scanned
     * @throws IllegalArgumentException if a repair's {@code to} is not where it was put
     */
    public static List<String> undo(List<String> repaired, List<Repair> repairs) {
        Map<Integer, List<Repair>> byLine = byLine(repairs);
        List<String> lines = new ArrayList<>();
        for (int n = 1; n <= repaired.size(); n++) {
            List<Repair> own = byLine.getOrDefault(n, List.of());
            lines.add(undo(repaired.get(n - 1), own));
        }
        return lines;
    }

    /** The applied ones by the number of their line. */
    static Map<Integer, List<Repair>> byLine(List<Repair> repairs) {
        return applied(repairs).stream()
                .collect(
                        Collectors.groupingBy(
                                r -> r.at().line(), TreeMap::new, Collectors.toList()));
    }

    /**
     * @param raw line n as scanned
     * @param own the applied repairs of that line
     */
    static JoinedText line(String raw, int n, List<Repair> own) {
        JoinedText.Builder out = new JoinedText.Builder();
        Columns columns = Columns.of(raw, n);
        int from = 0;
        for (Repair repair : own) {
            int at = columns.offset(repair.at().column());
            if (at < from || !raw.startsWith(repair.from(), at)) {
                throw misplaced(repair, repair.from());
            }
            append(out, raw, columns, from, at);
            out.insert(repair.to(), repair.at());
            from = at + repair.from().length();
        }
        append(out, raw, columns, from, raw.length());
        return out.build();
    }

    private static void append(
            JoinedText.Builder out, String raw, Columns columns, int from, int to) {
        if (from < to) {
            out.append(raw.substring(from, to), columns.position(from));
        }
    }

    private static String undo(String repaired, List<Repair> own) {
        StringBuilder raw = new StringBuilder();
        int from = 0;
        for (Repair repair : own) {
            int columns = repair.at().column() - 1 - raw.codePointCount(0, raw.length());
            int left = repaired.codePointCount(from, repaired.length());
            int at =
                    columns < 0 || columns > left ? -1 : repaired.offsetByCodePoints(from, columns);
            if (at < 0 || !repaired.startsWith(repair.to(), at)) {
                throw misplaced(repair, repair.to());
            }
            raw.append(repaired, from, at).append(repair.from());
            from = at + repair.to().length();
        }
        return raw.append(repaired, from, repaired.length()).toString();
    }

    private static IllegalArgumentException misplaced(Repair repair, String text) {
        return new IllegalArgumentException("no \"" + text + "\" at " + repair.at());
    }
}
