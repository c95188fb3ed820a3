package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.couplet.content.FrontMatter;
import org.couplet.content.KeyedBlock;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.Unit;
import org.couplet.lang.Lang;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/** The two languages of a page are both there and have the same parts in the same order. */
final class PairParity implements Check {
    static final String MOVED = "parity.structure.moved";

    private static final String STRUCTURE = "parity.structure";

    @Override
    public List<String> rules() {
        return List.of(STRUCTURE);
    }

    @Override
    public Look on(Library library) {
        Lang first = library.firstLang();
        return Look.atPairs(p -> pair(p, first));
    }

    private static List<Finding> pair(Pair pair, Lang first) {
        if (!pair.isComplete()) {
            return List.of(missing(pair));
        }
        List<Finding> findings = new ArrayList<>();
        PageText a = pair.in(first).orElseThrow();
        PageText b = pair.in(first.other()).orElseThrow();
        front(a, b, findings);
        new Structure(a, b, pair.blocks(), findings).compare();
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

    private static void front(PageText a, PageText b, List<Finding> findings) {
        FrontMatter fa = a.front();
        FrontMatter fb = b.front();
        same("kind", fa.kind().word(), fb.kind().word(), a, b, findings);
        same("id", fa.id(), fb.id(), a, b, findings);
        same("order", Integer.toString(fa.order()), Integer.toString(fb.order()), a, b, findings);
        same(
                "groups",
                String.join(", ", fa.groups()),
                String.join(", ", fb.groups()),
                a,
                b,
                findings);
        same("original", fa.original(), fb.original(), a, b, findings);
        same("basis", fa.basis().word(), fb.basis().word(), a, b, findings);
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

    /** The parts of one page. */
    private record Structure(
            PageText a, PageText b, List<KeyedBlock> blocks, List<Finding> findings) {

        /** Pages that differ this much were never the same page; where it begins is enough. */
        private static final int MANY = 10;

        void compare() {
            int before = findings.size();
            parts();
            List<Finding> own = findings.subList(before, findings.size());
            if (own.size() > MANY) {
                Finding first =
                        own.stream()
                                .filter(f -> f.path().equals(b.source().path()))
                                .findFirst()
                                .orElse(own.get(0));
                Finding summary =
                        Finding.error(
                                first.path(),
                                first.position(),
                                STRUCTURE,
                                Message.of(
                                        "parity.structure.many", first.message(), own.size() - 1));
                own.clear();
                findings.add(summary);
            }
        }

        private void parts() {
            KeyedBlock last = null;
            for (int i = 0; i < blocks.size(); ) {
                KeyedBlock block = blocks.get(i);
                if (block.isFacing()) {
                    facing(block);
                    last = block.isMoved() ? last : block;
                    i++;
                } else {
                    int end = i;
                    while (end < blocks.size() && !blocks.get(end).isFacing()) {
                        end++;
                    }
                    alone(blocks.subList(i, end), last, end == blocks.size());
                    i = end;
                }
            }
        }

        private void facing(KeyedBlock block) {
            Unit ua = unit(block, a);
            Unit ub = unit(block, b);
            if (block.isMoved()) {
                report(b, ub, Message.of(MOVED, quoted(ub), a.source().path(), ua.at()));
            }
            if (ua.isHeading() && ua.isOwn() && !ua.key().equals(ub.key())) {
                report(
                        b,
                        ub,
                        Message.of(
                                "parity.structure.key",
                                ub.key(),
                                ua.key(),
                                a.source().path(),
                                ua.at()));
            }
        }

        /** Parts in a row that face nothing: one finding, as they have one reason. */
        private void alone(List<KeyedBlock> parts, KeyedBlock last, boolean isEnd) {
            List<Unit> as = units(parts, a);
            List<Unit> bs = units(parts, b);
            if (!as.isEmpty() && !bs.isEmpty()) {
                report(
                        b,
                        bs.get(0),
                        Message.of(
                                "parity.structure.counterpart",
                                quoted(bs),
                                a.source().path(),
                                as.get(0).at(),
                                quoted(as)));
                return;
            }
            PageText here = as.isEmpty() ? b : a;
            PageText there = as.isEmpty() ? a : b;
            List<Unit> units = as.isEmpty() ? bs : as;
            String facing = there.source().path();
            Message message =
                    isEnd || last == null
                            ? Message.of("parity.structure.end", quoted(units), facing)
                            : Message.of(
                                    "parity.structure.between",
                                    quoted(units),
                                    facing,
                                    unit(last, there).at().line());
            report(here, units.get(0), message);
        }

        private void report(PageText page, Unit unit, Message message) {
            findings.add(Finding.error(page.source().path(), unit.at(), STRUCTURE, message));
        }

        private static Unit unit(KeyedBlock block, PageText page) {
            return block.in(page.lang()).orElseThrow().unit();
        }

        private static List<Unit> units(List<KeyedBlock> blocks, PageText page) {
            return blocks.stream()
                    .flatMap(k -> k.in(page.lang()).stream())
                    .map(KeyedBlock.Side::unit)
                    .toList();
        }
    }

    private static Message quoted(List<Unit> units) {
        Message first = quoted(units.get(0));
        return units.size() == 1 ? first : Message.of("part.and-more", first, units.size() - 1);
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
