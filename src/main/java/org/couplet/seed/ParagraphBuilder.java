package org.couplet.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.couplet.lang.HanPunctuation;
import org.couplet.lang.HanText;

/** Makes an article's paragraphs, across blank lines that break a sentence. */
final class ParagraphBuilder {
    private final PageLines lines;
    private final Joiner joiner;

    ParagraphBuilder(PageLines lines, Joiner joiner) {
        this.lines = lines;
        this.joiner = joiner;
    }

    /**
     * @param body in reading order; bylines give no paragraph
     */
    List<Paragraph> build(List<Unit> body, boolean isChart) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Unit before = null;
        int from = 0;
        for (Unit unit : body) {
            if (unit.is(Unit.Type.BYLINE) || unit.text().isEmpty()) {
                continue;
            }
            if (before != null && !isChart && goesOn(before, unit)) {
                before = unit;
                continue;
            }
            if (before != null) {
                paragraphs.add(paragraph(from, before.last()));
            }
            from = unit.first();
            before = unit;
        }
        if (before != null) {
            paragraphs.add(paragraph(from, before.last()));
        }
        return paragraphs;
    }

    /**
     * @param numbers of head lines, ascending
     * @return a passage for each run of lines without a gap
     */
    List<Paragraph> heads(Collection<Integer> numbers) {
        return LineRange.runs(numbers).stream().map(r -> paragraph(r.first(), r.last())).toList();
    }

    private Paragraph paragraph(int from, int to) {
        LineRange range = new LineRange(from, to);
        return new Paragraph(joiner.join(range), range);
    }

    /** Whether a unit continues the sentence of the one right above it. */
    private boolean goesOn(Unit above, Unit below) {
        boolean areText = above.is(Unit.Type.PARAGRAPH) && below.is(Unit.Type.PARAGRAPH);
        if (!areText || below.opens() || below.first() <= above.last()) {
            return false;
        }
        return lines.isOnlyBlank(above.last(), below.first())
                && HeadJudge.breaksOff(above)
                && lines.fills(above, above, null)
                && startsInside(below);
    }

    private boolean startsInside(Unit unit) {
        int first = unit.text().codePointAt(0);
        return !lines.isIndented(unit.first())
                && !lines.raw(unit.first()).startsWith("**")
                && (HanText.isHan(first)
                        || HanPunctuation.isOpener(first)
                        || HanPunctuation.isFullWidthMark(first)
                        || Character.isLetterOrDigit(first));
    }
}
