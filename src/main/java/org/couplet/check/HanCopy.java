package org.couplet.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.couplet.content.Library;
import org.couplet.lang.CopySlip;
import org.couplet.lang.Lang;
import org.couplet.lang.ZhCopy;
import org.couplet.text.Finding;
import org.couplet.text.Message;

/** Chinese text keeps to the marks, glyphs and spaces of Chinese text, and to the site's words. */
final class HanCopy implements Check {
    private static final String RULE = "copy.zh";
    private static final String MESSAGE = "copy.zh.";

    /** From so many spaces between Han and Latin on, a site may mean them. */
    private static final int MANY = 20;

    @Override
    public List<String> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> run(Library library) {
        record Found(CopyText text, CopySlip slip) {}
        List<Found> found = new ArrayList<>();
        int spaced = 0;
        int close = 0;
        List<Finding> findings = new ArrayList<>();
        WordsAvoided avoided = new WordsAvoided(library, Lang.ZH);
        for (CopyText text : CopyText.all(library, Lang.ZH)) {
            findings.addAll(avoided.in(text));
            close += ZhCopy.closeBoundaries(text.text());
            for (CopySlip slip : ZhCopy.slips(text.text())) {
                found.add(new Found(text, slip));
                spaced += slip.kind().equals(ZhCopy.MIXED_SPACE) ? 1 : 0;
            }
        }
        boolean isMeant = spaced >= MANY && spaced > close;
        Set<String> glyphs = new HashSet<>();
        for (Found f : found) {
            CopySlip slip = f.slip();
            boolean isKnown =
                    slip.kind().equals("glyph") && !glyphs.add(f.text().path() + slip.wrong());
            if (!isKnown && !(isMeant && slip.kind().equals(ZhCopy.MIXED_SPACE))) {
                findings.add(
                        Finding.warning(
                                f.text().path(),
                                f.text().position(slip.start()),
                                RULE,
                                Message.of(MESSAGE + slip.kind(), slip.wrong(), slip.right())));
            }
        }
        return findings;
    }
}
