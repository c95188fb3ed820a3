package org.couplet.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.lang.PartialDate;
import org.couplet.text.Message;
import org.couplet.text.Position;
import org.couplet.text.Source;

/**
 * All goals and what they are called together.
 *
 * @param horizon by when they are to be reached
 */
public record GoalSet(
        String path,
        Position at,
        Label name,
        Optional<PartialDate> horizon,
        List<Cite> cites,
        List<Goal> goals) {

    public GoalSet {
        goals = List.copyOf(goals);
        cites = List.copyOf(cites);
    }

    static Optional<GoalSet> read(Source source, Findings findings) {
        Optional<Fields> root = DataFile.root(source, Message.of("what.file"), findings);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Fields f = root.get();
        Optional<Fields> head = f.mapping("set", Message.of("what.goal-set"));
        if (head.isEmpty()) {
            f.missing("set");
        }
        List<Goal> goals = new ArrayList<>();
        f.mappings("goals", Message.of("what.goal"))
                .forEach(g -> Goal.read(g).ifPresent(goals::add));
        f.close();
        DataFile.unique(source, goals, findings);
        return head.flatMap(h -> set(source, h, goals));
    }

    private static Optional<GoalSet> set(Source source, Fields head, List<Goal> goals) {
        Optional<Label> name = head.requiredLabel("name");
        Optional<PartialDate> horizon = head.date("horizon");
        List<Cite> cites = head.cites("cite");
        head.close();
        return name.map(n -> new GoalSet(source.path(), head.at(), n, horizon, cites, goals));
    }
}
