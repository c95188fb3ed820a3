package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.lang.HanText;
import org.couplet.lang.TraditionalGlyphs;

/** Traditional glyphs on a page that is otherwise simplified. */
final class SimplifiedGlyphs implements RepairRule {
    /** A page with more of them than this is written in them, or quotes a text that is. */
    private static final double SHARE = 0.02;

    /** Even a short page may have that many. */
    private static final int ALWAYS = 3;

    @Override
    public List<Repair> find(SeedPage page) {
        List<Repair> found = new ArrayList<>();
        int han = 0;
        for (int n = 1; n <= page.lines().size(); n++) {
            String line = page.line(n);
            Columns columns = Columns.of(line, n);
            for (int i = 0; i < line.length(); ) {
                int c = line.codePointAt(i);
                if (HanText.isHan(c)) {
                    han++;
                    Optional<String> simple = TraditionalGlyphs.simplified(c);
                    if (simple.isPresent()) {
                        found.add(
                                new Repair(
                                        columns.position(i),
                                        Character.toString(c),
                                        simple.get(),
                                        "traditional-glyph",
                                        Repair.Confidence.HIGH));
                    }
                }
                i += Character.charCount(c);
            }
        }
        boolean isSimplified = found.size() <= SHARE * han && found.size() * 10 <= han;
        boolean isFew = found.size() <= ALWAYS && found.size() * 10 <= han;
        return isSimplified || isFew ? found : List.of();
    }
}
