package org.couplet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.couplet.content.Anchors;
import org.couplet.content.Inline;
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
    public Look on(Library library) {
        return new OnSite(library);
    }

    /** The anchors of a page that links can name. */
    static Set<String> anchors(PageText page) {
        Set<String> keys = new TreeSet<>();
        page.units().forEach(u -> keys.add(u.key()));
        return keys;
    }

    /**
     * A link to a place on a page.
     *
     * @param shown its address as the author gave it
     */
    private record ToPlace(String path, Position at, PageText page, Object shown, String key) {

        Optional<Finding> finding(Set<String> there) {
            return there.contains(key)
                    ? Optional.empty()
                    : Optional.of(
                            Finding.error(
                                    path,
                                    at,
                                    BROKEN,
                                    Message.of("link.broken.heading", shown, key),
                                    Nearest.name(key, there)
                                            .map(n -> Message.of("help.nearest", "#" + n))
                                            .orElse(Message.of("help.give-key", key))));
        }
    }

    private static final class OnSite implements Look {
        private final Library library;
        private final Map<String, Pair> pairs = new TreeMap<>();

        /** The anchors of the pages that were shown, by their file. */
        private final Map<String, Set<String>> keys = new ConcurrentHashMap<>();

        /** Those whose page may come later. */
        private final Queue<ToPlace> toPlaces = new ConcurrentLinkedQueue<>();

        OnSite(Library library) {
            this.library = library;
            library.pairs().values().forEach(p -> pairs.put(p.url(), p));
        }

        @Override
        public List<Finding> data(StatedFigures figures) {
            Run run = new Run(this, Optional.empty());
            References.inlines(References.labels(library), run::inline);
            library.config()
                    .ifPresent(
                            c -> c.navigation().forEach(n -> run.page(n.id(), c.path(), n.at())));
            for (Occasion occasion : library.occasions().items()) {
                if (!occasion.page().isEmpty()) {
                    run.page(occasion.page(), library.occasions().path(), occasion.pageAt());
                }
            }
            return run.findings;
        }

        @Override
        public List<Finding> pair(Pair pair, StatedFigures figures) {
            Run run = new Run(this, Optional.of(pair));
            pair.pages().forEach(p -> keys.put(p.source().path(), anchors(p)));
            References.inlines(References.texts(pair.pages()), run::inline);
            return run.findings;
        }

        @Override
        public List<Finding> rest() {
            List<Finding> findings = new ArrayList<>();
            Map<String, Set<String>> places = new HashMap<>();
            for (ToPlace to : toPlaces) {
                Set<String> there =
                        places.computeIfAbsent(to.page().source().path(), p -> places(to.page()));
                to.finding(there).ifPresent(findings::add);
            }
            return findings;
        }

        /**
         * Anchors an author can rely on: keyed headings and paragraphs, and the rows that a page
         * shows of its data.
         */
        private Set<String> places(PageText page) {
            Set<String> all = new HashSet<>(Anchors.ofData(library, page.front()));
            Set<String> shown = keys.get(page.source().path());
            all.addAll(shown == null ? anchors(page) : shown);
            all.remove("");
            return all;
        }
    }

    /** The links of one pair, or of the data. */
    private static final class Run {
        private final OnSite site;
        private final Optional<Pair> own;
        private final Library library;
        private final Map<String, Pair> pairs;
        private final List<Finding> findings = new ArrayList<>();

        Run(OnSite site, Optional<Pair> own) {
            this.site = site;
            this.own = own;
            this.library = site.library;
            this.pairs = site.pairs;
        }

        /** The path of a full address of this site, without its language. */
        private Optional<String> inner(String target) {
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
            Optional<String> inner = inner(target);
            if (inner.isPresent()) {
                report(
                        text.path(),
                        link.at(),
                        SCHEME,
                        Message.of("link.scheme.own", target, inner.get()));
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
            if (key.isEmpty()) {
                return;
            }
            // A label is shown on many pages, so that “this page” means none of them.
            if (url.isEmpty()) {
                Message here = Message.of("word.this-page");
                own.flatMap(p -> p.in(text.lang()))
                        .map(p -> new ToPlace(text.path(), link.at(), p, here, key))
                        .flatMap(to -> to.finding(site.places(to.page())))
                        .ifPresent(findings::add);
            } else {
                pairs.get(url)
                        .in(text.lang())
                        .map(p -> new ToPlace(text.path(), link.at(), p, url, key))
                        .ifPresent(site.toPlaces::add);
            }
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
