package org.couplet.content;

import java.util.List;
import java.util.Optional;
import org.couplet.text.Position;

/** A heading of the page of all figures. */
public record FigureGroup(String id, Position at, Label title) implements Datum {

    @Override
    public List<Cite> cites() {
        return List.of();
    }

    static Optional<FigureGroup> read(Fields f) {
        String id = f.requiredId("id");
        Optional<Label> title = f.requiredLabel("title");
        f.close();
        return title.map(t -> new FigureGroup(id, f.at(), t));
    }
}
