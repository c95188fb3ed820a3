package org.couplet.content;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.couplet.lang.Lang;
import org.couplet.text.Message;
import org.couplet.text.Source;

/**
 * {@code content/site.yaml}.
 *
 * @param languages the first one is the default original
 * @param baseUrl where the site will be, ending in {@code /}
 * @param navigation paths of pages, {@code /goals/}
 * @param featuredFigures ids of figures for the home page
 * @param hasSearch whether the site gets a search page and its index
 * @param hasParallel whether each page is shown in both languages side by side, too
 * @param checks how severe rules are here
 */
public record SiteConfig(
        String path,
        Label title,
        Label description,
        List<Lang> languages,
        String baseUrl,
        List<Goal.Ref> navigation,
        List<Goal.Ref> featuredFigures,
        boolean hasSearch,
        boolean hasParallel,
        List<RuleSetting> checks) {

    static Optional<SiteConfig> read(Source source, Findings findings) {
        Optional<Fields> root = DataFile.root(source, Message.of("what.site"), findings);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Fields f = root.get();
        Optional<Label> title = f.requiredLabel("title");
        Optional<Label> description = f.requiredLabel("description");
        List<Lang> languages =
                f.texts("languages").stream().flatMap(l -> Lang.ofCode(l).stream()).toList();
        boolean isBoth = Set.copyOf(languages).equals(Set.of(Lang.values()));
        if (!isBoth || f.texts("languages").size() != languages.size()) {
            f.error(f.at("languages"), "value", Message.of("value.languages"));
        }
        String baseUrl = f.requiredText("base-url");
        if (!baseUrl.isEmpty() && !isBaseUrl(baseUrl)) {
            f.error(f.at("base-url"), "value", Message.of("value.base-url", baseUrl));
        }
        List<Goal.Ref> navigation = Goal.refs(f, "navigation");
        List<Goal.Ref> featured = Goal.refs(f, "featured-figures");
        boolean hasSearch = f.flag("search", true);
        boolean hasParallel = f.flag("parallel", true);
        List<RuleSetting> checks = RuleSetting.read(f);
        f.close();
        if (title.isEmpty() || description.isEmpty() || !isBaseUrl(baseUrl)) {
            return Optional.empty();
        }
        return Optional.of(
                new SiteConfig(
                        source.path(),
                        title.get(),
                        description.get(),
                        languages.isEmpty() ? List.of(Lang.ZH, Lang.EN) : languages,
                        baseUrl,
                        navigation,
                        featured,
                        hasSearch,
                        hasParallel,
                        checks));
    }

    /** Whether a URL can be the root of a site: absolute, http or https, ending in {@code /}. */
    public static boolean isBaseUrl(String url) {
        try {
            URI uri = URI.create(url);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getQuery() == null
                    && uri.getFragment() == null
                    && uri.getPath().endsWith("/");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The same with another base URL. */
    public SiteConfig withBaseUrl(String url) {
        return new SiteConfig(
                path,
                title,
                description,
                languages,
                url,
                navigation,
                featuredFigures,
                hasSearch,
                hasParallel,
                checks);
    }
}
