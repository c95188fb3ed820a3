package org.couplet.content;

import java.util.List;
import java.util.Optional;
import org.couplet.text.Message;
import org.couplet.text.Position;

/**
 * A goal.
 *
 * @param official its exact wording, and the wording's translation
 * @param keywords ids of key words that serve it
 * @param figures ids of figures that belong to it
 * @param reading which source is right where they read differently
 */
public record Goal(
        String id,
        Position at,
        Label name,
        Label official,
        Label summary,
        List<Ref> keywords,
        List<Ref> figures,
        Optional<Reading> reading,
        List<Cite> cites)
        implements Datum {

    /** A reference to another datum. */
    public record Ref(String id, Position at) {}

    /**
     * A decision between two readings.
     *
     * @param prefer the id of the source page that is followed
     */
    public record Reading(String prefer, Position at, Label because) {}

    static Optional<Goal> read(Fields f) {
        String id = f.requiredId("id");
        Optional<Label> name = f.requiredLabel("name");
        Optional<Label> official = f.requiredLabel("official");
        Optional<Label> summary = f.requiredLabel("summary");
        List<Ref> keywords = refs(f, "keywords");
        List<Ref> figures = refs(f, "figures");
        Optional<Reading> reading =
                f.mapping("reading", Message.of("what.reading")).flatMap(Goal::reading);
        List<Cite> cites = f.cites("cite");
        if (cites.isEmpty()) {
            f.missing("cite");
        }
        f.close();
        if (name.isEmpty() || official.isEmpty() || summary.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Goal(
                        id,
                        f.at(),
                        name.get(),
                        official.get(),
                        summary.get(),
                        keywords,
                        figures,
                        reading,
                        cites));
    }

    static List<Ref> refs(Fields f, String key) {
        return f.scalars(key).stream().map(s -> new Ref(s.text(), s.at())).toList();
    }

    private static Optional<Reading> reading(Fields f) {
        String prefer = f.requiredText("prefer");
        Optional<Label> because = f.requiredLabel("because");
        Position at = f.at("prefer");
        f.close();
        return because.map(b -> new Reading(prefer, at, b));
    }
}
