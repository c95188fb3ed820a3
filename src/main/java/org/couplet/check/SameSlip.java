package org.couplet.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.couplet.text.Finding;
import org.couplet.text.Message;

/**
 * Says a slip once that two rules have found, by the rule that knows which side is wrong; where the
 * site has turned that one off, the other speaks.
 */
final class SameSlip {
    /** Differences that end when a wrong number or date is put right. */
    private static final Set<String> VALUES =
            Set.of(
                    "parity.number.large",
                    "parity.number.small",
                    "parity.number.unit",
                    "parity.number.value",
                    "parity.number.missing",
                    "parity.number.extra",
                    "parity.date.value",
                    "parity.date.missing",
                    "parity.date.extra");

    private SameSlip() {}

    /**
     * @param found by all rules, in any order
     * @param off rules whose findings are not told
     * @return the same without what is said twice
     */
    static List<Finding> once(List<Finding> found, Set<String> off) {
        Set<String> notInEvidence = new HashSet<>();
        Set<String> movedAndChanged = new HashSet<>();
        for (Finding f : found) {
            if (off.contains(f.rule())) {
                continue;
            }
            if (f.rule().equals(EvidenceHolds.RULE)) {
                notInEvidence.add(place(f));
            } else if (f.message().key().equals(Staleness.MOVED)) {
                List<Object> changed = f.message().arguments();
                movedAndChanged.add(place(f));
                movedAndChanged.add(place(changed.get(0), changed.get(1)));
            }
        }
        if (notInEvidence.isEmpty() && movedAndChanged.isEmpty()) {
            return found;
        }
        return found.stream()
                .filter(f -> !isValueOf(f, notInEvidence) && !isMoveOf(f, movedAndChanged))
                .toList();
    }

    /** Whether it is about a figure at one of these places, on either side. */
    private static boolean isValueOf(Finding f, Set<String> places) {
        Message said = f.message();
        return VALUES.contains(said.key())
                && (places.contains(place(f))
                        || said.arguments().stream()
                                .anyMatch(a -> a instanceof String s && places.contains(s)));
    }

    private static boolean isMoveOf(Finding f, Set<String> places) {
        return f.message().key().equals(PairParity.MOVED) && places.contains(place(f));
    }

    private static String place(Finding f) {
        return place(f.path(), f.position());
    }

    private static String place(Object path, Object position) {
        return path + ":" + position;
    }
}
