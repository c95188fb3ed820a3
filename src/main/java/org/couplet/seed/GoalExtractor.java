package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import org.couplet.lang.ContextDate;
import org.couplet.lang.CountedLists;

/** Finds the goals a text counts: N new things by a year, and lists them. */
final class GoalExtractor implements FactExtractor {

    @Override
    public List<Fact> extract(Article article, ContextDate page) {
        ArticleText text = ArticleText.of(article);
        List<Fact> goals = new ArrayList<>();
        for (CountedLists.Counted list : CountedLists.find(text.text())) {
            int ordinal = 0;
            for (CountedLists.Item item : list.items()) {
                goals.add(
                        new Fact.Goal(
                                article.id(),
                                text.position(item.start()),
                                list.name(),
                                ++ordinal,
                                item.text(),
                                item.focus(),
                                list.horizon()));
            }
        }
        return goals;
    }
}
