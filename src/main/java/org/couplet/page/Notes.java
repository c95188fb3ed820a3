package org.couplet.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.couplet.content.Cite;
import org.couplet.content.Evidence;
import org.couplet.content.Label;
import org.couplet.content.Library;
import org.couplet.content.PageKind;
import org.couplet.content.Pair;
import org.couplet.content.Register;
import org.couplet.content.SourceText;
import org.couplet.lang.Lang;
import org.couplet.lang.NumberSystem;

/** Numbers the passages that a page cites, in order of first use. */
final class Notes {
    /**
     * A note is a reminder; the source's own page shows the rest. The more notes a page has, the
     * fewer words there are in each.
     */
    private static final int SNIPPETS_OF_A_NOTE = 3;

    private static final int NOTES_OF_A_LONG_LIST = 30;

    /** Kinds of articles, as in the evidence, that say what their authors think. */
    private static final Set<String> OPINIONS = Set.of("op-ed", "commentary");

    private static final int SNIPPETS_OF_A_PASSAGE = 12;

    private final Library library;
    private final Lang lang;
    private final String url;
    private final Map<String, Mentions> byPassage;

    /** A page in both languages leads to its notes and not back. */
    private final boolean isOfBoth;

    private record Mentions(int number, Cite cite, List<String> anchors) {}

    /**
     * @param url of the page
     */
    Notes(Library library, Lang lang, String url) {
        this(library, lang, url, new LinkedHashMap<>(), url.startsWith(ParallelPages.url("/")));
    }

    private Notes(
            Library library,
            Lang lang,
            String url,
            Map<String, Mentions> byPassage,
            boolean isOfBoth) {
        this.library = library;
        this.lang = lang;
        this.url = url;
        this.byPassage = byPassage;
        this.isOfBoth = isOfBoth;
    }

    /** The same notes in the words of the other language, for a page that shows both. */
    Notes facing() {
        return new Notes(library, lang.other(), url, byPassage, isOfBoth);
    }

    /** Mentions passages; each call is a place in the text. */
    List<PageView.Cite> cite(List<Cite> cites) {
        return cites.stream()
                .map(this::cite)
                .sorted(Comparator.comparingInt(PageView.Cite::number))
                .toList();
    }

    private PageView.Cite cite(Cite cite) {
        Mentions mentions =
                byPassage.computeIfAbsent(
                        cite.passage(),
                        p -> new Mentions(byPassage.size() + 1, cite, new ArrayList<>()));
        String anchor = null;
        if (!isOfBoth) {
            anchor = "cite-" + mentions.number + "-" + (mentions.anchors.size() + 1);
            mentions.anchors.add(anchor);
        }
        return new PageView.Cite(
                mentions.number, "source-" + mentions.number, anchor, label(mentions.number));
    }

    private String label(int number) {
        return library.strings()
                .get(lang)
                .getOrDefault("cite-label", "{n}")
                .replace("{n}", Integer.toString(number));
    }

    /** The passages mentioned so far. */
    List<Cite> cited() {
        return byPassage.values().stream().map(Mentions::cite).toList();
    }

    /** The passages mentioned so far with the anchors of their mentions. */
    Map<Cite, List<String>> mentions() {
        Map<Cite, List<String>> mentions = new LinkedHashMap<>();
        byPassage.values().forEach(m -> mentions.put(m.cite, List.copyOf(m.anchors)));
        return mentions;
    }

    /** The notes, to be asked for when the whole page is written. */
    List<PageView.Note> list() {
        return byPassage.values().stream().map(this::note).toList();
    }

    private PageView.Note note(Mentions mentions) {
        Cite cite = mentions.cite;
        Optional<Evidence> evidence = Optional.ofNullable(library.evidence().get(cite.page()));
        Optional<SourceText> text = library.sources().find(cite.page());
        Optional<Register.Entry> entry = library.register().find(cite.page());
        return new PageView.Note(
                mentions.number,
                "source-" + mentions.number,
                cite.passage(),
                cite.firstLine(),
                cite.lastLine(),
                text.map(t -> t.title().plain(lang)).orElse(cite.page()),
                Urls.relative(url, sourceUrl(library, lang, cite)),
                evidence.flatMap(e -> article(e, cite, text)).orElse(null),
                entry.flatMap(e -> e.date().value())
                        .map(d -> NumberSystem.of(lang).write(d))
                        .orElse(null),
                entry.map(e -> e.date().basis() == Register.Basis.INFERRED).orElse(false),
                evidence.flatMap(e -> e.article(cite.firstLine()))
                        .filter(a -> OPINIONS.contains(a.kind()))
                        .isPresent(),
                evidence.map(
                                e ->
                                        snippets(
                                                e,
                                                cite.firstLine(),
                                                cite.lastLine(),
                                                Math.max(
                                                        1,
                                                        SNIPPETS_OF_A_NOTE
                                                                - byPassage.size()
                                                                        / NOTES_OF_A_LONG_LIST)))
                        .orElse(List.of()),
                List.copyOf(mentions.anchors));
    }

    /**
     * The place on the source's page that shows a passage; the page of all sources when it has none
     * of its own.
     */
    static String sourceUrl(Library library, Lang lang, Cite cite) {
        Optional<Pair> page =
                library.pageOf(PageKind.PASSAGES, cite.page())
                        .or(() -> library.pageOf(PageKind.SOURCE, cite.page()));
        if (page.isPresent()) {
            return Urls.of(lang, page.get().url()) + "#" + anchor(cite);
        }
        return Urls.of(lang, library.pageOf(PageKind.SOURCES).map(Pair::url).orElse("/"));
    }

    /** {@code l14-16}: where a source's page shows a passage. */
    static String anchor(Cite cite) {
        return "l"
                + cite.firstLine()
                + (cite.firstLine() == cite.lastLine() ? "" : "-" + cite.lastLine());
    }

    private Optional<String> article(Evidence evidence, Cite cite, Optional<SourceText> text) {
        Optional<Evidence.Article> article = evidence.article(cite.firstLine());
        Optional<Label> title =
                article.flatMap(
                        a ->
                                text.flatMap(t -> Optional.ofNullable(t.articles().get(a.id())))
                                        .flatMap(SourceText.ArticleText::title));
        if (title.isPresent()) {
            return title.map(t -> t.plain(lang));
        }
        // A headline without a title of ours is only there in the source's language.
        return lang == Lang.ZH ? article.flatMap(Evidence.Article::headline) : Optional.empty();
    }

    /** The figures, dates and names of a passage with a few words around each. */
    static List<PageView.Snippet> snippets(Evidence evidence, Cite cite) {
        return snippets(evidence, cite.firstLine(), cite.lastLine(), SNIPPETS_OF_A_PASSAGE);
    }

    private static List<PageView.Snippet> snippets(
            Evidence evidence, int firstLine, int lastLine, int most) {
        List<PageView.Snippet> snippets = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Evidence.Passage passage : evidence.passages(firstLine, lastLine)) {
            for (Evidence.NumberFact n : passage.numbers()) {
                if (n.line() >= firstLine && n.line() <= lastLine) {
                    add(n.around(), n.raw(), seen, snippets);
                }
            }
            for (Evidence.DateFact d : passage.dates()) {
                if (d.line() >= firstLine && d.line() <= lastLine) {
                    add(d.around(), d.raw(), seen, snippets);
                }
            }
            for (Evidence.NameFact n : passage.names()) {
                if (n.line() >= firstLine && n.line() <= lastLine) {
                    add(n.around(), n.name(), seen, snippets);
                }
            }
        }
        return snippets.stream().limit(most).toList();
    }

    private static void add(
            String around, String mark, Set<String> seen, List<PageView.Snippet> snippets) {
        int at = around.indexOf(mark);
        if (at < 0 || !seen.add(around + "\n" + mark)) {
            return;
        }
        snippets.add(
                new PageView.Snippet(
                        around.substring(0, at), mark, around.substring(at + mark.length())));
    }
}
