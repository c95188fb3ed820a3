package org.couplet.check;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.couplet.content.Library;
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
