package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.couplet.check.CheckRun;
import org.couplet.check.Checks;
import org.couplet.check.Spacing;
import org.couplet.content.PageDigest;
import org.couplet.content.PageText;
import org.couplet.page.AssetUrls;
import org.couplet.text.Finding;
import org.couplet.text.Fingerprint;
import org.couplet.text.PackedFindings;
import org.couplet.text.PackedReader;
import org.couplet.text.PackedWriter;

/**
 * What the last build knew of each page, in one file under {@code .couplet/}, so that the next one
 * makes only the pages that were edited. A file that is damaged, of another version or cannot be
 * written costs time and nothing else.
 */
final class PageCache {
    private static final String FOLDER = ".couplet/pages";
    private static final int KEPT = 3;
    private static final int FORMAT = 3;

    private final CacheFolder folder;
    private final String key;

    private PageCache(CacheFolder folder, String key) {
        this.folder = folder;
        this.key = key;
    }

    /**
     * @param options all that has a say in each page but the texts of pages
     */
    static PageCache of(Path root, List<String> options) throws IOException {
        String all = RunCache.program() + '\n' + String.join("\n", options);
        return new PageCache(new CacheFolder(root.resolve(FOLDER), KEPT), Inputs.sha256(all));
    }

    /**
     * A page's file.
     *
     * @param fingerprint of the file
     * @param hash SHA-256 of its text
     * @param front fingerprint of its front matter
     * @param seen that of what other pages' checks see of its body
     * @param citing that of what pages about sources tell of it
     */
    record Known(
            String fingerprint,
            String hash,
            String front,
            String seen,
            String citing,
            PageDigest digest) {

        /**
         * @param page with its body
         * @param citing what pages about sources tell of it
         * @param isSeen whether others see something of a body
         */
        static Known of(PageText page, String citing, boolean isSeen) {
            return new Known(
                    page.source().fingerprint(),
                    Inputs.sha256(page.source().text()),
                    Fingerprint.of(PageDigest.frontOf(page.source())),
                    isSeen ? Fingerprint.of(Checks.seenAcross(page)) : "",
                    citing.isEmpty() ? "" : Fingerprint.of(citing),
                    PageDigest.of(page));
        }
    }

    /**
     * A build.
     *
     * @param state of the published folder
     * @param pages how many were published
     * @param findings all of them
     * @param files of published pages by path
     * @param unpublished fingerprints of the files of other pages by path
     * @param spacing see {@link CheckRun#spacing}
     */
    record Build(
            String state,
            int pages,
            AssetUrls assets,
            List<Finding> findings,
            SortedMap<String, Known> files,
            SortedMap<String, String> unpublished,
            SortedMap<String, Spacing> spacing) {

        Build withState(String other) {
            return new Build(other, pages, assets, findings, files, unpublished, spacing);
        }
    }

    /** The last build with these options. */
    Optional<Build> find() {
        try {
            Optional<PackedReader> in = PackedReader.of(folder.read(key));
            return in.isPresent() && in.get().number() == FORMAT
                    ? Optional.of(read(in.get()))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Build read(PackedReader in) {
        String state = in.text();
        int pages = in.number();
        String stylesheet = in.text();
        Map<String, String> styles = new TreeMap<>();
        for (int i = in.number(); i > 0; i--) {
            styles.put(in.text(), in.text());
        }
        AssetUrls assets = new AssetUrls(stylesheet, styles, in.text(), in.text());
        List<Finding> findings = PackedFindings.read(in);
        SortedMap<String, Known> files = new TreeMap<>();
        for (int i = in.number(); i > 0; i--) {
            String path = in.text();
            files.put(
                    path,
                    new Known(
                            in.text(),
                            in.text(),
                            in.text(),
                            in.text(),
                            in.text(),
                            PageDigest.read(in)));
        }
        SortedMap<String, String> unpublished = new TreeMap<>();
        for (int i = in.number(); i > 0; i--) {
            unpublished.put(in.text(), in.text());
        }
        SortedMap<String, Spacing> spacing = new TreeMap<>();
        for (int i = in.number(); i > 0; i--) {
            spacing.put(in.text(), new Spacing(in.number(), in.number()));
        }
        return new Build(state, pages, assets, findings, files, unpublished, spacing);
    }

    /** Remembers a build and forgets all but the last ones with other options. */
    void put(Build build) {
        try {
            PackedWriter out = new PackedWriter();
            write(build, out);
            folder.put(key, out.bytes());
        } catch (RuntimeException e) {
            // The next build makes everything.
            return;
        }
    }

    private static void write(Build build, PackedWriter out) {
        out.number(FORMAT);
        out.text(build.state());
        out.number(build.pages());
        out.text(build.assets().stylesheet());
        out.number(build.assets().styles().size());
        for (Map.Entry<String, String> style : build.assets().styles().entrySet()) {
            out.text(style.getKey());
            out.text(style.getValue());
        }
        out.text(build.assets().icon());
        out.text(build.assets().script());
        PackedFindings.write(build.findings(), out);
        out.number(build.files().size());
        for (Map.Entry<String, Known> file : build.files().entrySet()) {
            Known known = file.getValue();
            out.text(file.getKey());
            out.text(known.fingerprint());
            out.text(known.hash());
            out.text(known.front());
            out.text(known.seen());
            out.text(known.citing());
            known.digest().write(out);
        }
        out.number(build.unpublished().size());
        for (Map.Entry<String, String> file : build.unpublished().entrySet()) {
            out.text(file.getKey());
            out.text(file.getValue());
        }
        out.number(build.spacing().size());
        build.spacing()
                .forEach(
                        (path, spacing) -> {
                            out.text(path);
                            out.number(spacing.spaced());
                            out.number(spacing.close());
                        });
    }
}
