package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.couplet.content.Library;
import org.couplet.export.Exports;
import org.couplet.export.SearchIndex;
import org.couplet.lang.Lang;
import org.couplet.page.Page;
import org.couplet.page.PagesOnRequest;
import org.couplet.page.PublishedPage;
import org.couplet.page.SiteFile;
import org.couplet.site.Assets;
import org.couplet.site.PictureFolder;
import org.couplet.site.Renderer;
import org.couplet.text.Finding;

/**
 * One state of a site without errors. A page is made and rendered when somebody asks for it, what
 * is made from all pages when one of these files is asked for. Several threads may ask.
 */
final class PreviewSite {
    private static final Pattern EXPORT =
            Pattern.compile("[^/]+\\.(?:xml|txt)|[a-z]{2}/feed\\.xml");
    private static final Pattern SEARCH =
            Pattern.compile("[a-z]{2}/search/index\\.json|assets/search\\.[a-z]{2}\\..+\\.json");

    private final Path root;
    private final Library library;
    private final PagesOnRequest pages;
    private final Renderer renderer;
    private final Map<String, SiteFile> assets = new HashMap<>();
    private final Map<String, Found> rendered = new ConcurrentHashMap<>();
    private final Map<String, SiteFile> before;
    private final Map<String, String> pictures = new HashMap<>();
    private Map<String, SiteFile> exports;
    private Map<String, SiteFile> search;

    /**
     * @param root the site, which has the pictures
     * @param before what is no longer made, but may still be asked for
     */
    PreviewSite(
            Path root,
            Library library,
            Assets assets,
            Renderer renderer,
            Map<String, SiteFile> before) {
        this.root = root;
        this.library = library;
        this.pages = new PagesOnRequest(library, assets.urls());
        this.renderer = renderer;
        this.before = before;
        assets.files().forEach(f -> this.assets.put(f.path(), f));
        library.pictures().values().forEach(p -> pictures.put(p.url().substring(1), p.path()));
    }

    /**
     * What there is under a name.
     *
     * @param file empty when there is nothing, or nothing good
     * @param findings why a page that there is cannot be shown
     */
    record Found(Optional<SiteFile> file, List<Finding> findings) {
        private static final Found NOTHING = new Found(Optional.empty(), List.of());

        private static Found of(SiteFile file) {
            return file == null ? NOTHING : new Found(Optional.of(file), List.of());
        }
    }

    /**
     * @param path of a published file, {@code zh/goals/index.html}
     */
    Found find(String path) throws IOException {
        if (assets.containsKey(path)) {
            return Found.of(assets.get(path));
        }
        if (pictures.containsKey(path)) {
            SortedMap<String, String> one = new TreeMap<>(Map.of(path, pictures.get(path)));
            return Found.of(new PictureFolder(root).read(one).get(0));
        }
        Found known = rendered.get(path);
        if (known != null) {
            return known;
        }
        Optional<Page> page = pages.page(path);
        if (page.isPresent()) {
            Found found = render(page.get());
            rendered.put(path, found);
            return found;
        }
        if (EXPORT.matcher(path).matches()) {
            return Found.of(exports().get(path));
        }
        return SEARCH.matcher(path).matches() ? Found.of(search(path)) : Found.NOTHING;
    }

    /** What a reader of a language gets at an address that does not exist. */
    Found notFound(Lang lang) throws IOException {
        return render(pages.notFound(lang));
    }

    Lang firstLanguage() {
        return library.config().orElseThrow().languages().get(0);
    }

    /** What a browser that has the site open may still ask of it when there is a newer one. */
    synchronized Map<String, SiteFile> left() {
        return search == null ? before : search;
    }

    private Found render(Page page) throws IOException {
        Renderer.Result result = renderer.render(page);
        return new Found(result.files().stream().findFirst(), result.findings());
    }

    private synchronized Map<String, SiteFile> exports() {
        if (exports == null) {
            exports = byPath(Exports.write(library, PublishedPage.of(pages.all())));
        }
        return exports;
    }

    private synchronized SiteFile search(String path) throws IOException {
        if (search == null && before.containsKey(path) && !path.endsWith("/search/index.json")) {
            return before.get(path);
        }
        if (search == null) {
            List<SiteFile> html = new ArrayList<>();
            for (Page page : pages.all()) {
                find(page.file()).file().ifPresent(html::add);
            }
            search = byPath(SearchIndex.write(library, PublishedPage.of(pages.all()), html));
        }
        return search.get(path);
    }

    private static Map<String, SiteFile> byPath(List<SiteFile> files) {
        Map<String, SiteFile> byPath = new HashMap<>();
        files.forEach(f -> byPath.put(f.path(), f));
        return byPath;
    }
}
