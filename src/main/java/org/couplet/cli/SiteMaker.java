package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.check.Checks;
import org.couplet.check.RuleSettings;
import org.couplet.content.Library;
import org.couplet.content.SiteConfig;
import org.couplet.export.Exports;
import org.couplet.export.SearchIndex;
import org.couplet.page.BuiltPages;
import org.couplet.page.Page;
import org.couplet.page.PageBuilder;
import org.couplet.page.SiteFile;
import org.couplet.page.UsedPictures;
import org.couplet.site.Assets;
import org.couplet.site.BuildRecord;
import org.couplet.site.PictureFolder;
import org.couplet.site.RenderWatch;
import org.couplet.site.Renderer;
import org.couplet.text.Finding;

/**
 * From a site's files to all files of its published folder: read, checked, made into pages,
 * rendered, exported. Nothing is written.
 */
final class SiteMaker {
    private final Path root;
    private final Options options;
    private final Timings timings;
    private final RenderWatch watch;

    /**
     * @param root the site, which has the pictures
     * @param timings told of each phase
     * @param watch told of each page
     */
    SiteMaker(Path root, Options options, Timings timings, RenderWatch watch) {
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
     * @param pages empty when an error was found before
     * @param citing see {@link BuiltPages}
     * @param files to be published, the record of the build among them; empty with an error
     */
    record Made(
            LoadedSite site,
            List<Finding> findings,
            Assets assets,
            List<Page> pages,
            Map<String, String> citing,
            List<SiteFile> files) {}

    Made make(LoadedSite.SiteFiles read, Inputs inputs) throws IOException {
        LoadedSite site = LoadedSite.read(read, options.withDrafts());
        timings.done("reading");
        List<Finding> found = new ArrayList<>(site.findings());
        found.addAll(
                options.isUnchecked()
                        ? Checks.runStructural(site.library())
                        : Checks.runWanted(site.library()));
        List<Finding> findings =
                new ArrayList<>(RuleSettings.apply(site.library(), found).findings());
        timings.done("checking");
        Assets assets = Assets.read(site.templates());
        findings.addAll(assets.findings());
        if (hasErrors(findings)) {
            return new Made(site, findings, assets, List.of(), Map.of(), List.of());
        }
        Library library = options.baseUrl().map(site.library()::withBaseUrl).orElse(site.library());
        BuiltPages built = PageBuilder.built(library, assets.urls());
        List<Page> pages = built.pages();
        timings.done("making pages");
        Renderer.Result rendered =
                new Renderer(site.templates()).render(pages, options.threads(), watch);
        findings.addAll(rendered.findings());
        if (hasErrors(findings)) {
            return new Made(site, findings, assets, pages, built.citing(), List.of());
        }
        timings.done("filling templates");
        List<SiteFile> files = new ArrayList<>(assets.files());
        files.addAll(new PictureFolder(root).read(UsedPictures.of(library)));
        files.addAll(rendered.files());
        files.addAll(Exports.write(library, pages));
        files.addAll(SearchIndex.write(library, pages, rendered.files()));
        timings.done("exports and search");
        files.add(
                BuildRecord.write(
                        Version.generator(),
                        inputs.hash(library.config().map(SiteConfig::baseUrl).orElse("")),
                        files));
        timings.done("hashing");
        return new Made(site, findings, assets, pages, built.citing(), files);
    }

    static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::isError);
    }
}
