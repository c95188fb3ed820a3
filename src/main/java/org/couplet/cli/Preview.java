package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.couplet.check.Checks;
import org.couplet.check.RuleSettings;
import org.couplet.content.ContentFolder;
import org.couplet.content.Library;
import org.couplet.content.LibraryMemory;
import org.couplet.content.Picture;
import org.couplet.content.TranslationsLock;
import org.couplet.site.Assets;
import org.couplet.site.Renderer;
import org.couplet.site.StarterTemplates;
import org.couplet.text.Finding;

/**
 * A site that follows its files: after each change only what changed is read, and only the changed
 * pages are checked at once. While there are errors the last good state stays.
 */
final class Preview {
    private static final String TEMPLATES = "templates/";
    private static final Pattern SOURCE = Pattern.compile("(?i).+\\.(?:md|markdown|ya?ml)");

    private final Path root;
    private final boolean withDrafts;
    private final String baseUrl;
    private final LibraryMemory memory = new LibraryMemory();
    private LoadedSite.SiteFiles files;
    private Assets assets;
    private Renderer renderer;

    /** Pages with errors, which need a look whatever was changed. */
    private Set<String> suspects = Set.of();

    private boolean isAllSuspect = true;
    private volatile Optional<PreviewSite> good = Optional.empty();

    /**
     * @param baseUrl where the preview is served
     */
    Preview(Path root, boolean withDrafts, String baseUrl) {
        this.root = root;
        this.withDrafts = withDrafts;
        this.baseUrl = baseUrl;
    }

    /**
     * A site after a change.
     *
     * @param findings of its files and of the changed pages
     * @param assets findings of its style sheets and pictures, which are among the others, too
     * @param files paths of files whose earlier findings do not count any more
     */
    record State(LoadedSite site, List<Finding> findings, List<Finding> assets, Set<String> files) {

        boolean isGood() {
            return !SiteMaker.hasErrors(findings);
        }

        /** All that {@code build} would find before it makes pages. */
        List<Finding> all() {
            List<Finding> found = new ArrayList<>(site.findings());
            found.addAll(assets);
            found.addAll(Checks.runWanted(site.library()));
            return RuleSettings.apply(site.library(), found).findings();
        }
    }

    /** The last state without errors; empty when there was none yet. */
    Optional<PreviewSite> site() {
        return good;
    }

    /** Reads everything. */
    synchronized State readAll() throws IOException {
        files = LoadedSite.files(root);
        templates();
        return state(files.sources().keySet(), false);
    }

    /**
     * @param paths of files and folders that changed, relative to the root
     * @return empty when none of them has to do with the site
     */
    synchronized Optional<State> update(Set<String> paths) throws IOException {
        Set<String> ours = new TreeSet<>(paths);
        ours.removeIf(p -> !isOurs(p));
        if (ours.isEmpty()) {
            return Optional.empty();
        }
        if (files.templates() instanceof StarterTemplates
                == Files.isDirectory(root.resolve(TEMPLATES))) {
            return Optional.of(readAll());
        }
        if (ours.stream().anyMatch(p -> p.startsWith(TEMPLATES))) {
            templates();
        }
        Set<String> changed = new HashSet<>();
        for (String path : ours) {
            if (path.startsWith(TEMPLATES) && !files.sources().containsKey(path)) {
                continue;
            }
            Optional<ContentFolder.SourceFiles> read =
                    ContentFolder.reread(
                            root,
                            new ContentFolder.SourceFiles(
                                    files.sources(), files.pictures(), files.findings()),
                            path);
            if (read.isEmpty()) {
                return Optional.of(readAll());
            }
            files =
                    new LoadedSite.SiteFiles(
                            read.get().sources(),
                            files.pictures(),
                            files.templates(),
                            read.get().findings());
            changed.add(path);
        }
        return Optional.of(state(changed, changed.stream().allMatch(p -> p.endsWith(".md"))));
    }

    private void templates() throws IOException {
        assets = Assets.read(files.templates());
        renderer = new Renderer(files.templates());
    }

    /** Editors leave other files beside those they write. */
    private boolean isOurs(String path) {
        return path.startsWith(TEMPLATES)
                || path.endsWith(TranslationsLock.PATH)
                || SOURCE.matcher(path).matches()
                || Picture.isNamed(path)
                || Files.isDirectory(root.resolve(path))
                || files.sources().keySet().stream().anyMatch(p -> p.startsWith(path + "/"));
    }

    private State state(Set<String> changed, boolean isPages) {
        LoadedSite site = LoadedSite.read(files, withDrafts, memory);
        List<Finding> found = new ArrayList<>(site.findings());
        found.addAll(assets.findings());
        if (isPages && !isAllSuspect) {
            Set<String> pairs = pairs(site.library(), changed);
            pairs.addAll(suspects);
            found.addAll(Checks.runWithin(site.library(), pairs));
        } else {
            found.addAll(Checks.runStructural(site.library()));
        }
        List<Finding> findings = RuleSettings.apply(site.library(), found).findings();
        State state = new State(site, findings, assets.findings(), changed);
        suspect(site.library(), findings);
        if (state.isGood()) {
            Library library = site.library().withBaseUrl(baseUrl);
            good =
                    Optional.of(
                            new PreviewSite(
                                    root,
                                    library,
                                    assets,
                                    renderer,
                                    good.map(PreviewSite::left).orElse(Map.of())));
        }
        return state;
    }

    private void suspect(Library library, List<Finding> findings) {
        Set<String> files = new HashSet<>();
        findings.stream().filter(Finding::isError).forEach(f -> files.add(f.path()));
        suspects = pairs(library, files);
        Set<String> known = new HashSet<>();
        for (String pair : suspects) {
            library.pairs().get(pair).texts().values().forEach(t -> known.add(t.source().path()));
        }
        isAllSuspect = !known.containsAll(files);
    }

    private static Set<String> pairs(Library library, Set<String> files) {
        Set<String> pairs = new HashSet<>();
        library.pairs()
                .forEach(
                        (path, pair) -> {
                            if (pair.texts().values().stream()
                                    .anyMatch(t -> files.contains(t.source().path()))) {
                                pairs.add(path);
                            }
                        });
        return pairs;
    }
}
