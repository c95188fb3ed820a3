package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import org.couplet.lang.CountedLists;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/** Reports lists of goals that have not as many items as their name promises. */
public final class GoalCounts {
    private static final String RULE = "seed.goals";

    private GoalCounts() {}

    /**
     * @param path of the page's file, for the message
     * @return a warning a list that is too short or too long
     */
    public static List<Finding> check(String path, ConvertedPage page) {
        List<Finding> findings = new ArrayList<>();
        for (Article article : page.articles()) {
            ArticleText text = ArticleText.of(article);
            for (CountedLists.Counted list : CountedLists.find(text.text())) {
                if (list.items().size() != list.claimed()) {
                    int first = list.items().isEmpty() ? list.start() : list.items().get(0).start();
                    Position at = text.position(first);
                    findings.add(
                            Finding.warning(
                                    path,
                                    at,
                                    RULE,
                                    Message.of(
                                            "seed.goals.short",
                                            list.name(),
                                            list.claimed(),
                                            list.items().size())));
                }
            }
        }
        return findings;
    }
}
