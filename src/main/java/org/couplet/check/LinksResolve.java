package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.couplet.content.Anchors;
import org.couplet.content.Block;
import org.couplet.content.Inline;
import org.couplet.content.Inlines;
import org.couplet.content.Library;
import org.couplet.content.Occasion;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.Unit;
import org.couplet.lang.Lang;
import org.couplet.text.Finding;
import org.couplet.text.Nearest;
import org.couplet.text.Position;

/** Every link leads to a page or heading of this site, or to a web address. */
final class LinksResolve implements Check {
    private static final String BROKEN = "link.broken";
    private static final String SCHEME = "link.scheme";

    @Override
    public List<String> rules() {
        return List.of(BROKEN, SCHEME);
    }

    @Override
    public List<Finding> run(Library library) {
        List<Finding> findings = new ArrayList<>();
        List<String> urls = library.pairs().values().stream().map(Pair::url).toList();
        for (PageText page : library.texts()) {
            Unit.of(page.blocks())
                    .forEach(
                            u ->
                                    Inlines.walk(
                                            u.inlines(),
                                            i -> {
                                                if (i instanceof Inline.Link link) {
                                                    link(library, page, link, urls, findings);
                                                }
                                            }));
        }
        library.config()
                .ifPresent(
                        c ->
                                c.navigation()
                                        .forEach(
                                                n ->
                                                        page(
                                                                n.id(), c.path(), n.at(), urls,
                                                                findings)));
        for (Occasion occasion : library.occasions().items()) {
            if (!occasion.page().isEmpty()) {
                page(
                        occasion.page(),
                        library.occasions().path(),
                        occasion.pageAt(),
                        urls,
                        findings);
            }
        }
        return findings;
    }

    private static void link(
            Library library,
            PageText page,
            Inline.Link link,
            List<String> urls,
            List<Finding> findings) {
        String target = link.target();
        String path = page.source().path();
        if (target.startsWith("https://")
                || target.startsWith("http://")
                || target.startsWith("mailto:")) {
            return;
        }
        int hash = target.indexOf('#');
        String url = hash < 0 ? target : target.substring(0, hash);
        String key = hash < 0 ? "" : target.substring(hash + 1);
        if (!url.isEmpty() && !url.startsWith("/")) {
            findings.add(
                    Finding.error(
                            path,
                            link.at(),
                            SCHEME,
                            "the link “" + target + "” leads nowhere",
                            "write /section/page/ for a page of this site, without a language, or a full https address"));
            return;
        }
        if (!url.isEmpty() && !page(url, path, link.at(), urls, findings)) {
            return;
        }
        Optional<PageText> there =
                url.isEmpty()
                        ? Optional.of(page)
                        : library.pair(url).flatMap(p -> p.in(page.lang()));
        if (!key.isEmpty() && there.isPresent()) {
            Set<String> keys = keys(library, there.get());
            if (!keys.contains(key)) {
                findings.add(
                        Finding.error(
                                path,
                                link.at(),
                                BROKEN,
                                "“"
                                        + (url.isEmpty() ? "this page" : url)
                                        + "” has no heading with the key “"
                                        + key
                                        + "”",
                                Nearest.name(key, keys)
                                        .map(n -> "did you mean #" + n + "?")
                                        .orElse("give the heading {#" + key + "}")));
            }
        }
    }

    /**
     * Anchors an author can rely on: keyed headings, and the rows that a page shows of its data.
     */
    private static Set<String> keys(Library library, PageText page) {
        Set<String> keys =
                page.blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(b -> ((Block.Heading) b).key())
                        .filter(k -> !k.isEmpty())
                        .collect(Collectors.toSet());
        keys.addAll(Anchors.ofData(library, page.front().kind()));
        return keys;
    }

    private static boolean page(
            String url, String path, Position at, List<String> urls, List<Finding> findings) {
        if (urls.contains(url)) {
            return true;
        }
        String help = Nearest.name(url, urls).map(n -> "did you mean " + n + "?").orElse("");
        for (Lang lang : Lang.values()) {
            String prefix = "/" + lang.code() + "/";
            if (url.startsWith(prefix)) {
                help = "leave the language out: " + url.substring(prefix.length() - 1);
            }
        }
        if (!url.endsWith("/") && urls.contains(url + "/")) {
            help = "end it with a slash: " + url + "/";
        }
        findings.add(Finding.error(path, at, BROKEN, "there is no page “" + url + "”", help));
        return false;
    }
}
