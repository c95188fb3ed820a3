package org.couplet.seed;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

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

    /**
     * @return by page id, in page order; each disagreement under both places
     */
    public static Map<String, List<Disagreement>> of(Conversion conversion) {
        Map<String, Set<Disagreement>> found = new TreeMap<>();
        Map<String, PageValues> pages = new TreeMap<>();
        conversion.pages().forEach(p -> pages.put(p.page().id(), new PageValues(p)));
        for (Variant v : conversion.variants()) {
            List<PageValues.Value> a = pages.get(v.a().page()).in(v.aText(), v.a().line());
            List<PageValues.Value> b = pages.get(v.b().page()).in(v.bText(), v.b().line());
            Optional<PageValues.Value> onlyA = a.stream().filter(isMissingIn(b)).findFirst();
            Optional<PageValues.Value> onlyB = b.stream().filter(isMissingIn(a)).findFirst();
            if (onlyA.isPresent() && onlyB.isPresent()) {
                add(v.a().page(), onlyA.get(), v.b().page(), onlyB.get(), found);
            }
        }
        for (Contradiction c : conversion.contradictions()) {
            Optional<PageValues.Value> a = pages.get(c.a().page()).number(c.aValue(), c.a().line());
            Optional<PageValues.Value> b = pages.get(c.b().page()).number(c.bValue(), c.b().line());
            if (a.isPresent() && b.isPresent()) {
                add(c.a().page(), a.get(), c.b().page(), b.get(), found);
            }
        }
        Map<String, List<Disagreement>> sorted = new TreeMap<>();
        found.forEach((page, all) -> sorted.put(page, all.stream().sorted(ORDER).toList()));
        return sorted;
    }

    private static void add(
            String aPage,
            PageValues.Value a,
            String bPage,
            PageValues.Value b,
            Map<String, Set<Disagreement>> found) {
        found.computeIfAbsent(aPage, p -> new LinkedHashSet<>())
                .add(new Disagreement(a.line(), a.raw(), new PageLine(bPage, b.line()), b.raw()));
        found.computeIfAbsent(bPage, p -> new LinkedHashSet<>())
                .add(new Disagreement(b.line(), b.raw(), new PageLine(aPage, a.line()), a.raw()));
    }

    private static Predicate<PageValues.Value> isMissingIn(List<PageValues.Value> others) {
        return v -> others.stream().noneMatch(o -> o.value().equals(v.value()));
    }
}
