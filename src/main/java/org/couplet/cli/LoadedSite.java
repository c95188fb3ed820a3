package org.couplet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.couplet.content.ContentFolder;
import org.couplet.content.Library;
import org.couplet.content.LibraryMemory;
import org.couplet.content.LibraryReader;
import org.couplet.content.Picture;
import org.couplet.lang.DrawnWidth;
import org.couplet.lang.Lang;
import org.couplet.site.StarterTemplates;
import org.couplet.site.TemplateFolder;
import org.couplet.site.TemplateSource;
import org.couplet.text.Excerpts;
import org.couplet.text.Finding;
import org.couplet.text.Source;

/**
 * A site as it was read from disk.
 *
 * @param sources by path relative to the root
 * @param findings what could not be read
 */
record LoadedSite(
        Library library,
        SortedMap<String, Source> sources,
        TemplateSource templates,
        List<Finding> findings) {
    private static final String TEMPLATES = "templates/";

    /**
     * A site's files, not understood yet.
     *
     * @param findings what could not be read
     */
    record SiteFiles(
            SortedMap<String, Source> sources,
            SortedMap<String, Picture> pictures,
            TemplateSource templates,
            List<Finding> findings) {}

    /**
     * @param withDrafts whether drafts belong to the site
     */
    static LoadedSite read(Path root, boolean withDrafts) throws IOException {
        return read(files(root), withDrafts);
    }

    static SiteFiles files(Path root) throws IOException {
        ContentFolder.SourceFiles files = ContentFolder.read(root);
        SortedMap<String, Source> sources = new TreeMap<>(files.sources());
        Optional<TemplateSource> own = TemplateFolder.of(root);
        TemplateSource templates = own.orElseGet(StarterTemplates::new);
        if (own.isEmpty()) {
            addStarterStrings(templates, sources);
        }
        return new SiteFiles(sources, files.pictures(), templates, files.findings());
    }

    /** Understands the files. */
    static LoadedSite read(SiteFiles files, boolean withDrafts) {
        return read(files, withDrafts, new LibraryMemory());
    }

    /** Understands the files but for the bodies of pages, see {@link LibraryReader#readFronts}. */
    static LoadedSite readFronts(SiteFiles files, boolean withDrafts) {
        return of(files, LibraryReader.readFronts(files.sources(), files.pictures(), withDrafts));
    }

    /**
     * @param memory of readings of the same site before, with drafts or without as this one
     */
    static LoadedSite read(SiteFiles files, boolean withDrafts, LibraryMemory memory) {
        return of(files, LibraryReader.read(files.sources(), files.pictures(), withDrafts, memory));
    }

    private static LoadedSite of(SiteFiles files, LibraryReader.Result result) {
        List<Finding> findings = new ArrayList<>(files.findings());
        findings.addAll(result.findings());
        return new LoadedSite(
                result.library(), files.sources(), files.templates(), List.copyOf(findings));
    }

    /** The lines of the site's files that findings are about. */
    Excerpts excerpts() {
        return new Excerpts(this::source, DrawnWidth::of);
    }

    private Optional<Source> source(String path) {
        Source known = sources.get(path);
        if (known != null || !path.startsWith(TEMPLATES)) {
            return Optional.ofNullable(known);
        }
        try {
            return templates
                    .read(path.substring(TEMPLATES.length()))
                    .map(b -> Source.of(path, new String(b, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            // The finding says all there is to say; its line is only a help.
            return Optional.empty();
        }
    }

    private static void addStarterStrings(TemplateSource starter, Map<String, Source> sources)
            throws IOException {
        for (Lang lang : Lang.values()) {
            String name = "strings." + lang.code() + ".yaml";
            Optional<byte[]> bytes = starter.read(name);
            if (bytes.isPresent()) {
                String path = TEMPLATES + name;
                sources.put(path, Source.of(path, new String(bytes.get(), StandardCharsets.UTF_8)));
            }
        }
    }
}
