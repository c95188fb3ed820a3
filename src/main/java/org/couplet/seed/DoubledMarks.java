package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import org.couplet.lang.HanPunctuation;

/** A comma, a pause, a semicolon or a colon scanned twice: no text has two of them. */
final class DoubledMarks implements RepairRule {

    @Override
    public List<Repair> find(SeedPage page) {
        List<Repair> found = new ArrayList<>();
        for (int n = 1; n <= page.lines().size(); n++) {
            String line = page.line(n);
            Columns columns = Columns.of(line, n);
            for (int i = 1; i < line.length(); i++) {
                char mark = line.charAt(i);
                if (mark == line.charAt(i - 1) && HanPunctuation.standsOnce(mark)) {
                    found.add(
                            new Repair(
                                    columns.position(i),
                                    String.valueOf(mark),
                                    "",
                                    "doubled-mark",
                                    Repair.Confidence.HIGH));
                }
            }
        }
        return found;
    }
}
