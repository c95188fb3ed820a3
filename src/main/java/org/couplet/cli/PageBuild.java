package org.couplet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.couplet.check.Checks;
import org.couplet.check.RuleSettings;
import org.couplet.check.Spacing;
import org.couplet.content.Library;
import org.couplet.content.LibraryMemory;
import org.couplet.content.PageDigest;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.SiteConfig;
import org.couplet.export.SearchIndex;
import org.couplet.page.Mentions;
import org.couplet.page.Page;
import org.couplet.page.PageBuilder;
import org.couplet.page.PagesOfPair;
import org.couplet.page.SiteFile;
import org.couplet.page.Urls;
import org.couplet.site.BuildRecord;
import org.couplet.site.Renderer;
import org.couplet.site.SiteFolder;
import org.couplet.text.Finding;
import org.couplet.text.Fingerprint;

/**
 * A build after which only a few pages differ from the last one: their files are read, checked,
 * made and written, and the rest stays as it is. It gives up, so that everything is made, as soon
 * as something else than the bodies of pages has changed or a body has changed in what others see
 * of it.
 */
final class PageBuild {
    private static final int MOST = 50;

    /** Where the search's index is, under a name that changes with it. */
    private static final String SEARCH = "assets/search.";

    private final SiteMaker.Options options;
    private final LoadedSite.SiteFiles read;
    private final Inputs inputs;
    private final SiteFolder folder;
    private final Timings timings;

    PageBuild(
            SiteMaker.Options options,
            LoadedSite.SiteFiles read,
            Inputs inputs,
            SiteFolder folder,
            Timings timings) {
        this.options = options;
        this.read = read;
        this.inputs = inputs;
        this.folder = folder;
        this.timings = timings;
    }

    /**
     * A build that succeeded.
     *
     * @param written how many pages were
     * @param touched paths of all published files that were written or removed, if they are known
     * @param now what is known of all pages; its state is that before the build
     */
    record Done(LoadedSite site, int written, Optional<Set<String>> touched, PageCache.Build now) {}

    /**
     * @param last the build that left the published folder as it is
     * @return empty when everything has to be made; then nothing was written
     */
    Optional<Done> attempt(PageCache.Build last) throws IOException {
        SortedMap<String, String> pages = inputs.pages();
        SortedMap<String, String> unpublished = new TreeMap<>(pages);
        unpublished.keySet().removeAll(last.files().keySet());
        pages.keySet().removeAll(unpublished.keySet());
        Set<String> edited = new TreeSet<>();
        pages.forEach(
                (path, fingerprint) -> {
                    PageCache.Known known = last.files().get(path);
                    if (known == null || !known.fingerprint().equals(fingerprint)) {
                        edited.add(path);
                    }
                });
        if (!pages.keySet().equals(last.files().keySet())
                || !unpublished.equals(last.unpublished())
                || edited.isEmpty()
                || edited.size() > MOST
                || !read.findings().isEmpty()
                || !edited.stream().allMatch(p -> hasSameFront(p, last))) {
            return Optional.empty();
        }
        Map<String, PageDigest> digests = new HashMap<>();
        last.files().forEach((path, known) -> digests.put(path, known.digest()));
        digests.keySet().removeAll(edited);
        LoadedSite site = LoadedSite.read(read, options.withDrafts(), new LibraryMemory(digests));
        timings.done("reading");
        Optional<Set<String>> pairs = pairs(site.library(), edited);
        return pairs.isEmpty() ? Optional.empty() : make(site, pairs.get(), edited, last);
    }

    private boolean hasSameFront(String path, PageCache.Build last) {
        return front(path).equals(last.files().get(path).front());
    }

    private String front(String path) {
        return Fingerprint.of(PageDigest.frontOf(read.sources().get(path)));
    }

    /** The pairs that edited files belong to; empty when one of them is not part of the site. */
    private static Optional<Set<String>> pairs(Library library, Set<String> edited) {
        Set<String> pairs = new TreeSet<>();
        Set<String> files = new HashSet<>();
        for (Pair pair : library.pairs().values()) {
            for (PageText text : pair.texts().values()) {
                if (edited.contains(text.source().path())) {
                    pairs.add(pair.path());
                    files.add(text.source().path());
                }
            }
        }
        return files.equals(edited) ? Optional.of(pairs) : Optional.empty();
    }

    private Optional<Done> make(
            LoadedSite site, Set<String> pairs, Set<String> edited, PageCache.Build last)
            throws IOException {
        Optional<Checked> checked = check(site, pairs, last);
        timings.done("checking");
        if (checked.isEmpty() || SiteMaker.hasErrors(checked.get().findings())) {
            return Optional.empty();
        }
        Map<String, String> hashes = new HashMap<>();
        last.files().forEach((path, known) -> hashes.put(path, known.hash()));
        hashes.keySet().removeAll(edited);
        inputs.hashes(hashes);
        Library library = options.baseUrl().map(site.library()::withBaseUrl).orElse(site.library());
        PageBuilder builder = new PageBuilder(library, last.assets());
        SortedMap<String, PageCache.Known> known = new TreeMap<>(last.files());
        List<Page> pages = new ArrayList<>();
        for (String pair : pairs) {
            Pair read = library.pairs().get(pair);
            if (!read.isComplete() || PageBuilder.isAboutSources(read)) {
                return Optional.empty();
            }
            PagesOfPair made = builder.pair(read);
            pages.addAll(made.pages());
            for (Mentions mentions : made.mentions()) {
                String path = mentions.sourcePath();
                PageText text = read.in(mentions.lang()).orElseThrow();
                PageCache.Known now =
                        PageCache.Known.of(
                                text, mentions.text(), isSeen(library, options.isUnchecked()));
                if (edited.contains(path) && !isSameForOthers(now, last.files().get(path))) {
                    return Optional.empty();
                }
                known.put(path, edited.contains(path) ? now : last.files().get(path));
            }
        }
        timings.done("making pages");
        List<SiteFile> files = new ArrayList<>();
        Renderer renderer = new Renderer(read.templates());
        for (Page page : pages) {
            Renderer.Result result = renderer.render(page);
            if (!result.findings().isEmpty()) {
                return Optional.empty();
            }
            files.addAll(result.files());
        }
        timings.done("filling templates");
        SiteFolder.Publication published = publish(library, files, builder.hasSearch());
        timings.done("writing");
        Set<String> touched = new TreeSet<>(published.written());
        touched.addAll(published.removed());
        int written = (int) files.stream().filter(f -> touched.contains(f.path())).count();
        PageCache.Build now =
                new PageCache.Build(
                        last.state(),
                        last.pages(),
                        last.assets(),
                        checked.get().findings(),
                        known,
                        last.unpublished(),
                        checked.get().spacing());
        return Optional.of(new Done(site, written, Optional.of(touched), now));
    }

    /**
     * A site of which some pages were checked again.
     *
     * @param findings all of the site
     * @param spacing of all its texts
     */
    private record Checked(List<Finding> findings, SortedMap<String, Spacing> spacing) {}

    /** Empty when the findings in other files may be others now. */
    private Optional<Checked> check(LoadedSite site, Set<String> pairs, PageCache.Build last) {
        Set<String> files = new HashSet<>();
        for (String pair : pairs) {
            site.library().pairs().get(pair).texts().values().stream()
                    .map(t -> t.source().path())
                    .forEach(files::add);
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : last.findings()) {
            boolean isInFiles = files.contains(finding.path());
            if (isInFiles && Checks.isPlacedAcross(finding.rule())) {
                return Optional.empty();
            }
            if (!isInFiles || Checks.isAcross(finding.rule())) {
                findings.add(finding);
            }
        }
        List<Finding> found = new ArrayList<>(site.findings());
        found.removeIf(f -> !files.contains(f.path()));
        SortedMap<String, Spacing> spacing = new TreeMap<>(last.spacing());
        if (options.isUnchecked()) {
            found.addAll(Checks.runStructuralWithin(site.library(), pairs));
        } else {
            spacing.keySet().removeAll(files);
            Checks.Again again =
                    Checks.runAgain(site.library(), pairs, Spacing.sum(spacing.values()));
            found.addAll(again.findings());
            spacing.putAll(again.spacing());
            boolean wasHabit = Spacing.sum(last.spacing().values()).isHabit();
            if (Spacing.sum(spacing.values()).isHabit() != wasHabit) {
                return Optional.empty();
            }
        }
        findings.addAll(RuleSettings.apply(site.library(), found).findings());
        return Optional.of(new Checked(findings, spacing));
    }

    private static boolean isSameForOthers(PageCache.Known now, PageCache.Known before) {
        return now.seen().equals(before.seen()) && now.citing().equals(before.citing());
    }

    /**
     * A build that made everything.
     *
     * @param written how many pages were
     */
    static Done all(SiteMaker.Made made, int written, Inputs inputs) {
        SortedMap<String, String> unpublished = inputs.pages();
        unpublished.keySet().removeAll(made.known().keySet());
        return new Done(
                made.site(),
                written,
                Optional.empty(),
                new PageCache.Build(
                        "",
                        made.pages().size(),
                        made.assets().urls(),
                        made.findings(),
                        made.known(),
                        unpublished,
                        made.spacing()));
    }

    /** Whether others see something of a page's body: their checks, or who publishes pictures. */
    static boolean isSeen(Library library, boolean isUnchecked) {
        return !isUnchecked || !library.pictures().isEmpty();
    }

    private SiteFolder.Publication publish(Library library, List<SiteFile> pages, boolean hasSearch)
            throws IOException {
        SortedMap<String, String> hashes = folder.hashes();
        Set<String> gone = new TreeSet<>();
        List<SiteFile> files = new ArrayList<>(pages);
        if (hasSearch) {
            // The page's script has a name that begins likewise, but no folder.
            hashes.keySet().stream()
                    .filter(p -> p.startsWith(SEARCH) && p.indexOf('/', SEARCH.length()) > 0)
                    .forEach(gone::add);
            files.addAll(search(library, pages));
            files.forEach(f -> gone.remove(f.path()));
            hashes.keySet().removeAll(gone);
        }
        files.forEach(f -> hashes.put(f.path(), f.hash()));
        String baseUrl = library.config().map(SiteConfig::baseUrl).orElse("");
        files.add(BuildRecord.write(Version.generator(), inputs.hash(baseUrl), hashes));
        return folder.publish(files, gone);
    }

    /** The index of the pages as they are published, and of those that are new. */
    private List<SiteFile> search(Library library, List<SiteFile> pages) {
        Map<String, byte[]> fresh = new HashMap<>();
        pages.forEach(p -> fresh.put(p.path(), p.bytes()));
        List<SearchIndex.Searched> searched = new ArrayList<>();
        for (Pair pair : library.pairs().values()) {
            for (PageText text : pair.isComplete() ? pair.texts().values() : List.<PageText>of()) {
                String url = Urls.of(text.lang(), pair.url());
                searched.add(
                        new SearchIndex.Searched(
                                text.lang(), Urls.file(url), url, text.front().title()));
            }
        }
        searched.sort(Comparator.comparing(SearchIndex.Searched::file));
        return SearchIndex.write(
                library,
                searched,
                path -> {
                    try {
                        return fresh.containsKey(path) ? fresh.get(path) : folder.read(path);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                UnaryOperator.identity());
    }
}
