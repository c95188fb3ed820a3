package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import org.couplet.content.Decision;
import org.couplet.content.Figure;
import org.couplet.content.Goal;
import org.couplet.content.Inline;
import org.couplet.content.KeyWord;
import org.couplet.content.Library;
import org.couplet.content.PageKind;
import org.couplet.content.PageText;
import org.couplet.content.Register;
import org.couplet.content.SourceText;
import org.couplet.content.Term;
import org.couplet.content.TimelineEntry;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Nearest;
import org.couplet.text.Position;

/** Every id that a page or a datum names is the id of something. */
final class ReferencesResolve implements Check {
    private static final String RULE = "data.reference";

    @Override
    public List<String> rules() {
        return List.of(RULE);
    }

    @Override
    public Look on(Library library) {
        List<String> goalIds = library.goalList().stream().map(Goal::id).toList();
        Ids figures = new Ids("noun.figure", library.figures().ids());
        Ids terms = new Ids("noun.term", library.terms().ids());
        return Look.at(
                () -> {
                    List<Finding> findings = new ArrayList<>();
                    texts(References.labels(library), figures, terms, findings);
                    data(library, goalIds, findings);
                    return findings;
                },
                pair -> {
                    List<Finding> findings = new ArrayList<>();
                    texts(References.texts(pair.pages()), figures, terms, findings);
                    pair.pages().forEach(p -> page(library, p, goalIds, findings));
                    return findings;
                });
    }

    /**
     * What a text may name.
     *
     * @param noun for its kind, in messages
     */
    private record Ids(String noun, List<String> all) {}

    private static void texts(
            List<References.Text> texts, Ids figures, Ids terms, List<Finding> findings) {
        References.inlines(
                texts,
                (text, inline) -> {
                    if (inline instanceof Inline.FigureRef ref) {
                        known(figures, ref.id(), text.path(), ref.at(), findings);
                    } else if (inline instanceof Inline.TermRef ref) {
                        known(terms, ref.id(), text.path(), ref.at(), findings);
                    }
                });
    }

    private static void data(Library library, List<String> goalIds, List<Finding> findings) {
        for (Figure f : library.figures().items()) {
            known(
                    "noun.figure-group",
                    f.group(),
                    library.figureGroups().ids(),
                    library.figures().path(),
                    f.groupAt(),
                    findings);
            all(
                    "noun.figure",
                    f.baseline().stream().toList(),
                    library.figures().ids(),
                    library.figures().path(),
                    findings);
        }
        for (Term t : library.terms().items()) {
            if (!t.group().isEmpty()) {
                known(
                        "noun.term-group",
                        t.group(),
                        library.termGroups().ids(),
                        library.terms().path(),
                        t.groupAt(),
                        findings);
            }
        }
        for (TimelineEntry e : library.timeline().items()) {
            known(
                    "noun.occasion",
                    e.group(),
                    library.occasions().ids(),
                    library.timeline().path(),
                    e.groupAt(),
                    findings);
        }
        library.goals()
                .ifPresent(
                        set ->
                                set.goals()
                                        .forEach(
                                                g -> {
                                                    all(
                                                            "noun.key-word",
                                                            g.keywords(),
                                                            library.keywords().ids(),
                                                            set.path(),
                                                            findings);
                                                    all(
                                                            "noun.figure",
                                                            g.figures(),
                                                            library.figures().ids(),
                                                            set.path(),
                                                            findings);
                                                    g.reading()
                                                            .ifPresent(
                                                                    r ->
                                                                            known(
                                                                                    "noun.source-page",
                                                                                    r.prefer(),
                                                                                    pages(library),
                                                                                    set.path(),
                                                                                    r.at(),
                                                                                    findings));
                                                }));
        for (Decision d : library.readings().items()) {
            String path = library.readings().path();
            known("noun.source-page", d.prefer(), pages(library), path, d.preferAt(), findings);
        }
        String keywords = library.keywords().path();
        for (KeyWord k : library.keywords().items()) {
            all("noun.goal", k.goals(), goalIds, keywords, findings);
            all("noun.figure", k.figures(), library.figures().ids(), keywords, findings);
            k.answerer()
                    .ifPresent(
                            a ->
                                    known(
                                            "noun.person",
                                            a.id(),
                                            library.people().ids(),
                                            keywords,
                                            a.at(),
                                            findings));
        }
        for (Register.Entry entry : library.register().entries()) {
            if (library.sources().find(entry.id()).isEmpty()) {
                findings.add(
                        Finding.warning(
                                library.register().path(),
                                entry.at(),
                                RULE,
                                Message.of(
                                        "data.reference.source",
                                        entry.id(),
                                        library.sources().path())));
            }
        }
        for (SourceText s : library.sources().items()) {
            known(
                    "noun.source-page",
                    s.id(),
                    pages(library),
                    library.sources().path(),
                    s.at(),
                    findings);
            if (!s.occasion().isEmpty()) {
                known(
                        "noun.occasion",
                        s.occasion(),
                        library.occasions().ids(),
                        library.sources().path(),
                        s.occasionAt(),
                        findings);
            }
        }
        library.config()
                .ifPresent(
                        c ->
                                all(
                                        "noun.figure",
                                        c.featuredFigures(),
                                        library.figures().ids(),
                                        c.path(),
                                        findings));
    }

    private static void page(
            Library library, PageText page, List<String> goalIds, List<Finding> findings) {
        String id = page.front().id();
        PageKind kind = page.front().kind();
        for (String group : page.front().groups()) {
            known(
                    kind == PageKind.FIGURES
                            ? "noun.figure-group"
                            : kind == PageKind.TERMS ? "noun.term-group" : "noun.occasion",
                    group,
                    library.groups(kind),
                    page.source().path(),
                    page.front().groupsAt(),
                    findings);
        }
        if (id.isEmpty() || !kind.needsId()) {
            return;
        }
        List<String> ids =
                kind == PageKind.GOAL
                        ? goalIds
                        : kind == PageKind.KEYWORD
                                ? library.keywords().ids()
                                : library.sources().ids();
        known("noun." + kind.word(), id, ids, page.source().path(), Position.START, findings);
    }

    private static List<String> pages(Library library) {
        return library.register().entries().stream().map(e -> e.id()).toList();
    }

    private static void all(
            String what,
            List<Goal.Ref> refs,
            List<String> ids,
            String path,
            List<Finding> findings) {
        refs.forEach(r -> known(what, r.id(), ids, path, r.at(), findings));
    }

    private static void known(
            Ids ids, String id, String path, Position at, List<Finding> findings) {
        known(ids.noun(), id, ids.all(), path, at, findings);
    }

    private static void known(
            String what,
            String id,
            List<String> ids,
            String path,
            Position at,
            List<Finding> findings) {
        if (!ids.contains(id)) {
            Message help =
                    Nearest.name(id, ids)
                            .map(n -> Message.of("help.nearest-quoted", n))
                            .orElse(
                                    ids.isEmpty()
                                            ? Message.of("help.none-yet")
                                            : Message.of("help.known", some(ids)));
            findings.add(
                    Finding.error(
                            path,
                            at,
                            RULE,
                            Message.of("data.reference.none", Message.of(what), id),
                            help));
        }
    }

    private static String some(List<String> ids) {
        return String.join(", ", ids.subList(0, Math.min(8, ids.size())))
                + (ids.size() > 8 ? " …" : "");
    }
}
