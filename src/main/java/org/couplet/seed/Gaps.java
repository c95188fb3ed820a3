package org.couplet.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.couplet.lang.Continuations;
import org.couplet.lang.HanPunctuation;
import org.couplet.lang.Illegible;
import org.couplet.lang.NewspaperLines;
import org.couplet.text.Position;

/** Finds where an article's text is not whole. */
final class Gaps {
    /** A wrapped line, or one by itself, at least so wide was not ended on purpose. */
    private static final double WIDE_LAST = 8;

    private static final double WIDE_ALONE = 16;

    private final PageLines lines;
    private final List<Paragraph> paragraphs;
    private final TreeMap<Integer, Paragraph> byFirst = new TreeMap<>();
    private final List<Gap> gaps = new ArrayList<>();

    private Gaps(PageLines lines, List<Paragraph> paragraphs) {
        this.lines = lines;
        this.paragraphs = paragraphs;
        paragraphs.forEach(p -> byFirst.put(p.lines().first(), p));
    }

    /**
     * @param paragraphs the part's
     * @return by place
     */
    static List<Gap> of(PageLines lines, ArticleUnits part, List<Paragraph> paragraphs) {
        Gaps gaps = new Gaps(lines, paragraphs);
        gaps.damages();
        if (!part.isChart()) {
            gaps.breaks(part.body().stream().filter(u -> !u.is(Unit.Type.BYLINE)).toList());
        }
        gaps.gaps.sort(Comparator.comparing(Gap::at).thenComparing(Gap::reason));
        return List.copyOf(gaps.gaps);
    }

    private void damages() {
        for (Paragraph paragraph : paragraphs) {
            Matcher mark = Illegible.in(paragraph.text().text());
            while (mark.find()) {
                add(paragraph.text().position(mark.start()), Gap.Reason.DAMAGED);
            }
        }
    }

    private void breaks(List<Unit> body) {
        Unit before = null;
        boolean comesFromElsewhere = false;
        for (int i = 0; i < body.size(); i++) {
            Unit unit = body.get(i);
            comesFromElsewhere |= Continuations.from(lines.raw(unit.first())).isPresent();
            if (!unit.text().isEmpty()) {
                if (comesFromElsewhere) {
                    add(start(unit), Gap.Reason.BEGINS_ELSEWHERE);
                } else if (before == null && beginsInside(unit)) {
                    add(start(unit), Gap.Reason.BEGINS_INSIDE);
                }
                comesFromElsewhere = false;
                before = unit;
            }
            if (before == null) {
                continue;
            }
            boolean isNoted = !unit.text().isEmpty() && i + 1 < body.size() && isNote(body, i + 1);
            if (goesOnElsewhere(unit)) {
                add(end(before), Gap.Reason.CONTINUED_ELSEWHERE);
            } else if (before == unit && !isNoted && isBroken(unit)) {
                broken(unit, body.subList(i + 1, body.size()));
            }
        }
    }

    private boolean isNote(List<Unit> body, int index) {
        Unit unit = body.get(index);
        return unit.text().isEmpty() && goesOnElsewhere(unit);
    }

    private boolean goesOnElsewhere(Unit unit) {
        return lines.goesTo(unit.last()).isPresent()
                && !Continuations.isReference(lines.raw(unit.last()));
    }

    private void broken(Unit unit, List<Unit> rest) {
        Unit next =
                rest.stream()
                        .filter(u -> u.is(Unit.Type.PARAGRAPH) && !u.text().isEmpty())
                        .findFirst()
                        .orElse(null);
        if (next != null && areJoined(unit, next)) {
            return;
        }
        boolean isInterrupted =
                next != null
                        && !next.opens()
                        && !lines.isIndented(next.first())
                        && (next.first() < unit.last()
                                || !lines.isOnlyBlank(unit.last(), next.first()));
        if (isInterrupted) {
            gaps.add(new Gap(end(unit), Gap.Reason.INTERRUPTED, OptionalInt.of(next.first())));
        } else {
            add(end(unit), Gap.Reason.BREAKS_OFF);
        }
    }

    private boolean isBroken(Unit unit) {
        if (!HeadJudge.breaksOff(unit) || NewspaperLines.isCredit(unit.text())) {
            return false;
        }
        boolean isAlone = unit.lines().size() == 1;
        return HanPunctuation.asksForMore(unit.text())
                || lines.width(unit.last()) >= (isAlone ? WIDE_ALONE : WIDE_LAST)
                        && lines.fills(unit, unit, null);
    }

    private static boolean beginsInside(Unit unit) {
        return unit.is(Unit.Type.PARAGRAPH) && HanPunctuation.startsDependent(unit.text());
    }

    private boolean areJoined(Unit above, Unit below) {
        return byFirst.floorKey(above.first()).equals(byFirst.floorKey(below.first()));
    }

    private Position start(Unit unit) {
        return lines.position(unit.first(), 0);
    }

    private Position end(Unit unit) {
        Position last = lines.position(unit.last(), lines.text(unit.last()).length());
        return new Position(last.line(), last.column() + 1);
    }

    private void add(Position at, Gap.Reason reason) {
        gaps.add(new Gap(at, reason, OptionalInt.empty()));
    }
}
