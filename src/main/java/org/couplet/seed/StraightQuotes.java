package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import org.couplet.lang.HanPunctuation;
import org.couplet.lang.HanText;

/** Straight quotation marks in Chinese text; only where a line has them in pairs. */
final class StraightQuotes implements RepairRule {

    @Override
    public List<Repair> find(SeedPage page) {
        List<Repair> found = new ArrayList<>();
        for (int n = 1; n <= page.lines().size(); n++) {
            String line = page.line(n);
            Columns columns = Columns.of(line, n);
            long count = line.chars().filter(c -> c == '"').count();
            if (count == 0 || count % 2 != 0 || line.codePoints().noneMatch(HanText::isHan)) {
                continue;
            }
            int nth = 0;
            for (int i = line.indexOf('"'); i >= 0; i = line.indexOf('"', i + 1)) {
                int which = nth++ % 2;
                found.add(
                        new Repair(
                                columns.position(i),
                                "\"",
                                HanPunctuation.quotes().substring(which, which + 1),
                                "punctuation-width",
                                Repair.Confidence.HIGH));
            }
        }
        return found;
    }
}
