package org.couplet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.couplet.content.Anchors;
import org.couplet.content.Inline;
import org.couplet.content.Inlines;
import org.couplet.content.Library;
import org.couplet.content.Occasion;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.SiteConfig;
import org.couplet.lang.Lang;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Nearest;
import org.couplet.text.Position;

/** Every link leads to a page or heading of this site, or to a web address. */
final class LinksResolve implements Check {
    private static final String BROKEN = "link.broken";
    private static final String SCHEME = "link.scheme";
    private static final Pattern WEB = Pattern.compile("https?://[^/\\s]|mailto:[^\\s]");

    @Override
    public List<String> rules() {
        return List.of(BROKEN, SCHEME);
    }

    @Override
    public List<Finding> run(Library library) {
        Run run = new Run(library);
        for (References.Text text : References.texts(library)) {
            Inlines.walk(text.inlines(), i -> run.inline(text, i));
        }
        library.config()
                .ifPresent(c -> c.navigation().forEach(n -> run.page(n.id(), c.path(), n.at())));
        for (Occasion occasion : library.occasions().items()) {
            if (!occasion.page().isEmpty()) {
                run.page(occasion.page(), library.occasions().path(), occasion.pageAt());
            }
        }
        return run.findings;
    }

    /** What is wrong with the links of some pages, of which others know nothing. */
    static List<Finding> within(Library library, List<PageText> pages) {
        Run run = new Run(library);
        for (References.Text text : References.texts(pages)) {
            Inlines.walk(text.inlines(), i -> run.inline(text, i));
        }
        return run.findings;
    }

    /** The anchors of a page that links can name. */
    static Set<String> anchors(PageText page) {
        Set<String> keys = new TreeSet<>();
        page.units().forEach(u -> keys.add(u.key()));
        return keys;
    }

    private static final class Run {
        private final Library library;
        private final Map<String, Pair> pairs = new TreeMap<>();
        private final Map<String, PageText> pages = new HashMap<>();
        private final Map<String, Set<String>> keys = new HashMap<>();
        private final List<Finding> findings = new ArrayList<>();

        Run(Library library) {
            this.library = library;
            library.pairs().values().forEach(p -> pairs.put(p.url(), p));
            library.texts().forEach(p -> pages.put(p.source().path(), p));
        }

        /** The path of a full address of this site, without its language. */
        private Optional<String> own(String target) {
            return library.config()
                    .map(SiteConfig::baseUrl)
                    .filter(base -> !base.isEmpty() && target.startsWith(base))
                    .map(base -> withoutLanguage("/" + target.substring(base.length())));
        }

        private static String withoutLanguage(String path) {
            for (Lang lang : Lang.values()) {
                String prefix = "/" + lang.code() + "/";
                if (path.startsWith(prefix)) {
                    return path.substring(prefix.length() - 1);
                }
            }
            return path;
        }

        void inline(References.Text text, Inline inline) {
            if (inline instanceof Inline.Link link) {
                link(text, link);
            }
        }

        private void link(References.Text text, Inline.Link link) {
            String target = link.target();
            Optional<String> own = own(target);
            if (own.isPresent()) {
                report(
                        text.path(),
                        link.at(),
                        SCHEME,
                        Message.of("link.scheme.own", target, own.get()));
                return;
            }
            if (WEB.matcher(target).lookingAt()) {
                return;
            }
            int hash = target.indexOf('#');
            String url = hash < 0 ? target : target.substring(0, hash);
            String key = hash < 0 ? "" : target.substring(hash + 1);
            boolean isNowhere = url.isEmpty() ? key.isEmpty() : !url.startsWith("/");
            if (isNowhere) {
                report(text.path(), link.at(), SCHEME, Message.of("link.scheme.nowhere", target));
                return;
            }
            if (!url.isEmpty() && !page(url, text.path(), link.at())) {
                return;
            }
            // A label is shown on many pages, so that “this page” means none of them.
            Optional<PageText> there =
                    url.isEmpty()
                            ? Optional.ofNullable(pages.get(text.path()))
                            : pairs.get(url).in(text.lang());
            if (!key.isEmpty() && there.isPresent() && !keys(there.get()).contains(key)) {
                report(
                        text.path(),
                        link.at(),
                        BROKEN,
                        Message.of(
                                "link.broken.heading",
                                url.isEmpty() ? Message.of("word.this-page") : url,
                                key),
                        Nearest.name(key, keys(there.get()))
                                .map(n -> Message.of("help.nearest", "#" + n))
                                .orElse(Message.of("help.give-key", key)));
            }
        }

        /**
         * Anchors an author can rely on: keyed headings and paragraphs, and the rows that a page
         * shows of its data.
         */
        private Set<String> keys(PageText page) {
            return keys.computeIfAbsent(
                    page.source().path(),
                    path -> {
                        Set<String> all = new HashSet<>(Anchors.ofData(library, page.front()));
                        page.units().forEach(u -> all.add(u.key()));
                        all.remove("");
                        return all;
                    });
        }

        boolean page(String url, String path, Position at) {
            if (pairs.containsKey(url)) {
                return true;
            }
            Message help =
                    Nearest.name(url, pairs.keySet())
                            .map(n -> Message.of("help.nearest", n))
                            .orElse(Message.of("help.addresses"));
            if (!withoutLanguage(url).equals(url)) {
                help = Message.of("help.no-language", withoutLanguage(url));
            }
            if (!url.isEmpty() && pairs.containsKey(url + "/")) {
                help = Message.of("help.slash", url + "/");
            }
            report(path, at, BROKEN, Message.of("link.broken.page", url), help);
            return false;
        }

        private void report(String path, Position at, String rule, Message message) {
            report(path, at, rule, message, message.help());
        }

        private void report(String path, Position at, String rule, Message message, Message help) {
            findings.add(Finding.error(path, at, rule, message, help));
        }
    }
}
