package org.couplet.seed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.lang.Quantity;

/** The numbers and dates of a page by the line they stand on; a passage is read when asked for. */
final class PageValues {

    /**
     * A number or date of a passage.
     *
     * @param value a date, or a list of a number and its unit
     * @param start offset in the passage
     * @param end offset after it
     */
    record Value(Object value, String raw, int start, int end, int line) {}

    private final ConvertedPage page;
    private final List<Passage> passages;
    private final Map<Integer, List<Integer>> byLine = new HashMap<>();
    private final Map<Integer, List<Value>> values = new HashMap<>();

    PageValues(ConvertedPage page) {
        this.page = page;
        this.passages = Passage.of(page);
        for (int i = 0; i < passages.size(); i++) {
            LineRange lines = passages.get(i).lines();
            for (int n = lines.first(); n <= lines.last(); n++) {
                byLine.computeIfAbsent(n, l -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The values that stand, at least in part, in a reading at a line. */
    List<Value> in(String reading, int line) {
        for (int passage : byLine.getOrDefault(line, List.of())) {
            int start = passages.get(passage).text().text().indexOf(reading);
            if (start >= 0) {
                int end = start + reading.length();
                return all(passage).stream()
                        .filter(v -> v.start() < end && v.end() > start)
                        .toList();
            }
        }
        return List.of();
    }

    /** The first of this value on a line, whatever is counted. */
    Optional<Value> number(BigDecimal value, int line) {
        return byLine.getOrDefault(line, List.of()).stream()
                .flatMap(p -> all(p).stream())
                .filter(v -> v.line() == line)
                .filter(v -> v.value() instanceof List<?> n && n.get(0).equals(plain(value)))
                .findFirst();
    }

    private List<Value> all(int passage) {
        return values.computeIfAbsent(passage, p -> read(passages.get(p).text()));
    }

    private List<Value> read(JoinedText joined) {
        List<Value> found = new ArrayList<>();
        for (Quantity q : joined.quantities()) {
            found.add(
                    new Value(
                            List.of(plain(q.value()), q.unit()),
                            q.raw(),
                            q.start(),
                            q.end(),
                            joined.position(q.start()).line()));
        }
        joined.dates(page.date())
                .forEach(
                        d ->
                                found.add(
                                        new Value(
                                                d.date(),
                                                d.raw(),
                                                d.start(),
                                                d.end(),
                                                joined.position(d.start()).line())));
        return found;
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.stripTrailingZeros();
    }
}
