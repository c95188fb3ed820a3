package org.couplet.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.couplet.content.Cite;
import org.couplet.content.Decision;
import org.couplet.content.Evidence;
import org.couplet.content.Label;
import org.couplet.content.Library;
import org.couplet.content.Occasion;
import org.couplet.content.PageKind;
import org.couplet.content.Register;
import org.couplet.content.SourceText;
import org.couplet.lang.PartialDate;
import org.couplet.seed.LineRange;

/** The sources as views. */
final class SourceViews {
    private final PageContext context;
    private final Library library;
    private final Usage usage;

    SourceViews(PageContext context, Usage usage) {
        this.context = context;
        this.library = context.library();
        this.usage = usage;
    }

    KindData sources() {
        return new KindData.Sources(library.sources().items().stream().map(this::view).toList());
    }

    KindData source(String id) {
        SourceText text = library.sources().find(id).orElseThrow();
        Optional<Register.Entry> entry = library.register().find(id);
        Optional<Evidence> evidence = Optional.ofNullable(library.evidence().get(id));
        Optional<String> passages = context.hrefOf(PageKind.PASSAGES, id);
        return new KindData.Source(
                view(text),
                context.htmlOrNull(text.note()),
                entry.map(this::register).orElse(List.of()),
                evidence.map(e -> articles(e, text)).orElse(List.of()),
                evidence.filter(e -> passages.isEmpty()).map(this::passages).orElse(List.of()),
                passages.orElse(null),
                evidence.map(this::readings).orElse(List.of()),
                entry.map(Register.Entry::file).orElse(""),
                entry.map(Register.Entry::sha256).orElse(""),
                evidence.map(Evidence::lines).orElse(0),
                entry.map(e -> context.text(e.rights())).orElse(""));
    }

    KindData passages(String id) {
        return new KindData.Passages(
                view(library.sources().find(id).orElseThrow()),
                Optional.ofNullable(library.evidence().get(id))
                        .map(this::passages)
                        .orElse(List.of()));
    }

    private KindData.SourceView view(SourceText text) {
        Optional<Register.Entry> entry = library.register().find(text.id());
        Optional<PartialDate> date = entry.flatMap(e -> e.date().value());
        Optional<Evidence> evidence = Optional.ofNullable(library.evidence().get(text.id()));
        return new KindData.SourceView(
                text.id(),
                context.text(text.title()),
                context.html(text.what()),
                entry.flatMap(e -> e.publication().value()).map(context::text).orElse(null),
                date.map(context::date).orElse(null),
                date.map(PartialDate::iso).orElse(null),
                entry.map(e -> e.date().basis() == Register.Basis.INFERRED).orElse(false),
                library.occasions()
                        .find(text.occasion())
                        .map(Occasion::title)
                        .map(context::text)
                        .orElse(null),
                evidence.map(e -> e.articles().size()).orElse(0),
                usage.of(context.lang(), text.id()).size(),
                context.hrefOf(PageKind.SOURCE, text.id())
                        .orElse(context.hrefOf(PageKind.SOURCES)));
    }

    private List<KindData.StatedView> register(Register.Entry entry) {
        List<KindData.StatedView> rows = new ArrayList<>();
        rows.add(
                stated(
                        "publication",
                        entry.publication(),
                        entry.publication().value().map(context::text)));
        rows.add(stated("date", entry.date(), entry.date().value().map(context::date)));
        rows.add(stated("page-number", entry.pageNumber(), entry.pageNumber().value()));
        return List.copyOf(rows);
    }

    private KindData.StatedView stated(
            String what, Register.Stated<?> stated, Optional<String> value) {
        return new KindData.StatedView(
                what,
                value.orElse(null),
                stated.basis().word(),
                stated.why().map(context::text).orElse(null));
    }

    private List<KindData.ArticleView> articles(Evidence evidence, SourceText text) {
        return evidence.articles().stream()
                .map(
                        a -> {
                            Optional<SourceText.ArticleText> words =
                                    Optional.ofNullable(text.articles().get(a.id()));
                            return new KindData.ArticleView(
                                    a.id(),
                                    a.kind(),
                                    words.flatMap(SourceText.ArticleText::title)
                                            .map(context::text)
                                            .orElse(null),
                                    a.headline().orElse(null),
                                    a.byline().orElse(null),
                                    ranges(a),
                                    a.continuedFrom().orElse(null),
                                    a.continuedTo().orElse(null),
                                    unused(evidence, a),
                                    context.htmlOrNull(
                                            words.flatMap(SourceText.ArticleText::note)));
                        })
                .toList();
    }

    private static String ranges(Evidence.Article article) {
        return written(article.lines());
    }

    private static String written(List<LineRange> ranges) {
        return ranges.stream()
                .map(LineRange::toString)
                .map(r -> r.replace('-', '\u2013'))
                .collect(Collectors.joining(", "));
    }

    /** Where an article has passages that nobody cites; null when all are cited. */
    private String unused(Evidence evidence, Evidence.Article article) {
        List<LineRange> cited =
                usage.of(context.lang(), evidence.page()).stream()
                        .map(u -> new LineRange(u.cite().firstLine(), u.cite().lastLine()))
                        .toList();
        List<LineRange> unused = new ArrayList<>();
        boolean isAfterUnused = false;
        for (Evidence.Passage passage : evidence.passages()) {
            LineRange lines = passage.lines();
            // Headlines are shown above; they are not what a claim rests on.
            if (!passage.article().equals(article.id())
                    || article.headlineLines().contains(lines.first())) {
                continue;
            }
            boolean isUnused = cited.stream().noneMatch(lines::overlaps);
            if (isUnused && isAfterUnused) {
                LineRange before = unused.remove(unused.size() - 1);
                unused.add(new LineRange(before.first(), lines.last()));
            } else if (isUnused) {
                unused.add(lines);
            }
            isAfterUnused = isUnused;
        }
        return unused.isEmpty() ? null : written(unused);
    }

    private List<KindData.ReadingView> readings(Evidence evidence) {
        return evidence.readings().stream()
                .map(
                        r ->
                                new KindData.ReadingView(
                                        r.line(),
                                        r.here(),
                                        r.there(),
                                        r.other().passage(),
                                        Urls.relative(
                                                context.url(),
                                                Notes.sourceUrl(
                                                        library, context.lang(), r.other())),
                                        decision(evidence, r).map(context::html).orElse(null)))
                .toList();
    }

    private Optional<Label> decision(Evidence evidence, Evidence.Reading reading) {
        return library.readings().items().stream()
                .filter(
                        d ->
                                isAbout(d, evidence.page(), reading.line())
                                        && isAbout(
                                                d,
                                                reading.other().page(),
                                                reading.other().firstLine()))
                .map(Decision::because)
                .findFirst();
    }

    private static boolean isAbout(Decision decision, String page, int line) {
        return decision.cites().stream()
                .anyMatch(
                        c ->
                                c.page().equals(page)
                                        && c.firstLine() <= line
                                        && line <= c.lastLine());
    }

    private List<KindData.PassageView> passages(Evidence evidence) {
        List<Usage.Used> all = usage.of(context.lang(), evidence.page());
        Map<Cite, List<PageView.Snippet>> snippets = snippets(evidence, all);
        return all.stream()
                .map(
                        used ->
                                new KindData.PassageView(
                                        Notes.anchor(used.cite()),
                                        used.cite().firstLine(),
                                        used.cite().lastLine(),
                                        snippets.get(used.cite()),
                                        used.pages().stream()
                                                .filter(p -> !p.url().equals(context.url()))
                                                .map(this::usedBy)
                                                .toList()))
                .toList();
    }

    /** The same words are shown once, at the shortest passage that has them. */
    private static Map<Cite, List<PageView.Snippet>> snippets(
            Evidence evidence, List<Usage.Used> all) {
        Map<Cite, List<PageView.Snippet>> snippets = new HashMap<>();
        Set<PageView.Snippet> shown = new HashSet<>();
        all.stream()
                .map(Usage.Used::cite)
                .sorted(Comparator.comparingInt(c -> c.lastLine() - c.firstLine()))
                .forEach(
                        c ->
                                snippets.put(
                                        c,
                                        Notes.snippets(evidence, c).stream()
                                                .filter(shown::add)
                                                .toList()));
        return snippets;
    }

    private KindData.UsedBy usedBy(Usage.CitingPage page) {
        String href = Urls.relative(context.url(), page.url());
        List<String> places =
                page.anchors().isEmpty()
                        ? List.of(href)
                        : page.anchors().stream().map(a -> href + "#" + a).toList();
        return new KindData.UsedBy(page.title(), places.get(0), places.subList(1, places.size()));
    }
}
