package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.couplet.content.Block;
import org.couplet.content.Cite;
import org.couplet.content.FrontMatter;
import org.couplet.content.Inline;
import org.couplet.content.Inlines;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.Unit;
import org.couplet.lang.Lang;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/**
 * The two languages of a page are both there, have the same parts in the same order, and cite the
 * same passages.
 */
final class PairParity implements Check {
    private static final String STRUCTURE = "parity.structure";
    private static final String CITATION = "parity.citation";
    private static final String FIGURE = "parity.figure";

    @Override
    public List<String> rules() {
        return List.of(STRUCTURE, CITATION, FIGURE);
    }

    @Override
    public List<Finding> run(Library library) {
        List<Finding> findings = new ArrayList<>();
        Lang first = library.config().map(c -> c.languages().get(0)).orElse(Lang.ZH);
        for (Pair pair : library.pairs().values()) {
            if (pair.isComplete()) {
                compare(
                        pair.in(first).orElseThrow(),
                        pair.in(first.other()).orElseThrow(),
                        findings);
            } else {
                findings.add(missing(pair));
            }
        }
        return findings;
    }

    /** A draft may stand alone until it is published; then it is an error. */
    private static Finding missing(Pair pair) {
        PageText only = pair.texts().values().iterator().next();
        String path = only.source().path();
        String facing = "content/" + pair.path() + "." + only.lang().other().code() + ".md";
        if (only.front().isDraft()) {
            return Finding.warning(
                    path, Position.START, STRUCTURE, Message.of("parity.structure.draft", facing));
        }
        return Finding.error(
                path, Position.START, STRUCTURE, Message.of("parity.structure.alone", facing));
    }

    private static void compare(PageText a, PageText b, List<Finding> findings) {
        front(a, b, findings);
        List<Unit> as = Unit.of(a.blocks());
        List<Unit> bs = Unit.of(b.blocks());
        int same = 0;
        while (same < as.size()
                && same < bs.size()
                && as.get(same).shape().equals(bs.get(same).shape())) {
            same++;
        }
        if (same < as.size() || same < bs.size()) {
            mismatch(a, as, b, bs, same, findings);
        }
        for (int i = 0; i < same; i++) {
            cites(a, as.get(i), b, bs.get(i), findings);
            figures(a, as.get(i), b, bs.get(i), findings);
        }
        keys(a, b, findings);
    }

    private static void front(PageText a, PageText b, List<Finding> findings) {
        FrontMatter fa = a.front();
        FrontMatter fb = b.front();
        same("kind", fa.kind().word(), fb.kind().word(), a, b, findings);
        same("id", fa.id(), fb.id(), a, b, findings);
        same("order", Integer.toString(fa.order()), Integer.toString(fb.order()), a, b, findings);
        same("original", fa.original(), fb.original(), a, b, findings);
        same("summary", given(fa), given(fb), a, b, findings);
    }

    private static Message given(FrontMatter front) {
        return Message.of(front.summary().isPresent() ? "word.given" : "word.left-out");
    }

    private static void same(
            String key, Object va, Object vb, PageText a, PageText b, List<Finding> findings) {
        if (!Objects.equals(va, vb)) {
            findings.add(
                    Finding.error(
                            b.source().path(),
                            Position.START,
                            STRUCTURE,
                            Message.of("parity.structure.front", key, vb, va, a.source().path())));
        }
    }

    private static void mismatch(
            PageText a, List<Unit> as, PageText b, List<Unit> bs, int at, List<Finding> findings) {
        if (at < bs.size()) {
            Unit unit = bs.get(at);
            Message message =
                    at < as.size()
                            ? Message.of(
                                    "parity.structure.counterpart",
                                    quoted(unit),
                                    a.source().path(),
                                    as.get(at).at(),
                                    quoted(as.get(at)))
                            : Message.of("parity.structure.end", quoted(unit), a.source().path());
            findings.add(Finding.error(b.source().path(), unit.at(), STRUCTURE, message));
        } else {
            Unit unit = as.get(at);
            findings.add(
                    Finding.error(
                            a.source().path(),
                            unit.at(),
                            STRUCTURE,
                            Message.of("parity.structure.end", quoted(unit), b.source().path())));
        }
    }

    private static void cites(PageText a, Unit ua, PageText b, Unit ub, List<Finding> findings) {
        TreeSet<String> as = passages(ua);
        TreeSet<String> bs = passages(ub);
        if (!as.equals(bs)) {
            findings.add(
                    Finding.error(
                            b.source().path(),
                            ub.at(),
                            CITATION,
                            Message.of(
                                    "parity.citation.differs",
                                    List.copyOf(bs),
                                    a.source().path(),
                                    ua.at(),
                                    List.copyOf(as))));
        }
    }

    private static void figures(PageText a, Unit ua, PageText b, Unit ub, List<Finding> findings) {
        List<String> as = figureIds(ua);
        List<String> bs = figureIds(ub);
        if (!as.equals(bs)) {
            findings.add(
                    Finding.error(
                            b.source().path(),
                            ub.at(),
                            FIGURE,
                            Message.of(
                                    "parity.figure.differs", bs, a.source().path(), ua.at(), as)));
        }
    }

    private static void keys(PageText a, PageText b, List<Finding> findings) {
        List<Block.Heading> as = headings(a);
        List<Block.Heading> bs = headings(b);
        for (int i = 0; i < Math.min(as.size(), bs.size()); i++) {
            if (!as.get(i).key().equals(bs.get(i).key())) {
                findings.add(
                        Finding.error(
                                b.source().path(),
                                bs.get(i).at(),
                                STRUCTURE,
                                Message.of(
                                        "parity.structure.key",
                                        bs.get(i).key(),
                                        as.get(i).key(),
                                        a.source().path(),
                                        as.get(i).at())));
            }
        }
    }

    private static List<Block.Heading> headings(PageText text) {
        return text.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    private static TreeSet<String> passages(Unit unit) {
        TreeSet<String> passages = new TreeSet<>();
        unit.cites().stream().map(Cite::passage).forEach(passages::add);
        return passages;
    }

    private static List<String> figureIds(Unit unit) {
        List<String> ids = new ArrayList<>();
        Inlines.walk(
                unit.inlines(),
                i -> {
                    if (i instanceof Inline.FigureRef ref) {
                        ids.add(ref.id());
                    }
                });
        ids.sort(null);
        return ids;
    }

    private static Message quoted(Unit unit) {
        String plain = unit.plain().strip();
        if (plain.isEmpty()) {
            return Message.of("part.this");
        }
        int end =
                plain.offsetByCodePoints(0, Math.min(24, plain.codePointCount(0, plain.length())));
        return Message.of(
                "part.quoted", plain.substring(0, end) + (end < plain.length() ? "…" : ""));
    }
}
