package org.couplet.content;

import java.util.List;
import java.util.Optional;
import org.couplet.text.Position;

/**
 * Which source page is followed where two of them give different values.
 *
 * @param prefer the page's id
 * @param because why
 * @param cites the passages that read differently
 */
public record Decision(
        String id, Position at, String prefer, Position preferAt, Label because, List<Cite> cites)
        implements Datum {

    static Optional<Decision> read(Fields f) {
        String id = f.requiredId("id");
        String prefer = f.requiredText("prefer");
        Position preferAt = f.at("prefer");
        Optional<Label> because = f.requiredLabel("because");
        List<Cite> cites = f.cites("cite");
        if (cites.isEmpty()) {
            f.missing("cite");
        }
        f.close();
        return because.filter(b -> !prefer.isEmpty())
                .map(b -> new Decision(id, f.at(), prefer, preferAt, b, cites));
    }
}
