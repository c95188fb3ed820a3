package org.couplet.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The data of a page's two languages, datum by datum. */
final class FacingData {
    /** Groups of a letter differ between the languages, and have no heading in both. */
    private static final String LETTER = "letter-";

    private final PageContext first;
    private final PageContext second;
    private final List<FacingRow> body;
    private final List<FacingRow> rows = new ArrayList<>();

    private FacingData(PageContext first, PageContext second, List<FacingRow> body) {
        this.first = first;
        this.second = second;
        this.body = body;
    }

    /**
     * @param a what the page shows in the site's first language
     * @param b the same in the other one
     * @param body the page's own text, which stands where the page has it
     */
    static List<FacingRow> rows(
            PageContext first, PageContext second, KindData a, KindData b, List<FacingRow> body) {
        FacingData data = new FacingData(first, second, body);
        data.add(a, b);
        return List.copyOf(data.rows);
    }

    private void add(KindData a, KindData b) {
        if (a instanceof KindData.Home x && b instanceof KindData.Home y) {
            home(x, y);
        } else if (a instanceof KindData.Timeline x && b instanceof KindData.Timeline y) {
            pages(x.pages(), y.pages());
            groups(x.groups(), y.groups(), this::group);
            rows.addAll(body);
        } else if (a instanceof KindData.Figures x && b instanceof KindData.Figures y) {
            pages(x.pages(), y.pages());
            groups(x.groups(), y.groups(), this::group);
            rows.addAll(body);
        } else if (a instanceof KindData.Goals x && b instanceof KindData.Goals y) {
            data("goal", x.goals(), y.goals(), KindData.GoalView::id);
            rows.addAll(body);
        } else if (a instanceof KindData.Goal x && b instanceof KindData.Goal y) {
            row("", "wording", x.goal(), y.goal());
            if (x.reading() != null || y.reading() != null) {
                row("", "text", x.reading(), y.reading());
            }
            rows.addAll(body);
            section("goal-figures", "figure", x.figures(), y.figures());
        } else if (a instanceof KindData.Keywords x && b instanceof KindData.Keywords y) {
            data("keyword", x.keywords(), y.keywords(), k -> "");
            rows.addAll(body);
        } else if (a instanceof KindData.Keyword x && b instanceof KindData.Keyword y) {
            row("", "answer", x.keyword(), y.keyword());
            section("points", "point", x.points(), y.points());
            rows.addAll(body);
            section("keyword-figures", "figure", x.figures(), y.figures());
        } else if (a instanceof KindData.Sources x && b instanceof KindData.Sources y) {
            data("source", x.sources(), y.sources(), s -> "source-" + s.id());
            rows.addAll(body);
        } else if (a instanceof KindData.Source x && b instanceof KindData.Source y) {
            row("", "about", x.source(), y.source());
            rows.addAll(body);
            if (!x.articles().isEmpty()) {
                heading("data-articles", "articles-on-page");
            }
            data("article", x.articles(), y.articles(), FacingData::articleId);
        } else if (a instanceof KindData.Terms x && b instanceof KindData.Terms y) {
            pages(x.pages(), y.pages());
            terms(x, y);
            rows.addAll(body);
        } else if (a instanceof KindData.People x && b instanceof KindData.People y) {
            data("person", x.people(), y.people(), KindData.PersonView::id);
            rows.addAll(body);
        } else {
            rows.addAll(body);
        }
    }

    private void home(KindData.Home a, KindData.Home b) {
        section("home-stages", "entry", entries(a.stages()), entries(b.stages()));
        if (!a.goals().isEmpty()) {
            row("data-goals", "heading", a.goalSet(), b.goalSet());
            data("choice", a.goals(), b.goals(), g -> "");
        }
        rows.addAll(body);
        section("home-figures", "value", a.figures(), b.figures());
        section("home-keywords", "choice", a.keywords(), b.keywords());
    }

    private static List<KindData.EntryView> entries(List<KindData.StepView> steps) {
        return steps.stream().map(KindData.StepView::entry).toList();
    }

    private void group(KindData.TimelineGroup a, KindData.TimelineGroup b) {
        row(a.id(), "heading", a.title(), b.title());
        data("entry", a.entries(), b.entries(), KindData.EntryView::id);
    }

    private void group(KindData.FigureGroup a, KindData.FigureGroup b) {
        row(a.id(), "heading", a.title(), b.title());
        data("figure", a.figures(), b.figures(), KindData.FigureView::id);
    }

    /** In the order of the first language; each glossary has its own. */
    private void terms(KindData.Terms a, KindData.Terms b) {
        Map<String, KindData.TermView> facing = new HashMap<>();
        b.groups().forEach(g -> g.terms().forEach(t -> facing.put(t.id(), t)));
        for (int i = 0; i < a.groups().size(); i++) {
            KindData.TermGroup group = a.groups().get(i);
            if (!group.id().startsWith(LETTER)) {
                row(group.id(), "heading", group.title(), b.groups().get(i).title());
            }
            for (KindData.TermView term : group.terms()) {
                row(term.id(), "term", term, facing.get(term.id()));
            }
        }
    }

    private void pages(List<GroupPage> as, List<GroupPage> bs) {
        data("page", as, bs, p -> "");
    }

    private static String articleId(KindData.ArticleView article) {
        return "article-" + article.id().replace('/', '-');
    }

    private void row(String id, String part, Object a, Object b) {
        rows.add(new FacingRow(id, part, a, b));
    }

    private void heading(String id, String string) {
        row(id, "heading", first.string(string), second.string(string));
    }

    /** Data under a heading of the interface's; nothing when there are none. */
    private <T> void section(String string, String part, List<T> as, List<T> bs) {
        if (!as.isEmpty()) {
            heading("data-" + string.replaceFirst("^.*-", ""), string);
            data(part, as, bs, t -> "");
        }
    }

    /** Both lists come from the same data, so that equal places belong together. */
    private <T> void data(String part, List<T> as, List<T> bs, Function<T, String> id) {
        for (int i = 0; i < as.size(); i++) {
            row(id.apply(as.get(i)), part, as.get(i), bs.get(i));
        }
    }

    private static <T> void groups(List<T> as, List<T> bs, BiConsumer<T, T> group) {
        for (int i = 0; i < as.size(); i++) {
            group.accept(as.get(i), bs.get(i));
        }
    }
}
