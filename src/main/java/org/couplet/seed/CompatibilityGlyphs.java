package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.lang.RadicalGlyphs;

/** Characters that were read as a radical or a compatibility form that looks the same. */
final class CompatibilityGlyphs implements RepairRule {

    @Override
    public List<Repair> find(SeedPage page) {
        List<Repair> found = new ArrayList<>();
        for (int n = 1; n <= page.lines().size(); n++) {
            String line = page.line(n);
            Columns columns = Columns.of(line, n);
            for (int i = 0; i < line.length(); ) {
                int c = line.codePointAt(i);
                Optional<String> plain = RadicalGlyphs.character(c);
                if (plain.isPresent()) {
                    found.add(
                            new Repair(
                                    columns.position(i),
                                    Character.toString(c),
                                    plain.get(),
                                    "compatibility-character",
                                    Repair.Confidence.HIGH));
                }
                i += Character.charCount(c);
            }
        }
        return found;
    }
}
