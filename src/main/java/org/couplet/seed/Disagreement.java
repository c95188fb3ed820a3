package org.couplet.seed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.couplet.lang.Lang;
import org.couplet.lang.NumberSystem;
import org.couplet.lang.Quantity;

/**
 * A number or date of a page for which another place gives another one.
 *
 * @param line of this page
 * @param here what it reads
 * @param other the other place, on this page or another
 * @param there what that reads
 */
public record Disagreement(int line, String here, PageLine other, String there) {
    private static final Comparator<Disagreement> ORDER =
            Comparator.comparingInt(Disagreement::line)
                    .thenComparing(Disagreement::here)
                    .thenComparing(d -> d.other().page())
                    .thenComparing(d -> d.other().line())
                    .thenComparing(Disagreement::there);

    /** A number or date of a passage. */
    private record Value(Object value, String raw, int start, int end, int line) {}

    /**
     * @return by page id, in page order; each disagreement under both places
     */
    public static Map<String, List<Disagreement>> of(Conversion conversion) {
        Map<String, Set<Disagreement>> found = new TreeMap<>();
        Map<String, ConvertedPage> pages = new TreeMap<>();
        conversion.pages().forEach(p -> pages.put(p.page().id(), p));
        for (Variant v : conversion.variants()) {
            List<Value> a = values(pages.get(v.a().page()), v.a().line(), v.aText());
            List<Value> b = values(pages.get(v.b().page()), v.b().line(), v.bText());
            Optional<Value> onlyA = a.stream().filter(isMissingIn(b)).findFirst();
            Optional<Value> onlyB = b.stream().filter(isMissingIn(a)).findFirst();
            if (onlyA.isPresent() && onlyB.isPresent()) {
                add(v.a().page(), onlyA.get(), v.b().page(), onlyB.get(), found);
            }
        }
        for (Contradiction c : conversion.contradictions()) {
            Optional<Value> a = number(pages.get(c.a().page()), c.a().line(), c.aValue());
            Optional<Value> b = number(pages.get(c.b().page()), c.b().line(), c.bValue());
            if (a.isPresent() && b.isPresent()) {
                add(c.a().page(), a.get(), c.b().page(), b.get(), found);
            }
        }
        Map<String, List<Disagreement>> sorted = new TreeMap<>();
        found.forEach((page, all) -> sorted.put(page, all.stream().sorted(ORDER).toList()));
        return sorted;
    }

    private static void add(
            String aPage, Value a, String bPage, Value b, Map<String, Set<Disagreement>> found) {
        found.computeIfAbsent(aPage, p -> new LinkedHashSet<>())
                .add(new Disagreement(a.line(), a.raw(), new PageLine(bPage, b.line()), b.raw()));
        found.computeIfAbsent(bPage, p -> new LinkedHashSet<>())
                .add(new Disagreement(b.line(), b.raw(), new PageLine(aPage, a.line()), a.raw()));
    }

    private static Predicate<Value> isMissingIn(List<Value> others) {
        return v -> others.stream().noneMatch(o -> o.value().equals(v.value()));
    }

    /** The values that stand, at least in part, in a reading at a line. */
    private static List<Value> values(ConvertedPage page, int line, String reading) {
        for (Passage passage : passages(page, line)) {
            int start = passage.text().text().indexOf(reading);
            if (start >= 0) {
                int end = start + reading.length();
                return all(page, passage).stream()
                        .filter(v -> v.start() < end && v.end() > start)
                        .toList();
            }
        }
        return List.of();
    }

    private static Optional<Value> number(ConvertedPage page, int line, BigDecimal value) {
        return passages(page, line).stream()
                .flatMap(p -> all(page, p).stream())
                .filter(v -> v.line() == line)
                .filter(v -> v.value() instanceof List<?> n && n.get(0).equals(plain(value)))
                .findFirst();
    }

    private static List<Passage> passages(ConvertedPage page, int line) {
        return Passage.of(page).stream().filter(p -> p.lines().contains(line)).toList();
    }

    private static List<Value> all(ConvertedPage page, Passage passage) {
        String text = passage.text().text();
        NumberSystem chinese = NumberSystem.of(Lang.ZH);
        OptionalInt year = page.year();
        List<Value> values = new ArrayList<>();
        for (Quantity q : chinese.quantities(text)) {
            values.add(
                    new Value(
                            List.of(plain(q.value()), q.unit()),
                            q.raw(),
                            q.start(),
                            q.end(),
                            passage.text().position(q.start()).line()));
        }
        chinese.dates(text, year)
                .forEach(
                        d ->
                                values.add(
                                        new Value(
                                                d.date(),
                                                d.raw(),
                                                d.start(),
                                                d.end(),
                                                passage.text().position(d.start()).line())));
        return values;
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.stripTrailingZeros();
    }
}
