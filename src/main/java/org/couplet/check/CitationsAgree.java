package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.couplet.content.Cite;
import org.couplet.content.Inline;
import org.couplet.content.Inlines;
import org.couplet.content.KeyedBlock;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.Unit;
import org.couplet.lang.Lang;
import org.couplet.text.Finding;
import org.couplet.text.Message;

/** Texts that face each other cite the same passages and show the same figures. */
final class CitationsAgree implements Check {
    private static final String CITATION = "parity.citation";
    private static final String FIGURE = "parity.figure";

    @Override
    public List<String> rules() {
        return List.of(CITATION, FIGURE);
    }

    @Override
    public Look on(Library library) {
        Lang first = library.firstLang();
        return Look.atPairs(p -> pair(p, first));
    }

    private static List<Finding> pair(Pair pair, Lang first) {
        List<Finding> findings = new ArrayList<>();
        for (KeyedBlock block : pair.blocks()) {
            if (block.isFacing()) {
                PageText a = pair.in(first).orElseThrow();
                PageText b = pair.in(first.other()).orElseThrow();
                Unit ua = block.in(first).orElseThrow().unit();
                Unit ub = block.in(first.other()).orElseThrow().unit();
                cites(a, ua, b, ub, findings);
                figures(a, ua, b, ub, findings);
            }
        }
        return findings;
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
        } else if (isBackground(ua) && !isBackground(ub)) {
            findings.add(background(b, ub, a, ua));
        } else if (isBackground(ub) && !isBackground(ua)) {
            findings.add(background(a, ua, b, ub));
        }
    }

    private static Finding background(PageText page, Unit unit, PageText other, Unit marked) {
        return Finding.warning(
                page.source().path(),
                unit.at(),
                CITATION,
                Message.of("parity.citation.background", other.source().path(), marked.at()));
    }

    private static boolean isBackground(Unit unit) {
        List<Inline> marks = new ArrayList<>();
        Inlines.walk(
                unit.inlines(),
                i -> {
                    if (i instanceof Inline.Background) {
                        marks.add(i);
                    }
                });
        return !marks.isEmpty();
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
}
