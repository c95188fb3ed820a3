package org.couplet.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.SiteConfig;
import org.couplet.lang.Lang;

/**
 * The pages of a site one by one, each made when somebody asks for it: the same pages that {@link
 * PageBuilder#build} makes. Several threads may ask.
 */
public final class PagesOnRequest {
    private final Library library;
    private final AssetUrls assets;
    private final PageBuilder builder;
    private final Map<String, Supplier<Page>> makers = new HashMap<>();
    private List<Page> all;

    /**
     * @param library without errors that keep pages from being made
     */
    public PagesOnRequest(Library library, AssetUrls assets) {
        this.library = library;
        this.assets = assets;
        this.builder = new PageBuilder(library, assets);
        SiteConfig config = library.config().orElseThrow();
        for (Pair pair : library.pairs().values()) {
            if (pair.isComplete()) {
                for (PageText text : pair.texts().values()) {
                    String file = Urls.file(Urls.of(text.lang(), pair.url()));
                    makers.put(file, () -> authored(text, file));
                }
                if (config.hasParallel()) {
                    String file = Urls.file(ParallelPages.url(pair.url()));
                    makers.put(file, () -> parallel(pair, file));
                }
            }
        }
        if (builder.hasSearch()) {
            for (Lang lang : config.languages()) {
                String file = Urls.file(Urls.of(lang, SiteViews.SEARCH));
                makers.put(file, () -> builder.search(lang));
            }
        }
        makers.put("index.html", builder::chooser);
        makers.put("404.html", () -> notFound(config.languages().get(0)));
    }

    /**
     * @param file {@code zh/goals/index.html}
     */
    public Optional<Page> page(String file) {
        return Optional.ofNullable(makers.get(file)).map(Supplier::get);
    }

    /**
     * What there is of one pair.
     *
     * @param pages both languages and, if the site has it, both side by side
     * @param citing by an author's file: what pages about sources tell of it
     */
    public record OfPair(List<Page> pages, Map<String, String> citing) {}

    /**
     * @param path of a pair, {@code goals/safety}
     * @return empty when the pair cannot be made without the other pages
     */
    public Optional<OfPair> pair(String path) {
        Pair pair = library.pairs().get(path);
        if (!pair.isComplete() || isAboutSources(pair)) {
            return Optional.empty();
        }
        List<MadePage> made = pair.texts().values().stream().map(builder::page).toList();
        Map<String, String> citing = new TreeMap<>();
        made.forEach(m -> citing.put(m.page().sourcePath(), m.citing()));
        List<Page> pages = new ArrayList<>(made.stream().map(MadePage::page).toList());
        if (library.config().orElseThrow().hasParallel()) {
            pages.add(builder.parallel(pair, List.copyOf(pages)));
        }
        return Optional.of(new OfPair(pages, citing));
    }

    /** Whether the site has a search page. */
    public boolean hasSearch() {
        return builder.hasSearch();
    }

    private static boolean isAboutSources(Pair pair) {
        return pair.texts().values().stream()
                .anyMatch(t -> PageBuilder.isAboutSources(t.front().kind()));
    }

    /** What a reader of a language gets at an address that does not exist. */
    public Page notFound(Lang lang) {
        return builder.notFound(lang);
    }

    /** All pages, as {@link PageBuilder#build} gives them. */
    public synchronized List<Page> all() {
        if (all == null) {
            all = PageBuilder.build(library, assets);
        }
        return all;
    }

    private Page authored(PageText text, String file) {
        return PageBuilder.isAboutSources(text.front().kind())
                ? fromAll(file)
                : builder.page(text).page();
    }

    private Page parallel(Pair pair, String file) {
        if (isAboutSources(pair)) {
            return fromAll(file);
        }
        List<Page> ofPair =
                pair.texts().values().stream().map(t -> builder.page(t).page()).toList();
        return builder.parallel(pair, ofPair);
    }

    private Page fromAll(String file) {
        return all().stream().filter(p -> p.file().equals(file)).findFirst().orElseThrow();
    }
}
