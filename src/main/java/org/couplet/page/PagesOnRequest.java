package org.couplet.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                    makers.put(file, () -> authored(text, pair, file));
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
        makers.put(SpecialPages.NOT_FOUND, () -> notFound(config.languages().get(0)));
    }

    /**
     * @param file {@code zh/goals/index.html}
     */
    public Optional<Page> page(String file) {
        return Optional.ofNullable(makers.get(file)).map(Supplier::get);
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

    private Page authored(PageText text, Pair pair, String file) {
        return PageBuilder.isAboutSources(pair) ? fromAll(file) : builder.page(text, pair);
    }

    private Page parallel(Pair pair, String file) {
        return PageBuilder.isAboutSources(pair)
                ? fromAll(file)
                : builder.pair(pair).parallel().get(0);
    }

    private Page fromAll(String file) {
        return all().stream().filter(p -> p.file().equals(file)).findFirst().orElseThrow();
    }
}
