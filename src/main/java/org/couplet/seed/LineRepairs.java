package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
                    new DoubledMarks(),
                    new DoubledCharacters(),
                    new OtherReadings(),
                    new BylineSpaces(),
                    new SpuriousSpaces(),
                    new PunctuationWidth(),
                    new StraightQuotes());

    private LineRepairs() {}

    /**
     * @return in page order, never overlapping
     */
    static List<Repair> find(SeedPage page) {
        TreeMap<Position, Repair> kept = new TreeMap<>();
        for (List<Repair> found : RULES.parallelStream().map(r -> r.find(page)).toList()) {
            for (Repair repair : found) {
                if (isFree(repair, kept)) {
                    kept.put(repair.at(), repair);
                }
            }
        }
        return new ArrayList<>(kept.values());
    }

    /** Those that are kept do not overlap: only the nearest can be in the way. */
    static boolean isFree(Repair repair, TreeMap<Position, Repair> kept) {
        return isFree(repair, kept.floorEntry(repair.at()))
                && isFree(repair, kept.ceilingEntry(repair.at()));
    }

    private static boolean isFree(Repair repair, Map.Entry<Position, Repair> near) {
        return near == null || !overlap(repair, near.getValue());
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
