package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.couplet.content.Cite;
import org.couplet.content.Datum;
import org.couplet.content.Decision;
import org.couplet.content.Evidence;
import org.couplet.content.Figure;
import org.couplet.content.Goal;
import org.couplet.content.Inline;
import org.couplet.content.Inlines;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.content.Rich;
import org.couplet.content.TimelineEntry;
import org.couplet.content.Unit;
import org.couplet.lang.DateMention;
import org.couplet.lang.Lang;
import org.couplet.lang.NumberSystem;
import org.couplet.lang.PartialDate;
import org.couplet.lang.Quantity;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/**
 * A number or date that two source pages give differently is used after a decision, and as decided.
 */
final class SeedsAgree implements Check {
    private static final String RULE = "cite.reading";

    @Override
    public List<String> rules() {
        return List.of(RULE);
    }

    @Override
    public Look on(Library library) {
        if (library.evidence().values().stream().allMatch(e -> e.readings().isEmpty())) {
            return new Look() {};
        }
        return Look.at(
                () -> {
                    Run run = new Run(library);
                    References.data(library, run::datum);
                    return run.findings;
                },
                pair -> {
                    Run run = new Run(library);
                    pair.pages().forEach(run::page);
                    return run.findings;
                });
    }

    private static final class Run {
        private final Library library;
        private final List<Finding> findings = new ArrayList<>();

        Run(Library library) {
            this.library = library;
        }

        void page(PageText page) {
            String path = page.source().path();
            page.front().summary().ifPresent(s -> text(path, page.lang(), s, List.of()));
            for (Unit unit : page.units()) {
                text(path, page.lang(), unit.inlines(), List.of(), unit.at());
            }
        }

        void datum(String path, Datum datum) {
            if (datum instanceof Figure figure) {
                Quantity own =
                        new Quantity(
                                figure.amount().value(),
                                figure.amount().unit(),
                                Optional.empty(),
                                false,
                                "",
                                0,
                                0);
                String shown = NumberSystem.of(Lang.ZH).write(figure.amount());
                uses(path, figure.at(), shown, datum.cites(), raw -> isNumber(raw, own));
            } else if (datum instanceof TimelineEntry entry) {
                uses(
                        path,
                        entry.at(),
                        entry.date().iso(),
                        datum.cites(),
                        raw -> isDate(raw, entry.date()));
            }
        }

        void text(String path, Lang lang, Rich rich, List<Cite> more) {
            text(path, lang, rich.inlines(), more, rich.at());
        }

        void text(
                String path, Lang lang, List<Inline> inlines, List<Cite> more, Position otherwise) {
            List<Cite> cites =
                    Stream.concat(Inlines.cites(inlines).stream(), more.stream()).toList();
            if (cites.stream().allMatch(c -> readings(c).isEmpty())) {
                return;
            }
            PlacedText placed = PlacedText.of(inlines);
            NumberSystem system = NumberSystem.of(lang);
            for (Quantity q : system.quantities(placed.text())) {
                Position at = placed.position(q.start(), otherwise);
                uses(path, at, q.raw().strip(), cites, raw -> isNumber(raw, q));
            }
            for (DateMention d : system.dates(placed.text(), OptionalInt.empty())) {
                Position at = placed.position(d.start(), otherwise);
                uses(path, at, d.raw().strip(), cites, raw -> isDate(raw, d.date()));
            }
        }

        /** A value is used: here, there, or as no page has it, which is another rule's business. */
        private void uses(
                String path,
                Position at,
                String shown,
                List<Cite> cites,
                Predicate<String> isThisValue) {
            for (Cite cite : cites) {
                for (Evidence.Reading r : readings(cite)) {
                    boolean isHere = isThisValue.test(r.here());
                    if (!isHere && !isThisValue.test(r.there())) {
                        continue;
                    }
                    String here = cite.page() + ":" + r.line();
                    Optional<String> prefer = decision(cite.page(), r);
                    String follows = isHere ? cite.page() : r.other().page();
                    if (prefer.isEmpty()) {
                        report(
                                path,
                                at,
                                Message.of(
                                        "cite.reading.undecided",
                                        shown,
                                        here,
                                        r.here(),
                                        r.other().passage(),
                                        r.there()));
                        return;
                    }
                    if (!prefer.get().equals(follows)) {
                        report(
                                path,
                                at,
                                Message.of(
                                        "cite.reading.other",
                                        shown,
                                        prefer.get(),
                                        isHere ? r.there() : r.here()));
                        return;
                    }
                }
            }
        }

        private void report(String path, Position at, Message message) {
            findings.add(Finding.error(path, at, RULE, message));
        }

        private List<Evidence.Reading> readings(Cite cite) {
            Evidence evidence = library.evidence().get(cite.page());
            return evidence == null
                    ? List.of()
                    : evidence.readings().stream()
                            .filter(
                                    r ->
                                            r.line() >= cite.firstLine()
                                                    && r.line() <= cite.lastLine())
                            .toList();
        }

        /** The page that is followed, if somebody has decided about this place. */
        private Optional<String> decision(String page, Evidence.Reading reading) {
            Stream<String> ownDecisions =
                    library.readings().items().stream()
                            .filter(d -> isAbout(d.cites(), page, reading))
                            .map(Decision::prefer);
            Stream<String> goals =
                    library.goalList().stream()
                            .filter(g -> isAbout(g.cites(), page, reading))
                            .flatMap(g -> g.reading().stream())
                            .map(Goal.Reading::prefer);
            return Stream.concat(ownDecisions, goals)
                    .filter(p -> p.equals(page) || p.equals(reading.other().page()))
                    .findFirst();
        }

        private static boolean isAbout(List<Cite> cites, String page, Evidence.Reading reading) {
            return cites.stream()
                    .anyMatch(
                            c ->
                                    holds(c, page, reading.line())
                                            || holds(
                                                    c,
                                                    reading.other().page(),
                                                    reading.other().firstLine()));
        }

        private static boolean holds(Cite cite, String page, int line) {
            return cite.page().equals(page) && line >= cite.firstLine() && line <= cite.lastLine();
        }

        private static boolean isNumber(String raw, Quantity value) {
            return NumberSystem.of(Lang.ZH).quantities(raw).stream()
                    .anyMatch(
                            q ->
                                    value.unit().isEmpty()
                                            ? q.value().compareTo(value.value()) == 0
                                            : q.sameAmount(value));
        }

        private static boolean isDate(String raw, PartialDate value) {
            return NumberSystem.of(Lang.ZH).dates(raw, OptionalInt.of(value.year())).stream()
                    .anyMatch(d -> d.date().equals(value));
        }
    }
}
