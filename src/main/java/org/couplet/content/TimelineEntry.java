package org.couplet.content;

import java.util.List;
import java.util.Optional;
import org.couplet.lang.PartialDate;
import org.couplet.text.Position;

/**
 * Something that happened, or is to be reached, on a date.
 *
 * @param isDateInferred whether part of the date is not printed in the passage
 * @param isTarget whether it is to be reached
 * @param stage its step on the home page's staircase, from 1; 0 when it is none
 * @param group the occasion it belongs to
 */
public record TimelineEntry(
        String id,
        Position at,
        PartialDate date,
        boolean isDateInferred,
        boolean isTarget,
        int stage,
        String group,
        Position groupAt,
        Label title,
        Optional<Label> text,
        Optional<Label> note,
        List<Cite> cites)
        implements Datum {

    private static final List<String> KINDS = List.of("event", "target");

    static Optional<TimelineEntry> read(Fields f) {
        String id = f.requiredId("id");
        Optional<PartialDate> date = f.date("date");
        if (!f.has("date")) {
            f.missing("date");
        }
        boolean isInferred = Figure.isInferred(f);
        Optional<String> kind =
                f.requiredChoice("kind", s -> Optional.of(s).filter(KINDS::contains), KINDS);
        int stage = f.number("stage").orElse(0);
        String group = f.requiredText("group");
        Optional<Label> title = f.requiredLabel("title");
        Optional<Label> text = f.label("text");
        Optional<Label> note = f.label("note");
        List<Cite> cites = f.cites("cite");
        if (cites.isEmpty()) {
            f.missing("cite");
        }
        Position groupAt = f.at("group");
        f.close();
        if (date.isEmpty() || kind.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new TimelineEntry(
                        id,
                        f.at(),
                        date.get(),
                        isInferred,
                        kind.get().equals("target"),
                        stage,
                        group,
                        groupAt,
                        title.get(),
                        text,
                        note,
                        cites));
    }
}
