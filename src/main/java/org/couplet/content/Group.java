package org.couplet.content;

import java.util.List;
import java.util.Optional;
import org.couplet.text.Position;

/** A heading under which figures or terms stand together. */
public record Group(String id, Position at, Label title) implements Datum {

    @Override
    public List<Cite> cites() {
        return List.of();
    }

    static Optional<Group> read(Fields f) {
        String id = f.requiredId("id");
        Optional<Label> title = f.requiredLabel("title");
        f.close();
        return title.map(t -> new Group(id, f.at(), t));
    }
}
