package org.couplet.seed;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Kangxi radicals and compatibility ideographs that only look like the character they stand for.
 */
final class CompatibilityGlyphs implements RepairRule {

    @Override
    public List<Repair> find(SeedPage page) {
        List<Repair> found = new ArrayList<>();
        for (int n = 1; n <= page.lines().size(); n++) {
            String line = page.line(n);
            for (int i = 0; i < line.length(); ) {
                int c = line.codePointAt(i);
                String glyph = Character.toString(c);
                String plain =
                        isLookalike(c) ? Normalizer.normalize(glyph, Normalizer.Form.NFKC) : glyph;
                if (!plain.equals(glyph)) {
                    found.add(
                            new Repair(
                                    RepairRule.position(line, n, i),
                                    glyph,
                                    plain,
                                    "compatibility-character",
                                    Repair.Confidence.HIGH));
                }
                i += Character.charCount(c);
            }
        }
        return found;
    }

    private static boolean isLookalike(int c) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(c);
        return block == Character.UnicodeBlock.KANGXI_RADICALS
                || block == Character.UnicodeBlock.CJK_RADICALS_SUPPLEMENT
                || block == Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS
                || block == Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT;
    }
}
