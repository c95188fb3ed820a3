package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.couplet.lang.Bylines;

/** The space that is missing between the word for a reporter and the first of several names. */
final class BylineSpaces implements RepairRule {

    @Override
    public List<Repair> find(SeedPage page) {
        List<Repair> found = new ArrayList<>();
        for (int n = 1; n <= page.lines().size(); n++) {
            String line = page.line(n);
            Columns columns = Columns.of(line, n);
            OptionalInt index = Bylines.missingSpace(line);
            if (index.isPresent()) {
                found.add(
                        new Repair(
                                columns.position(index.getAsInt()),
                                "",
                                " ",
                                "byline-space",
                                Repair.Confidence.HIGH));
            }
        }
        return found;
    }
}
