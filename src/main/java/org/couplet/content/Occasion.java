package org.couplet.content;

import java.util.List;
import java.util.Optional;
import org.couplet.lang.PartialDate;
import org.couplet.text.Position;

/**
 * What documents and dates belong together: a meeting, a report.
 *
 * @param page the path of the page about it, {@code /plenum/}; empty when there is none
 */
public record Occasion(
        String id,
        Position at,
        Label title,
        Label shortTitle,
        Optional<PartialDate> date,
        boolean isDateInferred,
        String page,
        Position pageAt)
        implements Datum {

    @Override
    public List<Cite> cites() {
        return List.of();
    }

    static Optional<Occasion> read(Fields f) {
        String id = f.requiredId("id");
        Optional<Label> title = f.requiredLabel("title");
        Optional<Label> shortTitle = f.label("short");
        Optional<PartialDate> date = f.date("date");
        boolean isInferred = Figure.isInferred(f);
        String page = f.text("page").orElse("");
        Position pageAt = f.at("page");
        f.close();
        return title.map(
                t ->
                        new Occasion(
                                id,
                                f.at(),
                                t,
                                shortTitle.orElse(t),
                                date,
                                isInferred,
                                page,
                                pageAt));
    }
}
