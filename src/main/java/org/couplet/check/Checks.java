package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.couplet.content.Library;
import org.couplet.content.PageText;
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
                    new PicturesShown(),
                    new PicturesFace(),
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
        return runWithin(library, pairs, ALL);
    }

    /** The same with the rules of {@link #runStructural}. */
    public static List<Finding> runStructuralWithin(Library library, Set<String> pairs) {
        return runWithin(library, pairs, STRUCTURAL);
    }

    private static List<Finding> runWithin(Library library, Set<String> pairs, List<Check> checks) {
        SortedMap<String, Pair> some = new TreeMap<>(library.pairs());
        some.keySet().retainAll(pairs);
        Library part = library.withPairs(some);
        Set<String> files =
                part.texts().stream().map(t -> t.source().path()).collect(Collectors.toSet());
        Set<String> off = checks == ALL ? RuleSettings.off(library) : Set.of();
        List<Check> within =
                checks.stream()
                        .filter(c -> !ACROSS.contains(c.getClass()))
                        .filter(c -> !off.containsAll(c.rules()))
                        .toList();
        return run(part, within).stream().filter(f -> files.contains(f.path())).toList();
    }

    /**
     * All that {@link #runWanted} finds in some pages but what {@link #isAcross} says, if of the
     * other pages nothing but addresses, titles and what {@link #seenAcross} tells is as it was.
     *
     * @param pairs paths of pages, {@code goals/safety}
     */
    public static List<Finding> runAgain(Library library, Set<String> pairs) {
        List<Finding> findings = new ArrayList<>(runWithin(library, pairs));
        findings.removeIf(f -> isAcross(f.rule()));
        LinksResolve links = new LinksResolve();
        if (!RuleSettings.off(library).containsAll(links.rules())) {
            List<PageText> pages =
                    library.texts().stream().filter(t -> pairs.contains(t.path())).toList();
            findings.addAll(LinksResolve.within(library, pages));
        }
        return findings;
    }

    /** Whether a rule compares pages by their addresses, titles and what is seen across them. */
    public static boolean isAcross(String rule) {
        return isPlacedAcross(rule)
                || new TitlesDiffer().rules().contains(rule)
                || new UrlsDiffer().rules().contains(rule);
    }

    /** Whether a rule names one place for what it found in several pages. */
    public static boolean isPlacedAcross(String rule) {
        return rule.equals(TermsAgree.UNLISTED) || rule.equals(PicturesShown.WEIGHT);
    }

    /**
     * What of a page's body decides about findings in other pages. As long as it stays the same
     * they stay the same.
     */
    public static String seenAcross(PageText page) {
        return LinksResolve.anchors(page)
                + "\n"
                + TermsAgree.slogans(page)
                + "\n"
                + PicturesShown.files(page);
    }

    /** What all rules find, in no particular order. */
    public static List<Finding> run(Library library) {
        return run(library, ALL);
    }

    private static List<Finding> run(Library library, List<Check> checks) {
        // Rules know nothing of each other; the report puts what they find in order. Many of them
        // work page by page side by side; a thread outside their pool would wait for them and not
        // help.
        StatedFigures figures = new StatedFigures(library);
        ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
        try {
            return SameSlip.once(
                    pool.submit(
                                    () ->
                                            checks.parallelStream()
                                                    .flatMap(c -> run(c, library, figures).stream())
                                                    .toList())
                            .join(),
                    RuleSettings.off(library));
        } finally {
            pool.shutdown();
        }
    }

    private static List<Finding> run(Check check, Library library, StatedFigures figures) {
        return check instanceof FiguresCheck c ? c.run(library, figures) : check.run(library);
    }
}
