package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.couplet.check.CheckRun;
import org.couplet.check.RuleSettings;
import org.couplet.check.Spacing;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.SiteConfig;
import org.couplet.export.Exports;
import org.couplet.export.SearchIndex;
import org.couplet.page.PageBuilder;
import org.couplet.page.PublishedPage;
import org.couplet.page.SiteFile;
import org.couplet.page.UsedPictures;
import org.couplet.site.Assets;
import org.couplet.site.BuildRecord;
import org.couplet.site.PictureFolder;
import org.couplet.site.RenderWatch;
import org.couplet.site.Renderer;
import org.couplet.text.Finding;

/**
 * From a site's files to all files of its published folder: the front matter of all pages is read,
 * then each pair of pages is read, checked, made and rendered, then what needs all of them is made.
 * Nothing is published.
 */
final class SiteMaker {
    private final Path root;
    private final Options options;
    private final Timings timings;
    private final RenderWatch watch;
    private final Spool spool;

    /**
     * @param root the site, which has the pictures
     * @param timings told of each phase
     * @param watch told of each page
     * @param spool has the files until they are published
     */
    SiteMaker(Path root, Options options, Timings timings, RenderWatch watch, Spool spool) {
        this.spool = spool;
        this.root = root;
        this.options = options;
        this.timings = timings;
        this.watch = watch;
    }

    /**
     * What has a say in a site besides its files.
     *
     * @param withDrafts whether drafts are published
     * @param isUnchecked whether the editorial checks are left out
     * @param baseUrl overrides that of {@code site.yaml}
     * @param threads how many pages are rendered at once, at least 1
     */
    record Options(
            boolean withDrafts, boolean isUnchecked, Optional<String> baseUrl, int threads) {}

    /**
     * A site that was made.
     *
     * @param findings all that was found, as the site wants it
     * @param pages empty when an error was found
     * @param known what the next build wants to know of each page, by its file
     * @param spacing see {@link CheckRun#spacing}
     * @param files to be published, the record of the build among them; empty with an error
     */
    record Made(
            LoadedSite site,
            List<Finding> findings,
            Assets assets,
            List<PublishedPage> pages,
            SortedMap<String, PageCache.Known> known,
            SortedMap<String, Spacing> spacing,
            List<SiteFile> files) {}

    Made make(LoadedSite.SiteFiles read, Inputs inputs) throws IOException {
        LoadedSite site = LoadedSite.readFronts(read, options.withDrafts());
        Assets assets = Assets.read(site.templates());
        List<Finding> findings =
                new ArrayList<>(RuleSettings.apply(site.library(), site.findings()).findings());
        findings.addAll(assets.findings());
        timings.done("reading");
        boolean isBroken = hasErrors(findings);
        Library library = options.baseUrl().map(site.library()::withBaseUrl).orElse(site.library());
        PageBuilder builder = isBroken ? null : new PageBuilder(library, assets.urls());
        PairWork work =
                new PairWork(
                        site.library(),
                        options.isUnchecked()
                                ? CheckRun.structural(site.library())
                                : CheckRun.wanted(site.library()),
                        builder,
                        new Renderer(site.templates()),
                        spool,
                        watch,
                        timings,
                        PageBuild.isSeen(library, options.isUnchecked()));
        try (Workers workers = new Workers(options.threads())) {
            watch.starts(isBroken ? 0 : pages(library, builder));
            List<PairWork.Done> pairs = pairs(library, work, workers, findings);
            List<PairWork.Rendered> rendered = new ArrayList<>();
            pairs.forEach(p -> rendered.add(p.rendered()));
            timings.done(PairWork.PHASE);
            if (!hasErrors(findings)) {
                rendered.addAll(others(builder, work, workers, pairs));
                rendered.stream()
                        .flatMap(r -> r.findings().stream())
                        .distinct()
                        .forEach(findings::add);
                timings.done("pages about sources, search");
            }
            SortedMap<String, PageCache.Known> known = new TreeMap<>();
            pairs.forEach(p -> known.putAll(p.known()));
            if (hasErrors(findings)) {
                return new Made(
                        site, findings, assets, List.of(), known, new TreeMap<>(), List.of());
            }
            List<PublishedPage> pages = published(rendered);
            return new Made(
                    site,
                    findings,
                    assets,
                    pages,
                    known,
                    work.spacing(),
                    files(library, assets, pages, pairs, rendered, inputs, known));
        }
    }

    private static int pages(Library library, PageBuilder builder) {
        int languages = library.config().orElseThrow().languages().size();
        int ofPair = languages + (library.config().orElseThrow().hasParallel() ? 1 : 0);
        int pairs = builder.pairs().size() + builder.pairsAboutSources().size();
        return pairs * ofPair + builder.others().size();
    }

    /**
     * Reads, checks, makes and renders the pairs.
     *
     * @return by path
     */
    private static List<PairWork.Done> pairs(
            Library library, PairWork work, Workers workers, List<Finding> findings)
            throws IOException {
        List<Callable<PairWork.Done>> all = new ArrayList<>();
        all.add(work::data);
        // The longest come first, so that at the end no thread waits long for another.
        library.pairs().values().stream()
                .map(p -> new Sized(p, length(p)))
                .sorted(Comparator.comparingLong(Sized::length).reversed())
                .forEach(s -> all.add(() -> work.pair(s.pair())));
        List<PairWork.Done> done = new ArrayList<>(workers.all(all));
        done.forEach(d -> findings.addAll(d.findings()));
        findings.addAll(work.rest());
        done.remove(0);
        done.sort(Comparator.comparing(PairWork.Done::path));
        return done;
    }

    private record Sized(Pair pair, long length) {}

    /** In characters; a page that may list those below it is as long as they like. */
    private static long length(Pair pair) {
        if (pair.isAbove()) {
            return Long.MAX_VALUE;
        }
        long length = 0;
        for (PageText text : pair.texts().values()) {
            length += text.source().text().length();
        }
        return length;
    }

    /** The pages that come when all pairs have been made that are not about sources. */
    private static List<PairWork.Rendered> others(
            PageBuilder builder, PairWork work, Workers workers, List<PairWork.Done> pairs)
            throws IOException {
        builder.cited(pairs.stream().flatMap(p -> p.mentions().stream()).toList());
        List<Callable<PairWork.Rendered>> all = new ArrayList<>();
        for (Pair pair : builder.pairsAboutSources()) {
            all.add(() -> work.aboutSources(pair));
        }
        builder.others().forEach(o -> all.add(() -> work.render(List.of(o.get()))));
        return workers.all(all);
    }

    /** In the order of {@link PageBuilder#build}. */
    private static List<PublishedPage> published(List<PairWork.Rendered> rendered) {
        List<PublishedPage> pages = new ArrayList<>();
        rendered.forEach(r -> pages.addAll(r.pages()));
        List<PublishedPage> ofPairs = new ArrayList<>(pages);
        ofPairs.removeIf(p -> !p.isOfPair());
        ofPairs.sort(Comparator.comparing(PublishedPage::role).thenComparing(PublishedPage::file));
        pages.removeIf(PublishedPage::isOfPair);
        ofPairs.addAll(pages);
        return List.copyOf(ofPairs);
    }

    private List<SiteFile> files(
            Library library,
            Assets assets,
            List<PublishedPage> pages,
            List<PairWork.Done> pairs,
            List<PairWork.Rendered> rendered,
            Inputs inputs,
            SortedMap<String, PageCache.Known> known)
            throws IOException {
        List<SiteFile> html = rendered.stream().flatMap(r -> r.files().stream()).toList();
        SortedMap<String, String> pictures = UsedPictures.ofData(library);
        pairs.forEach(p -> pictures.putAll(p.pictures()));
        List<SiteFile> files = new ArrayList<>(assets.files());
        files.addAll(new PictureFolder(root).read(pictures));
        files.addAll(html);
        files.addAll(Exports.write(library, pages));
        files.addAll(SearchIndex.write(library, pages, html, spool::keepUnchecked));
        timings.done("exports and search");
        Map<String, String> hashes = new HashMap<>();
        known.forEach((path, page) -> hashes.put(path, page.hash()));
        inputs.hashes(hashes);
        files.add(
                BuildRecord.write(
                        Version.generator(),
                        inputs.hash(library.config().map(SiteConfig::baseUrl).orElse("")),
                        files));
        timings.done("hashing");
        return files;
    }

    static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::isError);
    }
}
