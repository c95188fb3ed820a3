package org.couplet.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.text.Message;
import org.couplet.text.Position;

/**
 * A key word with a question and an answer.
 *
 * @param question what was asked, in our words
 * @param answerer the id of a person
 * @param goals ids of goals it serves
 * @param figures ids of figures it names
 * @param points the numbered points of the answer, in our words
 */
public record KeyWord(
        String id,
        Position at,
        Label name,
        Optional<Label> question,
        Optional<Goal.Ref> answerer,
        Label summary,
        List<Goal.Ref> goals,
        List<Goal.Ref> figures,
        List<Point> points,
        List<Cite> cites)
        implements Datum {

    /** A numbered point of an answer. */
    public record Point(Label text, Position at, List<Cite> cites) {}

    static Optional<KeyWord> read(Fields f) {
        String id = f.requiredId("id");
        Optional<Label> name = f.requiredLabel("name");
        Optional<Label> question = f.label("question");
        Optional<Goal.Ref> answerer =
                f.text("answerer").map(a -> new Goal.Ref(a, f.at("answerer")));
        Optional<Label> summary = f.requiredLabel("summary");
        List<Goal.Ref> goals = Goal.refs(f, "goals");
        List<Goal.Ref> figures = Goal.refs(f, "figures");
        List<Point> points = new ArrayList<>();
        for (Fields p : f.mappings("points", Message.of("what.point"))) {
            Optional<Label> text = p.requiredLabel("text");
            List<Cite> cites = p.cites("cite");
            p.close();
            text.ifPresent(t -> points.add(new Point(t, p.at(), cites)));
        }
        List<Cite> cites = f.cites("cite");
        if (cites.isEmpty()) {
            f.missing("cite");
        }
        f.close();
        if (name.isEmpty() || summary.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new KeyWord(
                        id,
                        f.at(),
                        name.get(),
                        question,
                        answerer,
                        summary.get(),
                        goals,
                        figures,
                        List.copyOf(points),
                        cites));
    }
}
