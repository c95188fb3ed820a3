package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.lang.Bylines;
import org.couplet.lang.Continuations;
import org.couplet.lang.HanPunctuation;
import org.couplet.lang.InterviewWords;
import org.couplet.lang.NewspaperLines;

/** Groups the lines of a page into units. */
final class UnitReader {
    private static final int MOST_HEAD_LINES = 5;
    private static final double WIDEST_HEAD = 64;
    private static final double WIDEST_HEAD_LINE = 45;

    /** A line so much shorter than its neighbours was not broken for lack of room. */
    private static final double SHORT = 0.8;

    private final PageLines lines;
    private final boolean isUnwrapped;
    private final List<Unit> units = new ArrayList<>();

    /** Whether any of the units so far is more than furniture. */
    private boolean hasText;

    private UnitReader(PageLines lines) {
        this.lines = lines;
        this.isUnwrapped = lines.isUnwrapped();
    }

    /**
     * @return in page order; every line that is not blank is in one of them
     */
    static List<Unit> read(PageLines lines) {
        UnitReader reader = new UnitReader(lines);
        for (List<Integer> block : lines.blocks()) {
            reader.readBlock(block);
        }
        return HeadJudge.judge(reader.units, lines);
    }

    private void readBlock(List<Integer> block) {
        if (block.size() <= MOST_HEAD_LINES
                && block.stream().noneMatch(this::standsAlone)
                && isHeadShaped(block)) {
            add(Unit.Type.HEAD, block);
            return;
        }
        List<Integer> paragraph = new ArrayList<>();
        for (int i = 0; i < block.size(); i++) {
            int n = block.get(i);
            if (standsAlone(n)) {
                partHead(paragraph, n);
                flush(paragraph);
                i = readAlone(block, i);
                continue;
            }
            if (!paragraph.isEmpty() && beginsNew(paragraph, n, block, i)) {
                partHead(paragraph, n);
                flush(paragraph);
            }
            paragraph.add(n);
        }
        flush(paragraph);
    }

    /** Above the line an article begins with stands its headline, be there a blank line or not. */
    private void partHead(List<Integer> paragraph, int next) {
        String t = lines.text(next);
        boolean opens =
                comesFrom(next).isPresent() || Bylines.isLead(t) || Bylines.of(t).isPresent();
        for (int i = Math.max(1, paragraph.size() - MOST_HEAD_LINES);
                opens && i < paragraph.size();
                i++) {
            List<Integer> rest = List.copyOf(paragraph.subList(i, paragraph.size()));
            if (HanPunctuation.endsSentence(lines.text(paragraph.get(i - 1)))
                    && isHeadShaped(rest)) {
                add(Unit.Type.PARAGRAPH, List.copyOf(paragraph.subList(0, i)));
                paragraph.clear();
                paragraph.addAll(rest);
                return;
            }
        }
    }

    private void flush(List<Integer> paragraph) {
        if (!paragraph.isEmpty()) {
            add(isHeadShaped(paragraph) ? Unit.Type.HEAD : Unit.Type.PARAGRAPH, paragraph);
            paragraph.clear();
        }
    }

    private boolean standsAlone(int n) {
        String t = lines.text(n);
        return lines.level(n) > 0
                || lines.isBold(n)
                || t.isEmpty()
                || Bylines.of(t).isPresent()
                || Bylines.closes(t)
                || NewspaperLines.isAffiliation(t)
                || NewspaperLines.isAdoption(t)
                || NewspaperLines.isSection(t)
                || NewspaperLines.isKeyWord(t)
                || NewspaperLines.isSourceNote(t)
                || isPageFurniture(n);
    }

    /** Running heads and feet: near the page's edge, or alone between blank lines. */
    private boolean isPageFurniture(int n) {
        String t = lines.text(n);
        return (lines.isAtEdge(n) || lines.isAlone(n))
                && !HanPunctuation.hasComma(t)
                && !HanPunctuation.endsSentence(t)
                && NewspaperLines.isFurniture(t);
    }

    /** Returns the index of the last line read. */
    private int readAlone(List<Integer> block, int index) {
        int n = block.get(index);
        String t = lines.text(n);
        List<Integer> one = List.of(n);
        if (NewspaperLines.isAffiliation(t)) {
            int end = bracketEnd(block, index);
            add(Unit.Type.PARAGRAPH, block.subList(index, end + 1), 0, false, true);
            return end;
        }
        if (t.isEmpty()) {
            boolean opens = comesFrom(n).isPresent();
            boolean closes = goesTo(n).isPresent() && !opens;
            boolean isMark = opens || closes;
            Unit.Type type = isMark ? Unit.Type.PARAGRAPH : Unit.Type.FURNITURE;
            add(type, one, 0, opens, closes);
        } else if (NewspaperLines.isSourceNote(t)) {
            add(Unit.Type.FURNITURE, one, 0, false, true);
        } else if (Bylines.closes(t)) {
            add(Unit.Type.PARAGRAPH, one, 0, false, true);
        } else if (NewspaperLines.isAdoption(t)) {
            add(Unit.Type.ADOPTION, one, 0, false, false);
        } else if (isPageFurniture(n)
                && (lines.level(n) > 0 || isPageHead() || !NewspaperLines.isSection(t))) {
            add(Unit.Type.FURNITURE, one, lines.level(n), false, false);
        } else if (Bylines.of(t).isPresent()) {
            add(Unit.Type.BYLINE, one, 0, true, false);
        } else if (NewspaperLines.isSection(t) || NewspaperLines.isKeyWord(t)) {
            add(Unit.Type.SUBHEAD, one, lines.level(n), false, false);
        } else if (lines.level(n) > 0) {
            boolean isSection = NewspaperLines.isEnumerated(t);
            add(isSection ? Unit.Type.SUBHEAD : Unit.Type.HEAD, one);
        } else {
            add(isHeadShaped(one) ? Unit.Type.SUBHEAD : Unit.Type.PARAGRAPH, one);
        }
        return index;
    }

    private int bracketEnd(List<Integer> block, int index) {
        for (int i = index; i < Math.min(block.size(), index + 4); i++) {
            String t = lines.text(block.get(i));
            if (t.endsWith("\uFF09") || t.endsWith(")")) {
                return i;
            }
        }
        return index;
    }

    /** Whether there was nothing yet but the page's head. */
    private boolean isPageHead() {
        return !units.isEmpty() && !hasText;
    }

    private void add(Unit.Type type, List<Integer> of) {
        String raw = lines.raw(of.get(0)).strip();
        String text = lines.text(of);
        boolean isText = type == Unit.Type.PARAGRAPH || type == Unit.Type.HEAD;
        boolean opens = isText && (Bylines.isLead(text) || comesFrom(of.get(0)).isPresent());
        boolean closes =
                isText
                        && (goesTo(of.get(of.size() - 1)).isPresent()
                                || (type == Unit.Type.PARAGRAPH
                                        && NewspaperLines.hasEndMark(text)
                                        && !Bylines.isLead(raw)));
        Unit.Type kept = opens || closes ? Unit.Type.PARAGRAPH : type;
        add(kept, of, lines.level(of.get(0)), opens, closes);
    }

    private void add(Unit.Type type, List<Integer> of, int level, boolean opens, boolean closes) {
        hasText |= type != Unit.Type.FURNITURE;
        units.add(new Unit(type, of, lines.text(of), level, opens, closes));
    }

    private Optional<String> comesFrom(int n) {
        return Continuations.from(lines.raw(n));
    }

    private Optional<String> goesTo(int n) {
        return lines.goesTo(n);
    }

    /** Whether a line begins a new paragraph after the ones read so far. */
    private boolean beginsNew(List<Integer> paragraph, int n, List<Integer> block, int index) {
        int before = paragraph.get(paragraph.size() - 1);
        String t = lines.text(before);
        if (lines.isIndented(n)
                || comesFrom(n).isPresent()
                || goesTo(before).isPresent()
                || Bylines.isLead(lines.text(n))
                || HanPunctuation.endsWithColon(t) && lines.raw(n).startsWith("**")) {
            return true;
        }
        boolean ends = HanPunctuation.endsSentence(t);
        if (isUnwrapped || ends && speaks(lines.text(n))) {
            return true;
        }
        double column = columnWidth(block, index);
        // A paragraph's first line is two characters shorter: its indent.
        double indent = paragraph.size() == 1 ? 2 : 0;
        boolean isShort = lines.width(before) + indent < SHORT * column;
        boolean isLong = lines.width(before) > 60;
        if (ends) {
            return isShort || isLong;
        }
        return isShort && !HanPunctuation.asksForMore(t) && paragraph.size() == 1;
    }

    /** Whether a line begins what somebody asks or answers. */
    private static boolean speaks(String text) {
        return NewspaperLines.isQuestion(text) || InterviewWords.answerer(text).isPresent();
    }

    /** The widest line nearby: columns of different width follow each other on a page. */
    private double columnWidth(List<Integer> block, int index) {
        double widest = 0;
        for (int i = Math.max(0, index - 4); i < Math.min(block.size(), index + 4); i++) {
            widest = Math.max(widest, lines.width(block.get(i)));
        }
        return widest;
    }

    private boolean isHeadShaped(List<Integer> of) {
        String text = lines.text(of);
        String last = text.isEmpty() ? "" : text.substring(text.length() - 1);
        return !text.isEmpty()
                && of.size() <= MOST_HEAD_LINES
                && HanPunctuation.width(text) <= WIDEST_HEAD
                && of.stream().allMatch(n -> lines.width(n) <= WIDEST_HEAD_LINE)
                && !HanPunctuation.hasSentenceEnd(text)
                && !HanPunctuation.asksForMore(text)
                && !HanPunctuation.startsDependent(text)
                && !NewspaperLines.isQuestion(text)
                && (!HanPunctuation.endsWithColon(text) || HanPunctuation.width(text) <= 12)
                && (!HanPunctuation.hasComma(text) || !HanPunctuation.endsSentence(text))
                && !last.isBlank();
    }
}
