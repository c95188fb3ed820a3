package org.couplet.content;

import java.util.List;
import java.util.Optional;
import org.couplet.lang.PartialDate;
import org.couplet.text.Position;

/**
 * Somebody named by the sources.
 *
 * @param title the office as of the date; empty when the sources print none
 * @param asOf the date of the source
 * @param role what they do in the sources
 */
public record Person(
        String id,
        Position at,
        Label name,
        Optional<Label> title,
        Optional<PartialDate> asOf,
        Optional<Label> role,
        Optional<Label> note,
        List<Cite> cites)
        implements Datum {

    static Optional<Person> read(Fields f) {
        String id = f.requiredId("id");
        Optional<Label> name = f.requiredLabel("name");
        Optional<Label> title = f.label("title");
        Optional<PartialDate> asOf = f.date("as-of");
        Optional<Label> role = f.label("role");
        Optional<Label> note = f.label("note");
        List<Cite> cites = f.cites("cite");
        if (cites.isEmpty()) {
            f.missing("cite");
        }
        f.close();
        return name.map(n -> new Person(id, f.at(), n, title, asOf, role, note, cites));
    }
}
