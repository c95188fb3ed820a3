package org.couplet.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.couplet.lang.Bylines;
import org.couplet.lang.Continuations;
import org.couplet.lang.NewspaperLines;
import org.couplet.lang.PartialDate;

/** From a page to its articles. */
final class ArticleSplitter {

    /**
     * What a page is made of.
     *
     * @param articles in page order
     * @param furniture ascending
     */
    record Split(List<Article> articles, List<LineRange> furniture) {}

    private final SeedPage page;
    private final PageLines lines;
    private final ParagraphBuilder paragraphs;

    private ArticleSplitter(SeedPage page, List<Repair> repairs) {
        this.page = page;
        Joiner joiner = new Joiner(page, repairs);
        this.lines = new PageLines(page, joiner);
        this.paragraphs = new ParagraphBuilder(lines, joiner);
    }

    /**
     * @param repairs those of high confidence are applied
     * @return every line that is not blank exactly once
     */
    static Split split(SeedPage page, List<Repair> repairs) {
        return new ArticleSplitter(page, repairs).split();
    }

    private Split split() {
        List<Unit> units = UnitReader.read(lines);
        List<Unit> loose = new ArrayList<>();
        units.stream().filter(u -> u.is(Unit.Type.FURNITURE)).forEach(loose::add);
        List<Piece> pieces = Piece.read(units);
        List<ArticleUnits> assembled = ArticleUnits.assemble(pieces, Layout.of(pieces), loose);
        List<ArticleUnits> parts = new ArrayList<>(OutOfOrder.rejoin(Repeats.part(assembled)));
        parts.sort(Comparator.comparingInt(ArticleUnits::first));
        Map<Unit, Integer> owners = owners(parts);
        List<Article> articles =
                IntStream.range(0, parts.size())
                        .parallel()
                        .mapToObj(i -> article(i, parts.get(i), owners))
                        .toList();
        TreeSet<Integer> furniture = new TreeSet<>();
        loose.forEach(u -> furniture.addAll(u.lines()));
        return new Split(articles, ranges(furniture));
    }

    private Article article(int index, ArticleUnits part, Map<Unit, Integer> owners) {
        Optional<String> headline = Headlines.of(lines, part.heads());
        TreeSet<Integer> body = new TreeSet<>();
        TreeSet<Integer> heads = new TreeSet<>();
        Optional<String> byline = Optional.empty();
        Optional<String> from = Optional.empty();
        Optional<String> to = Optional.empty();
        for (Unit unit : part.heads()) {
            heads.addAll(unit.lines());
            if (unit.is(Unit.Type.BYLINE)) {
                byline = byline.isPresent() ? byline : Bylines.of(unit.text());
            }
        }
        int bylineEnd = -1;
        for (Unit unit : part.body()) {
            if (unit.is(Unit.Type.BYLINE)) {
                heads.addAll(unit.lines());
                Optional<String> own = Bylines.of(unit.text());
                if (byline.isEmpty()) {
                    byline = own;
                    bylineEnd = unit.last();
                } else if (own.isPresent() && unit.first() == bylineEnd + 1) {
                    byline = Optional.of(byline.get() + " " + own.get());
                    bylineEnd = unit.last();
                }
            } else {
                body.addAll(unit.lines());
                byline = byline.isPresent() ? byline : Bylines.insideLead(unit.text());
            }
            from = from.isPresent() ? from : Continuations.from(page.line(unit.first()));
            to = to.isPresent() ? to : lines.goesTo(unit.last());
        }
        List<Paragraph> text = paragraphs.build(part.body(), part.isChart());
        ArticleKind kind = ArticleKinds.guess(headline, byline, text, part);
        return new Article(
                id(index),
                kind,
                headline,
                byline,
                date(part),
                ranges(body),
                List.copyOf(heads),
                paragraphs.heads(heads),
                from,
                to,
                part.repeats().map(unit -> id(owners.get(unit))),
                text,
                Gaps.of(lines, part, text));
    }

    private String id(int index) {
        return page.id() + "/" + (index + 1);
    }

    /** Which article each unit is in that others may repeat. */
    private static Map<Unit, Integer> owners(List<ArticleUnits> parts) {
        Map<Unit, Integer> owners = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).repeats().isEmpty()) {
                for (Unit unit : parts.get(i).body()) {
                    owners.putIfAbsent(unit, i);
                }
            }
        }
        return owners;
    }

    /**
     * The day of an adopted document, of the note on where the text was first printed, or of a
     * dateline that has the year.
     */
    private Optional<PartialDate> date(ArticleUnits part) {
        for (Unit head : part.heads()) {
            if (head.is(Unit.Type.ADOPTION)) {
                return NewspaperLines.fullDate(head.text());
            }
        }
        int last = part.body().get(part.body().size() - 1).last();
        for (int n = last + 1; n <= lines.count(); n++) {
            if (NewspaperLines.isSourceNote(lines.text(n))) {
                return NewspaperLines.fullDate(lines.text(n));
            }
            if (!lines.isBlank(n)) {
                break;
            }
        }
        for (Unit unit : part.body()) {
            Optional<String> dateline = Bylines.dateline(unit.text());
            if (dateline.isPresent()) {
                return NewspaperLines.fullDate(dateline.get());
            }
        }
        return Optional.empty();
    }

    private List<LineRange> ranges(TreeSet<Integer> numbers) {
        List<LineRange> ranges = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int n : numbers) {
            if (first != 0 && lines.isOnlyBlank(last, n)) {
                last = n;
                continue;
            }
            if (first != 0) {
                ranges.add(new LineRange(first, last));
            }
            first = n;
            last = n;
        }
        if (first != 0) {
            ranges.add(new LineRange(first, last));
        }
        return ranges;
    }
}
