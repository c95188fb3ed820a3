package org.couplet.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.couplet.text.Position;

/** The repairs that can be found by looking at one page alone. */
final class LineRepairs {
    /** Where two rules want the same characters, the earlier one has them. */
    private static final List<RepairRule> RULES =
            List.of(
                    new MarkdownMarks(),
                    new CompatibilityGlyphs(),
                    new SimplifiedGlyphs(),
                    new DashesReadAsOne(),
                    new LatinConjunctions(),
                    new BylineSpaces(),
                    new SpuriousSpaces(),
                    new PunctuationWidth(),
                    new StraightQuotes());

    private LineRepairs() {}

    /**
     * @return in page order, never overlapping
     */
    static List<Repair> find(SeedPage page) {
        List<Repair> kept = new ArrayList<>();
        List<List<Repair>> byLine = new ArrayList<>();
        for (int i = 0; i <= page.lines().size(); i++) {
            byLine.add(new ArrayList<>());
        }
        for (RepairRule rule : RULES) {
            for (Repair repair : rule.find(page)) {
                List<Repair> line = byLine.get(repair.at().line());
                if (line.stream().noneMatch(other -> overlap(repair, other))) {
                    line.add(repair);
                    kept.add(repair);
                }
            }
        }
        kept.sort(Comparator.comparing(Repair::at));
        return kept;
    }

    /** Two insertions at one place overlap, too. */
    static boolean overlap(Repair a, Repair b) {
        Position p = a.at();
        Position q = b.at();
        if (p.line() != q.line()) {
            return false;
        }
        int aEnd = p.column() + a.from().codePointCount(0, a.from().length());
        int bEnd = q.column() + b.from().codePointCount(0, b.from().length());
        return p.column() == q.column() || (p.column() < bEnd && q.column() < aEnd);
    }
}
