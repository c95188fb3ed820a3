package org.couplet.check;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.couplet.content.Library;
import org.couplet.content.Pair;
import org.couplet.text.Finding;

/** All editorial rules. */
public final class Checks {
    private static final List<Check> ALL =
            List.of(
                    new PairParity(),
                    new NumbersAgree(),
                    new CitationsAgree(),
                    new ReferencesResolve(),
                    new BaselinesCompare(),
                    new EvidenceRegistered(),
                    new CitationsResolve(),
                    new EvidenceHolds(),
                    new ClaimsCite(),
                    new SeedsAgree(),
                    new Basis(),
                    new LinksResolve(),
                    new UrlsDiffer(),
                    new HeadingKeys(),
                    new TitlesDiffer(),
                    new StringsAgree(),
                    new TermsAgree(),
                    new Staleness(),
                    new HanCopy(),
                    new EnglishCopy(),
                    new RuleSettings());

    /** Rules without which pages cannot be made at all. */
    private static final List<Check> STRUCTURAL =
            List.of(
                    new PairParity(),
                    new CitationsAgree(),
                    new ReferencesResolve(),
                    new UrlsDiffer(),
                    new HeadingKeys(),
                    new RuleSettings());

    /** Rules that look at what pages are to each other. */
    private static final Set<Class<? extends Check>> ACROSS =
            Set.of(LinksResolve.class, TitlesDiffer.class, UrlsDiffer.class);

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }

    /** What the rules find without which pages cannot be made. */
    public static List<Finding> runStructural(Library library) {
        return run(library, STRUCTURAL);
    }

    /**
     * What the rules find that the site has not turned off. What is off is not even looked for, so
     * nothing can be said of it.
     */
    public static List<Finding> runWanted(Library library) {
        Set<String> off = RuleSettings.off(library);
        return run(library, ALL.stream().filter(c -> !off.containsAll(c.rules())).toList());
    }

    /**
     * What the wanted rules find in some pages, without a look at the others: most of what {@link
     * #runWanted} finds there, in little time.
     *
     * @param pairs paths of pages, {@code goals/safety}
     */
    public static List<Finding> runWithin(Library library, Set<String> pairs) {
        SortedMap<String, Pair> some = new TreeMap<>(library.pairs());
        some.keySet().retainAll(pairs);
        Set<String> files =
                some.values().stream()
                        .flatMap(p -> p.texts().values().stream())
                        .map(t -> t.source().path())
                        .collect(Collectors.toSet());
        Set<String> off = RuleSettings.off(library);
        List<Check> checks =
                ALL.stream()
                        .filter(c -> !ACROSS.contains(c.getClass()))
                        .filter(c -> !off.containsAll(c.rules()))
                        .toList();
        return run(library.withPairs(some), checks).stream()
                .filter(f -> files.contains(f.path()))
                .toList();
    }

    /** What all rules find, in no particular order. */
    public static List<Finding> run(Library library) {
        return run(library, ALL);
    }

    private static List<Finding> run(Library library, List<Check> checks) {
        // Rules know nothing of each other; the report puts what they find in order.
        return checks.parallelStream().flatMap(check -> check.run(library).stream()).toList();
    }
}
