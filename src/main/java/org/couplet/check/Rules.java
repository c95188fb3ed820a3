package org.couplet.check;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The ids of all rules; each has a heading in docs/checks.md. */
public final class Rules {

    /** Found while a site is read or rendered; without them no page could be made. */
    private static final List<String> READING =
            List.of(
                    "data.duplicate",
                    "data.missing",
                    "data.value",
                    "data.yaml",
                    "front.characters",
                    "front.encoding",
                    "front.missing",
                    "front.path",
                    "front.size",
                    "front.value",
                    "front.yaml",
                    "seed.encoding",
                    "seed.format",
                    "template.endless",
                    "template.error",
                    "template.missing",
                    "template.syntax",
                    "template.undefined");

    /** Found while a site is read; a page can be made all the same. */
    private static final List<String> READING_ON =
            List.of(
                    "cite.form",
                    "data.file",
                    "data.lock",
                    "data.unknown-key",
                    "front.directive",
                    "front.footnote",
                    "front.heading",
                    "front.unknown-key",
                    "html.dropped");

    /** Found by {@code convert}, which no site has a say in. */
    private static final List<String> CONVERTING =
            List.of(
                    "seed.binary",
                    "seed.conflict",
                    "seed.empty",
                    "seed.goals",
                    "seed.name",
                    "seed.no-han",
                    "seed.size",
                    "seed.variants");

    private static final List<String> STRUCTURE =
            List.of("data.reference", "front.key", "link.duplicate", "parity.structure");

    private static final SortedSet<String> ALL = all(Checks.all());
    private static final Set<String> FIXED = fixed();

    private Rules() {}

    /** All rule ids in alphabetical order. */
    public static SortedSet<String> all() {
        return ALL;
    }

    /** Whether a site may make the rule a warning or turn it off. */
    static boolean canBeLowered(String rule) {
        return !FIXED.contains(rule);
    }

    private static SortedSet<String> all(List<Check> checks) {
        SortedSet<String> all = new TreeSet<>();
        checks.forEach(c -> all.addAll(c.rules()));
        all.addAll(OriginalChecks.rules());
        List.of(READING, READING_ON, CONVERTING, STRUCTURE).forEach(all::addAll);
        return Collections.unmodifiableSortedSet(all);
    }

    private static Set<String> fixed() {
        Set<String> fixed = new TreeSet<>();
        List.of(READING, CONVERTING, STRUCTURE).forEach(fixed::addAll);
        return Set.copyOf(fixed);
    }
}
