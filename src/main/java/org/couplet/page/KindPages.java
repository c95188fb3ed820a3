package org.couplet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.content.Figure;
import org.couplet.content.Goal;
import org.couplet.content.GoalSet;
import org.couplet.content.Group;
import org.couplet.content.KeyWord;
import org.couplet.content.Library;
import org.couplet.content.PageKind;
import org.couplet.content.PageText;
import org.couplet.lang.PartialDate;

/** What the template of each kind gets as {@code data}. */
final class KindPages {
    private final PageContext context;
    private final Library library;
    private final FactViews views;
    private final TimeViews timeViews;

    private KindPages(PageContext context) {
        this.context = context;
        this.library = context.library();
        this.views = new FactViews(context);
        this.timeViews = new TimeViews(context, views);
    }

    /**
     * @param usage which pages cite which passage
     * @param body writes the page's own text; called where the template shows it among the data, so
     *     that notes are numbered in the order in which a reader meets them
     */
    static KindData data(PageContext context, PageText page, Usage usage, Runnable body) {
        KindPages pages = new KindPages(context);
        String id = page.front().id();
        return switch (page.front().kind()) {
            case HOME -> pages.home(body);
            case TIMELINE -> pages.timeViews.timeline(page);
            case GOALS -> pages.goals();
            case GOAL -> pages.goal(id, body);
            case KEYWORDS -> new KindData.Keywords(pages.views.keywords());
            case KEYWORD -> pages.keyword(id, body);
            case FIGURES -> pages.figures(page);
            case SOURCES -> new SourceViews(context, usage).sources();
            case SOURCE -> new SourceViews(context, usage).source(id);
            case PASSAGES -> new SourceViews(context, usage).passages(id);
            case TERMS -> TermViews.terms(context, page);
            case PEOPLE ->
                    new KindData.People(
                            pages.library.people().items().stream()
                                    .map(pages.views::person)
                                    .toList());
            case PAGE -> new KindData.Plain();
        };
    }

    private KindData home(Runnable body) {
        List<KindData.StepView> stages = timeViews.stages();
        List<Goal.Ref> featured = library.config().map(c -> c.featuredFigures()).orElse(List.of());
        List<KindData.GoalView> goals = views.goals();
        body.run();
        List<KindData.FigureView> figures = views.figures(featured);
        return new KindData.Home(
                stages,
                library.goals().map(s -> context.text(s.name())).orElse(""),
                context.hrefOf(PageKind.GOALS),
                goals,
                context.hrefOf(PageKind.KEYWORDS),
                views.keywordsToChoose(),
                context.hrefOf(PageKind.FIGURES),
                figures);
    }

    private KindData goals() {
        Optional<GoalSet> set = library.goals();
        return new KindData.Goals(
                set.map(s -> context.text(s.name())).orElse(""),
                set.flatMap(GoalSet::horizon).map(context::date).orElse(null),
                set.flatMap(GoalSet::horizon).map(PartialDate::iso).orElse(null),
                context.cites(set.map(GoalSet::cites).orElse(List.of())),
                views.goals(),
                timeViews.stages());
    }

    private KindData goal(String id, Runnable body) {
        GoalSet set = library.goals().orElseThrow();
        Goal goal = set.goals().stream().filter(g -> g.id().equals(id)).findFirst().orElseThrow();
        KindData.GoalView view = views.goal(goal);
        Html reading = context.htmlOrNull(goal.reading().map(Goal.Reading::because));
        body.run();
        return new KindData.Goal(
                context.text(set.name()),
                set.horizon().map(context::date).orElse(null),
                set.horizon().map(PartialDate::iso).orElse(null),
                view,
                reading,
                views.figures(goal.figures()),
                views.keywordLinks(goal.keywords()));
    }

    private KindData keyword(String id, Runnable body) {
        KeyWord keyword = library.keywords().find(id).orElseThrow();
        KindData.KeywordView view = views.keyword(keyword);
        List<KindData.PointView> points = new ArrayList<>();
        for (KeyWord.Point point : keyword.points()) {
            points.add(
                    new KindData.PointView(
                            points.size() + 1,
                            context.html(point.text()),
                            context.cites(point.cites())));
        }
        body.run();
        return new KindData.Keyword(
                view, points, views.figures(keyword.figures()), views.goalLinks(keyword.goals()));
    }

    private KindData figures(PageText page) {
        List<KindData.FigureGroup> groups = new ArrayList<>();
        for (Group group : library.figureGroups().items()) {
            if (!library.isShownOn(page.front(), group.id())) {
                continue;
            }
            List<KindData.FigureView> figures =
                    library.figures().items().stream()
                            .filter((Figure f) -> f.group().equals(group.id()))
                            .map(views::figure)
                            .toList();
            if (!figures.isEmpty()) {
                groups.add(
                        new KindData.FigureGroup(group.id(), context.text(group.title()), figures));
            }
        }
        return new KindData.Figures(groups, GroupPages.beside(context, page));
    }
}
