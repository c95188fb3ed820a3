package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.lang.HanPunctuation;
import org.couplet.lang.HeadlineWords;

/** Puts a headline's lines together and leaves its kicker and sub-headline out. */
final class Headlines {
    /** A narrower line was broken by the column, not by its sense. */
    private static final double NARROW = 10;

    /** A sub-headline is set smaller: its line holds more than the lines above it. */
    private static final double SMALLER = 1.25;

    /** A line so wide says something by itself. */
    private static final double WHOLE = 12;

    private Headlines() {}

    /**
     * @param heads in page order
     * @return the main headline in one line; empty if there are no heads
     */
    static Optional<String> of(PageLines lines, List<Unit> heads) {
        List<Unit> main = new ArrayList<>();
        for (Unit head : heads) {
            if (head.is(Unit.Type.HEAD)) {
                main.add(head);
            }
        }
        if (main.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(text(lines, pick(lines, main)));
    }

    private static List<Unit> pick(PageLines lines, List<Unit> heads) {
        int top = heads.stream().mapToInt(Unit::level).filter(l -> l > 0).min().orElse(0);
        if (top > 0) {
            return List.of(heads.stream().filter(h -> h.level() == top).findFirst().get());
        }
        List<Unit> left = new ArrayList<>(heads);
        left.removeIf(h -> left.size() > 1 && HeadlineWords.isSubHeadline(h.text()));
        if (left.isEmpty()) {
            return heads.subList(0, 1);
        }
        Unit first = left.get(0);
        if (left.size() > 1 && HanPunctuation.endsWithColon(first.text())) {
            return left.subList(0, 2);
        }
        List<Unit> noKicker = left.stream().filter(h -> !isKicker(lines, h)).toList();
        if (noKicker.isEmpty()) {
            return left.subList(left.size() - 1, left.size());
        }
        List<Unit> tall = noKicker.stream().filter(h -> h.lines().size() > 1).toList();
        if (tall.size() == 1) {
            return tall;
        }
        boolean startsSmall =
                noKicker.size() > 1 && HanPunctuation.width(noKicker.get(0).text()) < 9;
        return noKicker.subList(startsSmall ? 1 : 0, startsSmall ? 2 : 1);
    }

    /** Whether all of a unit's lines are kickers, alone or together. */
    private static boolean isKicker(PageLines lines, Unit head) {
        return HeadlineWords.isKicker(head.text())
                || head.lines().stream().allMatch(n -> HeadlineWords.isKicker(lines.text(n)));
    }

    private static String text(PageLines lines, List<Unit> heads) {
        List<String> parts = new ArrayList<>();
        for (Unit head : heads) {
            List<String> own = new ArrayList<>();
            head.lines().forEach(n -> own.add(lines.text(n)));
            parts.addAll(withoutSub(own));
        }
        StringBuilder headline = new StringBuilder();
        for (String part : parts) {
            if (headline.length() > 0 && !runsOn(headline.toString(), part, parts)) {
                headline.append(' ');
            }
            headline.append(part);
        }
        return headline.toString();
    }

    private static List<String> withoutSub(List<String> lines) {
        int n = lines.size();
        if (n < 2) {
            return lines;
        }
        String first = lines.get(0);
        if (HeadlineWords.isKicker(first) && !HanPunctuation.endsWithColon(first)) {
            return withoutSub(lines.subList(1, n));
        }
        String last = lines.get(n - 1);
        if (HeadlineWords.isSubHeadline(last)) {
            return lines.subList(0, n - 1);
        }
        if (n == 3 && isTallest(lines)) {
            return lines.subList(1, 2);
        }
        String above = lines.get(n - 2);
        double tall = HanPunctuation.width(above);
        boolean isWhole =
                HeadlineWords.hasHalves(above)
                        || tall >= WHOLE
                        || HanPunctuation.width(last) >= SMALLER * tall;
        if (isWhole && HeadlineWords.isReportage(last)) {
            return lines.subList(0, n - 1);
        }
        double widest = 0;
        double together = 0;
        for (String line : lines.subList(0, n - 1)) {
            widest = Math.max(widest, HanPunctuation.width(line));
            together += HanPunctuation.width(line);
        }
        double width = HanPunctuation.width(last);
        boolean isSub = n > 2 && width >= 12 && together >= 12 && width >= SMALLER * widest;
        return isSub ? lines.subList(0, n - 1) : lines;
    }

    /** The middle one of three lines is the headline if only that has halves, or the most room. */
    private static boolean isTallest(List<String> lines) {
        String middle = lines.get(1);
        boolean isPair = HeadlineWords.hasHalves(middle);
        boolean areOthersPlain =
                !HeadlineWords.hasHalves(lines.get(0)) && !HeadlineWords.hasHalves(lines.get(2));
        double least =
                Math.min(HanPunctuation.width(lines.get(0)), HanPunctuation.width(lines.get(2)));
        return areOthersPlain
                && least >= NARROW
                && (isPair || SMALLER * HanPunctuation.width(middle) <= least);
    }

    private static boolean runsOn(String above, String below, List<String> parts) {
        double first = HanPunctuation.width(parts.get(0));
        boolean isCouplet = parts.stream().allMatch(p -> HanPunctuation.width(p) == first);
        boolean isNarrow =
                parts.stream()
                        .limit(parts.size() - 1L)
                        .anyMatch(p -> HanPunctuation.width(p) < NARROW);
        boolean hasHalves = HeadlineWords.hasHalves(above) || HeadlineWords.hasHalves(below);
        return (isNarrow && !isCouplet && !hasHalves)
                || HanPunctuation.endsWithColon(above)
                || HanPunctuation.startsDependent(below);
    }
}
