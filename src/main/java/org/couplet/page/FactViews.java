package org.couplet.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.couplet.content.Figure;
import org.couplet.content.Goal;
import org.couplet.content.KeyWord;
import org.couplet.content.PageKind;
import org.couplet.content.Person;
import org.couplet.content.TimelineEntry;
import org.couplet.lang.Lang;
import org.couplet.lang.PartialDate;

/** Data as the views that templates show, on one page. */
final class FactViews {
    private final PageContext context;

    FactViews(PageContext context) {
        this.context = context;
    }

    KindData.FigureView figure(Figure figure) {
        Optional<Figure> baseline =
                figure.baseline().flatMap(b -> context.figure(b.id())).filter(figure::isUnitOf);
        return new KindData.FigureView(
                figure.id(),
                figure.kind().word(),
                context.amount(figure),
                figure.amount().value().toPlainString(),
                context.html(figure.what()),
                figure.date().map(context::date).orElse(null),
                figure.date().map(PartialDate::iso).orElse(null),
                figure.isDateInferred(),
                context.htmlOrNull(figure.note()),
                bar(figure, baseline),
                baseline.map(this::baseline).orElse(null),
                context.hrefOf(PageKind.FIGURES, figure.group(), figure.id()),
                context.cites(figure.cites()));
    }

    private static Bar bar(Figure figure, Optional<Figure> baseline) {
        BigDecimal to = figure.amount().value();
        if (figure.isShare()) {
            return Bar.share(to);
        }
        return baseline.map(b -> b.amount().value())
                .filter(from -> from.signum() > 0 && to.signum() > 0)
                .map(from -> Bar.path(from, to))
                .orElse(null);
    }

    private KindData.BaselineView baseline(Figure figure) {
        return new KindData.BaselineView(
                figure.kind().word(),
                context.amount(figure),
                figure.date().map(context::date).orElse(null),
                figure.date().map(PartialDate::iso).orElse(null),
                figure.isDateInferred(),
                context.hrefOf(PageKind.FIGURES, figure.group(), figure.id()));
    }

    /** The figures that references name; unknown ones have been reported before. */
    List<KindData.FigureView> figures(List<Goal.Ref> refs) {
        return refs.stream()
                .flatMap(r -> context.figure(r.id()).stream())
                .map(this::figure)
                .toList();
    }

    KindData.EntryView entry(TimelineEntry entry) {
        return new KindData.EntryView(
                entry.id(),
                entry.isTarget() ? "target" : "event",
                entry.stage(),
                context.date(entry.date()),
                entry.date().iso(),
                entry.isDateInferred(),
                context.html(entry.title()),
                context.htmlOrNull(entry.text()),
                context.htmlOrNull(entry.note()),
                context.cites(entry.cites()));
    }

    KindData.GoalView goal(Goal goal) {
        List<String> ids = context.library().goalList().stream().map(Goal::id).toList();
        int ordinal = ids.indexOf(goal.id()) + 1;
        return new KindData.GoalView(
                goal.id(),
                ordinal,
                context.text(goal.name()),
                context.text(goal.official()),
                context.lang() == Lang.ZH ? null : goal.official().plain(Lang.ZH),
                context.html(goal.summary()),
                context.hrefOf(PageKind.GOAL, goal.id()).orElse(context.hrefOf(PageKind.GOALS)),
                context.cites(goal.cites()));
    }

    List<KindData.GoalView> goals() {
        return context.library().goalList().stream().map(this::goal).toList();
    }

    KindData.KeywordView keyword(KeyWord keyword) {
        int ordinal = context.library().keywords().items().indexOf(keyword) + 1;
        Optional<Person> answerer =
                keyword.answerer().flatMap(a -> context.library().people().find(a.id()));
        // In the order in which a card shows them, so that notes count upwards.
        Html question = context.htmlOrNull(keyword.question());
        Html summary = context.html(keyword.summary());
        List<PageView.Cite> cites = context.cites(keyword.cites());
        KindData.PersonView answered = answerer.map(this::person).orElse(null);
        return new KindData.KeywordView(
                keyword.id(),
                ordinal,
                context.text(keyword.name()),
                original(keyword),
                question,
                answered,
                summary,
                hrefOf(keyword),
                cites);
    }

    List<KindData.KeywordView> keywords() {
        return context.library().keywords().items().stream().map(this::keyword).toList();
    }

    List<KeywordLink> keywordsToChoose() {
        return context.library().keywords().items().stream()
                .map(
                        k ->
                                new KeywordLink(
                                        context.text(k.name()),
                                        original(k),
                                        context.htmlOrNull(k.question()),
                                        hrefOf(k)))
                .toList();
    }

    private String original(KeyWord keyword) {
        return context.lang() == Lang.ZH ? null : keyword.name().plain(Lang.ZH);
    }

    private String hrefOf(KeyWord keyword) {
        return context.hrefOf(PageKind.KEYWORD, keyword.id())
                .orElse(context.hrefOf(PageKind.KEYWORDS));
    }

    List<PageView.Link> keywordLinks(List<Goal.Ref> refs) {
        return refs.stream()
                .flatMap(r -> context.library().keywords().find(r.id()).stream())
                .map(k -> new PageView.Link(context.text(k.name()), hrefOf(k), false))
                .toList();
    }

    List<PageView.Link> goalLinks(List<Goal.Ref> refs) {
        return refs.stream()
                .flatMap(
                        r ->
                                context.library().goalList().stream()
                                        .filter(g -> g.id().equals(r.id())))
                .map(
                        g ->
                                new PageView.Link(
                                        context.text(g.name()),
                                        context.hrefOf(PageKind.GOAL, g.id())
                                                .orElse(context.hrefOf(PageKind.GOALS)),
                                        false))
                .toList();
    }

    KindData.PersonView person(Person person) {
        return new KindData.PersonView(
                person.id(),
                context.text(person.name()),
                context.lang() == Lang.ZH ? null : person.name().plain(Lang.ZH),
                person.title().map(context::text).orElse(null),
                person.asOf().map(context::date).orElse(null),
                person.asOf().map(PartialDate::iso).orElse(null),
                person.role().map(context::text).orElse(null),
                context.htmlOrNull(person.note()),
                context.cites(person.cites()));
    }
}
