package org.couplet.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.couplet.check.CheckRun;
import org.couplet.check.RuleSettings;
import org.couplet.check.Spacing;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.WholePair;
import org.couplet.page.Mentions;
import org.couplet.page.Page;
import org.couplet.page.PageBuilder;
import org.couplet.page.PagesOfPair;
import org.couplet.page.PublishedPage;
import org.couplet.page.SiteFile;
import org.couplet.page.UsedPictures;
import org.couplet.site.RenderWatch;
import org.couplet.site.Renderer;
import org.couplet.text.Finding;

/**
 * What a whole build does with each pair of pages: reads its bodies, checks them, makes its pages
 * and renders them. Then all of it is let go but what others need, so that a large site takes
 * little memory. Several threads may work.
 */
final class PairWork {
    /** The name of all of it among the {@link Timings}. */
    static final String PHASE = "pages";

    private final Library library;
    private final CheckRun checks;
    private final UnaryOperator<List<Finding>> settings;
    private final PageBuilder builder;
    private final Renderer renderer;
    private final Spool spool;
    private final RenderWatch watch;
    private final Timings timings;
    private final boolean isSeen;

    /** Whether an error was found, so that nothing will be published. */
    private volatile boolean isBroken;

    /**
     * @param library of front matter
     * @param builder null when there is an error already, so that nothing need be made
     * @param isSeen whether others see something of a page's body
     */
    PairWork(
            Library library,
            CheckRun checks,
            PageBuilder builder,
            Renderer renderer,
            Spool spool,
            RenderWatch watch,
            Timings timings,
            boolean isSeen) {
        this.library = library;
        this.checks = checks;
        this.settings = RuleSettings.of(library);
        this.builder = builder;
        this.renderer = renderer;
        this.spool = spool;
        this.watch = watch;
        this.timings = timings;
        this.isSeen = isSeen;
        this.isBroken = builder == null;
    }

    /**
     * A pair after the work.
     *
     * @param path empty for what is no pair's
     * @param findings as the site wants them
     * @param rendered empty when there is an error, and of a pair about sources
     * @param mentions what its pages cite
     * @param pictures see {@link UsedPictures}
     * @param known by file
     */
    record Done(
            String path,
            List<Finding> findings,
            Rendered rendered,
            List<Mentions> mentions,
            SortedMap<String, String> pictures,
            SortedMap<String, PageCache.Known> known) {}

    /**
     * Pages that were rendered.
     *
     * @param findings what was wrong with templates
     */
    record Rendered(List<PublishedPage> pages, List<SiteFile> files, List<Finding> findings) {
        static final Rendered NOTHING = new Rendered(List.of(), List.of(), List.of());
    }

    /** All that is not a pair's. */
    Done data() {
        long start = System.nanoTime();
        List<Finding> findings = wanted(checks.data());
        timings.shared(PHASE, "checking data", start);
        return new Done(
                "", findings, Rendered.NOTHING, List.of(), new TreeMap<>(), new TreeMap<>());
    }

    /** What all pairs together tell. */
    List<Finding> rest() {
        return wanted(checks.rest());
    }

    /** See {@link CheckRun#spacing}. */
    SortedMap<String, Spacing> spacing() {
        return checks.spacing();
    }

    private List<Finding> wanted(List<Finding> found) {
        List<Finding> findings = settings.apply(found);
        if (SiteMaker.hasErrors(findings)) {
            isBroken = true;
        }
        return findings;
    }

    Done pair(Pair pair) throws IOException {
        long time = System.nanoTime();
        WholePair read = WholePair.read(library, pair);
        time = timings.shared(PHASE, "reading", time);
        Pair whole = read.pair();
        List<Finding> found = new ArrayList<>(read.findings());
        found.addAll(checks.pair(whole));
        List<Finding> findings = wanted(found);
        time = timings.shared(PHASE, "checking", time);
        Rendered rendered = Rendered.NOTHING;
        List<Mentions> mentions = List.of();
        if (!isBroken && pair.isComplete() && !PageBuilder.isAboutSources(pair)) {
            PagesOfPair made = builder.pair(whole);
            mentions = made.mentions();
            time = timings.shared(PHASE, "making pages", time);
            rendered = render(made.pages());
            time = timings.shared(PHASE, "filling templates", time);
        }
        SortedMap<String, PageCache.Known> known = new TreeMap<>();
        for (PageText page : whole.pages()) {
            String path = page.source().path();
            String citing =
                    mentions.stream()
                            .filter(m -> m.sourcePath().equals(path))
                            .findFirst()
                            .map(Mentions::text)
                            .orElse("");
            known.put(path, PageCache.Known.of(page, citing, isSeen));
        }
        Done done =
                new Done(
                        pair.path(),
                        findings,
                        rendered,
                        mentions,
                        UsedPictures.of(library, whole),
                        known);
        timings.shared(PHASE, "remembering", time);
        return done;
    }

    /** The pages of a pair about sources, when all others have been made. */
    Rendered aboutSources(Pair pair) throws IOException {
        return render(builder.pair(WholePair.read(library, pair).pair()).pages());
    }

    Rendered render(List<Page> pages) throws IOException {
        List<PublishedPage> published = new ArrayList<>();
        List<SiteFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Page page : pages) {
            Renderer.Result result = renderer.render(page, watch);
            published.add(PublishedPage.of(page));
            findings.addAll(result.findings());
            for (SiteFile file : result.files()) {
                files.add(spool.keep(file));
            }
        }
        return new Rendered(published, files, findings);
    }
}
