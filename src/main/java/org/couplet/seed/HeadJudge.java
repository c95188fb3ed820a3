package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import org.couplet.lang.HanPunctuation;
import org.couplet.lang.NewspaperLines;

/** Decides from the neighbours which short unpunctuated units are headlines after all. */
final class HeadJudge {
    private static final double WIDEST_SUBHEAD = 16;
    private static final int MOST_STACKED = 4;

    private HeadJudge() {}

    static List<Unit> judge(List<Unit> units, PageLines lines) {
        List<Unit> judged = new ArrayList<>(units);
        boolean hasHeadings = units.stream().anyMatch(u -> u.is(Unit.Type.HEAD) && u.level() > 0);
        for (int i = 0; i < judged.size(); i++) {
            Unit unit = judged.get(i);
            Unit before = i == 0 ? null : judged.get(i - 1);
            Unit next = i + 1 == judged.size() ? null : judged.get(i + 1);
            if (unit.is(Unit.Type.HEAD)) {
                judged.set(i, head(unit, before, next, lines));
            } else if (unit.is(Unit.Type.SUBHEAD)
                    && !hasHeadings
                    && !NewspaperLines.isKeyWord(unit.text())
                    && !NewspaperLines.isSection(unit.text())
                    && !NewspaperLines.isEnumerated(unit.text())
                    && (before == null || before.closes() || next != null && next.opens())) {
                judged.set(i, unit.as(Unit.Type.HEAD));
            }
        }
        return stack(judged);
    }

    /** Head lines right below each other are one headline, unless there are too many. */
    private static List<Unit> stack(List<Unit> units) {
        List<Unit> stacked = new ArrayList<>();
        for (int i = 0; i < units.size(); ) {
            int end = i + 1;
            while (end < units.size() && areStacked(units.get(end - 1), units.get(end))) {
                end++;
            }
            List<Unit> run = units.subList(i, end);
            int lines = run.stream().mapToInt(u -> u.lines().size()).sum();
            if (run.size() > 1 && lines <= MOST_STACKED) {
                List<Integer> numbers = new ArrayList<>();
                StringBuilder text = new StringBuilder();
                for (Unit unit : run) {
                    numbers.addAll(unit.lines());
                    text.append(unit.text());
                }
                stacked.add(new Unit(Unit.Type.HEAD, numbers, text.toString(), 0, false, false));
            } else {
                stacked.addAll(run);
            }
            i = end;
        }
        return stacked;
    }

    private static boolean areStacked(Unit above, Unit below) {
        return above.is(Unit.Type.HEAD)
                && below.is(Unit.Type.HEAD)
                && above.level() == 0
                && below.level() == 0
                && below.first() == above.last() + 1;
    }

    private static Unit head(Unit unit, Unit before, Unit next, PageLines lines) {
        if (unit.level() > 0) {
            boolean isSectionName =
                    NewspaperLines.isSectionName(unit.text()) && next != null && next.level() > 0;
            return isSectionName ? unit.as(Unit.Type.FURNITURE) : unit;
        }
        boolean isSection =
                NewspaperLines.isEnumerated(unit.text())
                        && before != null
                        && next != null
                        && next.is(Unit.Type.PARAGRAPH)
                        && !next.opens();
        if (isSection) {
            return unit.as(Unit.Type.SUBHEAD);
        }
        boolean isCarriedOver =
                before != null && breaksOff(before) && lines.fills(unit, before, next);
        boolean goesOn =
                next != null
                        && next.is(Unit.Type.PARAGRAPH)
                        && HanPunctuation.startsDependent(next.text())
                        && (before == null || !before.closes() || lines.fills(unit, next, null));
        boolean introduces =
                HanPunctuation.endsWithColon(unit.text())
                        && (next == null || !next.is(Unit.Type.HEAD));
        boolean isSentence =
                HanPunctuation.hasComma(unit.text())
                        && (next == null || !next.opens())
                        && (before == null || !before.is(Unit.Type.HEAD))
                        && (next == null || !next.is(Unit.Type.HEAD));
        if (isCarriedOver || goesOn || introduces || isSentence) {
            return unit.as(Unit.Type.PARAGRAPH);
        }
        return unit;
    }

    /** Whether a unit stops in the middle of a sentence. */
    static boolean breaksOff(Unit unit) {
        return unit.is(Unit.Type.PARAGRAPH)
                && !unit.closes()
                && !HanPunctuation.endsSentence(unit.text())
                && !HanPunctuation.endsWithColon(unit.text());
    }

    /** Whether a unit stops where its sentence certainly goes on. */
    static boolean stopsAtComma(Unit unit) {
        String text = unit.text();
        return breaksOff(unit)
                && !text.isEmpty()
                && HanPunctuation.hasComma(text.substring(text.length() - 1));
    }

    /**
     * Whether a group of heads parts two articles rather than two sections of one.
     *
     * @param before the unit above, null at the page's top
     * @param next the unit below, null at the page's foot
     */
    static boolean parts(List<Unit> heads, Unit before, Unit next) {
        if (before == null || before.closes() || next == null || next.opens()) {
            return true;
        }
        if (before.is(Unit.Type.FURNITURE) || next.is(Unit.Type.ADOPTION)) {
            return true;
        }
        // No section begins in the middle of a sentence.
        if (stopsAtComma(before)) {
            return true;
        }
        Unit first = heads.get(0);
        if (first.level() == 1) {
            return true;
        }
        double width = heads.stream().mapToDouble(h -> HanPunctuation.width(h.text())).sum();
        boolean asks = HanPunctuation.endsSentence(first.text());
        int lines = heads.stream().mapToInt(h -> h.lines().size()).sum();
        return !asks && (lines > 1 || width >= WIDEST_SUBHEAD);
    }
}
