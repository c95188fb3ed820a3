package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.WholePair;
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
        return run(CheckRun.structural(library), library);
    }

    /**
     * What the rules find that the site has not turned off. What is off is not even looked for, so
     * nothing can be said of it.
     */
    public static List<Finding> runWanted(Library library) {
        return run(CheckRun.wanted(library), library);
    }

    /**
     * What the wanted rules find in some pages, without a look at the others: most of what {@link
     * #runWanted} finds there, in little time.
     *
     * @param pairs paths of pages, {@code goals/safety}
     */
    public static List<Finding> runWithin(Library library, Set<String> pairs) {
        return runWithin(library, pairs, new CheckRun(library, without(wanted(library), ACROSS)));
    }

    /** The same with the rules of {@link #runStructural}. */
    public static List<Finding> runStructuralWithin(Library library, Set<String> pairs) {
        return runWithin(library, pairs, new CheckRun(library, without(STRUCTURAL, ACROSS)));
    }

    /**
     * All that {@link #runWanted} finds in some pages but what {@link #isAcross} says, if of the
     * other pages nothing but addresses, titles and what {@link #seenAcross} tells is as it was.
     *
     * @param pairs paths of pages, {@code goals/safety}
     * @param others how all other texts set the boundaries of Han and Latin
     */
    public static Again runAgain(Library library, Set<String> pairs, Spacing others) {
        CheckRun run = CheckRun.wanted(library);
        run.others(others);
        List<Finding> findings = runWithin(library, pairs, run);
        findings.removeIf(f -> isAcross(f.rule()));
        return new Again(findings, run.spacing());
    }

    /**
     * What was found in some pages.
     *
     * @param spacing see {@link CheckRun#spacing}
     */
    public record Again(List<Finding> findings, SortedMap<String, Spacing> spacing) {}

    private static List<Finding> runWithin(Library library, Set<String> pairs, CheckRun run) {
        List<Finding> findings = new ArrayList<>();
        for (Pair pair : library.pairs().values()) {
            if (pairs.contains(pair.path())) {
                findings.addAll(run.pair(pair));
            }
        }
        findings.addAll(run.rest());
        return findings;
    }

    private static List<Finding> whole(CheckRun run, Library library, Pair pair) {
        if (!pair.isReadLater()) {
            return run.pair(pair);
        }
        WholePair whole = WholePair.read(library, pair);
        List<Finding> findings = new ArrayList<>(whole.findings());
        findings.addAll(run.pair(whole.pair()));
        return findings;
    }

    private static List<Check> without(List<Check> checks, Set<Class<? extends Check>> some) {
        return checks.stream().filter(c -> !some.contains(c.getClass())).toList();
    }

    /** The rules that the site has not turned off. */
    static List<Check> wanted(Library library) {
        Set<String> off = RuleSettings.off(library);
        return ALL.stream().filter(c -> !off.containsAll(c.rules())).toList();
    }

    /** The rules of {@link #runStructural}. */
    static List<Check> structural() {
        return STRUCTURAL;
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

    /**
     * What all rules find, in no particular order.
     *
     * @param library which may have been read as far as the front matter of its pages; then what is
     *     wrong with their bodies is told, too
     */
    public static List<Finding> run(Library library) {
        return run(new CheckRun(library, ALL), library);
    }

    /** All rules, or those of {@code run}, and what is wrong with bodies that are read for them. */
    private static List<Finding> run(CheckRun run, Library library) {
        // Pages know nothing of each other, and the report puts what is found in order. A thread
        // outside the pool would wait for the others and not help.
        List<Supplier<List<Finding>>> tasks = new ArrayList<>(List.of(run::data));
        library.pairs().values().forEach(p -> tasks.add(() -> whole(run, library, p)));
        ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Finding> findings = new ArrayList<>();
            pool.submit(() -> tasks.parallelStream().map(Supplier::get).toList())
                    .join()
                    .forEach(findings::addAll);
            findings.addAll(run.rest());
            return findings;
        } finally {
            pool.shutdown();
        }
    }
}
