package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import org.couplet.lang.HanPunctuation;
import org.couplet.lang.ReadDashes;

/** Dashes that were read as the numeral one. */
final class DashesReadAsOne implements RepairRule {

    @Override
    public List<Repair> find(SeedPage page) {
        List<Repair> found = new ArrayList<>();
        for (int n = 1; n <= page.lines().size(); n++) {
            String line = page.line(n);
            Columns columns = Columns.of(line, n);
            for (int index : ReadDashes.find(line)) {
                found.add(
                        new Repair(
                                columns.position(index),
                                line.substring(index, index + 1),
                                HanPunctuation.dash(),
                                "dash-as-one",
                                Repair.Confidence.HIGH));
            }
        }
        return found;
    }
}
