package org.couplet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.couplet.content.Cite;
import org.couplet.content.Datum;
import org.couplet.content.Evidence;
import org.couplet.content.Figure;
import org.couplet.content.Goal;
import org.couplet.content.Inline;
import org.couplet.content.Inlines;
import org.couplet.content.KeyWord;
import org.couplet.content.Label;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.Rich;
import org.couplet.content.TimelineEntry;
import org.couplet.content.Unit;
import org.couplet.lang.Lang;
import org.couplet.lang.NumberSystem;
import org.couplet.lang.PartialDate;
import org.couplet.lang.Quantity;
import org.couplet.lang.StatedDate;
import org.couplet.lang.StatedFigure;
import org.couplet.lang.Units;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/** A number or date stands in one of the passages that are cited for it. */
final class EvidenceHolds implements Check {
    static final String RULE = "cite.evidence";

    @Override
    public List<String> rules() {
        return List.of(RULE);
    }

    @Override
    public Look on(Library library) {
        return new Look() {
            @Override
            public List<Finding> data(StatedFigures figures) {
                Run run = new Run(library, figures);
                References.data(library, run::datum);
                return run.findings;
            }

            @Override
            public List<Finding> pair(Pair pair, StatedFigures figures) {
                Run run = new Run(library, figures);
                pair.pages().forEach(run::page);
                return run.findings;
            }
        };
    }

    private static final class Run {
        private final Library library;
        private final StatedFigures figures;
        private final List<Finding> findings = new ArrayList<>();

        Run(Library library, StatedFigures figures) {
            this.library = library;
            this.figures = figures;
        }

        void page(PageText page) {
            String path = page.source().path();
            page.front()
                    .summary()
                    .ifPresent(s -> text(path, page.lang(), s.inlines(), List.of(), s.at()));
            for (Unit unit : page.units()) {
                text(path, page.lang(), unit.inlines(), List.of(), unit.at());
            }
        }

        /**
         * @param more citations that stand beside the text
         */
        void text(
                String path, Lang lang, List<Inline> inlines, List<Cite> more, Position otherwise) {
            List<Cite> cites =
                    Stream.concat(Inlines.cites(inlines).stream(), more.stream()).toList();
            if (cites.isEmpty()) {
                return;
            }
            PlacedText placed = PlacedText.of(inlines);
            for (StatedFigure figure : figures.of(placed.text(), lang)) {
                Quantity quantity = figure.amount();
                if (!quantity.isSoft() && !hasNumber(cites, quantity)) {
                    report(
                            path,
                            placed.position(quantity.start(), otherwise),
                            quantity.raw(),
                            cites,
                            whereNumber(quantity));
                }
            }
            for (StatedDate date : figures.dates(placed.text(), lang)) {
                if (date.year().isEmpty()) {
                    continue;
                }
                PartialDate day = new PartialDate(date.year().getAsInt(), date.month(), date.day());
                if (!hasDate(cites, day, false)) {
                    report(
                            path,
                            placed.position(date.start(), otherwise),
                            date.raw(),
                            cites,
                            whereDate(day));
                }
            }
        }

        void datum(String path, Datum datum) {
            if (datum instanceof Figure figure) {
                Quantity quantity = quantity(figure.amount().value(), figure.amount().unit());
                if (!hasNumber(figure.cites(), quantity)) {
                    String shown = NumberSystem.of(Lang.ZH).write(figure.amount());
                    report(path, figure.at(), shown, figure.cites(), whereNumber(quantity));
                }
                label(path, figure.what(), figure.cites());
                figure.note().ifPresent(n -> label(path, n, figure.cites()));
            } else if (datum instanceof TimelineEntry entry) {
                entry(path, entry);
            } else if (datum instanceof Goal goal) {
                label(path, goal.summary(), goal.cites());
            } else if (datum instanceof KeyWord keyword) {
                label(path, keyword.summary(), keyword.cites());
                keyword.question().ifPresent(q -> label(path, q, keyword.cites()));
                keyword.points()
                        .forEach(
                                p ->
                                        label(
                                                path,
                                                p.text(),
                                                p.cites().isEmpty() ? keyword.cites() : p.cites()));
            }
        }

        private void entry(String path, TimelineEntry entry) {
            PartialDate date = entry.date();
            boolean isYearOnly = date.precision() == PartialDate.Precision.YEAR;
            if (!(entry.isDateInferred() && isYearOnly)
                    && !hasDate(entry.cites(), date, entry.isDateInferred())) {
                report(path, entry.at(), date.iso(), entry.cites(), whereDate(date));
            }
            label(path, entry.title(), entry.cites());
            entry.text().ifPresent(t -> label(path, t, entry.cites()));
        }

        private void label(String path, Label label, List<Cite> cites) {
            for (Lang lang : Lang.values()) {
                Rich rich = label.in(lang);
                text(path, lang, rich.inlines(), cites, rich.at());
            }
        }

        private boolean hasNumber(List<Cite> cites, Quantity quantity) {
            return cites.stream().anyMatch(c -> numbers(c).anyMatch(n -> same(n, quantity)));
        }

        private static boolean same(Evidence.NumberFact fact, Quantity quantity) {
            if (quantity.unit().isEmpty()) {
                // “the age of 35”: a bare number claims no unit, so that only the value has to be
                // there.
                return fact.value().compareTo(quantity.value()) == 0;
            }
            String unit =
                    Units.isYears(fact.unit()) && Units.isYears(quantity.unit())
                            ? quantity.unit()
                            : fact.unit();
            return quantity(fact.value(), unit).sameAmount(quantity);
        }

        private Stream<Evidence.NumberFact> numbers(Cite cite) {
            return passages(cite)
                    .flatMap(p -> p.numbers().stream())
                    .filter(n -> n.line() >= cite.firstLine() && n.line() <= cite.lastLine());
        }

        /**
         * @param isYearFree whether the year was concluded, so that only month and day must be
         *     there
         */
        private boolean hasDate(List<Cite> cites, PartialDate date, boolean isYearFree) {
            return cites.stream()
                    .anyMatch(
                            c ->
                                    passages(c)
                                            .flatMap(p -> p.dates().stream())
                                            .filter(
                                                    d ->
                                                            d.line() >= c.firstLine()
                                                                    && d.line() <= c.lastLine())
                                            .anyMatch(d -> holds(d.date(), date, isYearFree)));
        }

        private static boolean holds(PartialDate fact, PartialDate claim, boolean isYearFree) {
            PartialDate same =
                    isYearFree ? new PartialDate(fact.year(), claim.month(), claim.day()) : claim;
            return fact.precision().compareTo(claim.precision()) >= 0 && fact.agreesWith(same);
        }

        private Stream<Evidence.Passage> passages(Cite cite) {
            return Optional.ofNullable(library.evidence().get(cite.page())).stream()
                    .flatMap(e -> e.passages(cite.firstLine(), cite.lastLine()).stream());
        }

        private static Quantity quantity(BigDecimal value, String unit) {
            return new Quantity(value, unit, Optional.empty(), false, "", 0, 0);
        }

        private List<String> whereNumber(Quantity quantity) {
            List<String> places = new ArrayList<>();
            library.evidence()
                    .forEach(
                            (page, evidence) ->
                                    evidence.passages()
                                            .forEach(
                                                    p ->
                                                            p.numbers().stream()
                                                                    .filter(n -> same(n, quantity))
                                                                    .forEach(
                                                                            n ->
                                                                                    places.add(
                                                                                            page
                                                                                                    + ":"
                                                                                                    + n
                                                                                                            .line()))));
            return places;
        }

        private List<String> whereDate(PartialDate date) {
            List<String> places = new ArrayList<>();
            library.evidence()
                    .forEach(
                            (page, evidence) ->
                                    evidence.passages()
                                            .forEach(
                                                    p ->
                                                            p.dates().stream()
                                                                    .filter(
                                                                            d ->
                                                                                    holds(
                                                                                            d
                                                                                                    .date(),
                                                                                            date,
                                                                                            false))
                                                                    .forEach(
                                                                            d ->
                                                                                    places.add(
                                                                                            page
                                                                                                    + ":"
                                                                                                    + d
                                                                                                            .line()))));
            return places;
        }

        private void report(
                String path, Position at, String raw, List<Cite> cites, List<String> elsewhere) {
            List<String> passages = cites.stream().map(Cite::passage).distinct().toList();
            List<String> places = elsewhere.stream().distinct().limit(3).toList();
            Message help =
                    places.isEmpty()
                            ? Message.of("cite.evidence.nowhere")
                            : Message.of("cite.evidence.elsewhere", places, places.get(0));
            findings.add(
                    Finding.error(
                            path,
                            at,
                            RULE,
                            Message.of(
                                    "cite.evidence.absent",
                                    raw.strip(),
                                    String.join("; ", passages),
                                    passages.size()),
                            help));
        }
    }
}
