package org.couplet.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells short headlines below their texts from sub-headlines, on a page that has its headlines
 * there: they say again what the text above says.
 */
final class ShortHeadlines {
    /** A line that says so much more of the text above than of the one below belongs above. */
    private static final double CLEAR = 0.25;

    /** Enough where another line is clear. */
    private static final double TENDING = 0.1;

    private ShortHeadlines() {}

    /**
     * @param units of a page without its furniture
     * @return the first lines of such headlines; none on a page that begins with a headline or does
     *     not end with one
     */
    static Set<Integer> find(List<Unit> units) {
        List<Unit> all = units.stream().filter(u -> !u.is(Unit.Type.FURNITURE)).toList();
        boolean isLast =
                !all.isEmpty()
                        && !all.get(0).is(Unit.Type.HEAD)
                        && all.get(all.size() - 1).is(Unit.Type.HEAD)
                        && all.stream().allMatch(u -> u.level() == 0);
        return isLast ? among(groups(all)) : Set.of();
    }

    private static Set<Integer> among(List<List<Unit>> groups) {
        Set<Integer> found = new HashSet<>();
        Cohesion cohesion =
                new Cohesion(groups.stream().map(g -> isHead(g) ? "" : text(g)).toList());
        Set<Integer> tending = new HashSet<>();
        for (int i = 1; i + 1 < groups.size(); i++) {
            List<Unit> group = groups.get(i);
            if (isHead(group) && group.size() == 1) {
                String text = text(group);
                double up = cohesion.of(text, i - 1) - cohesion.of(text, i + 1);
                if (up >= CLEAR) {
                    found.add(group.get(0).first());
                } else if (up >= TENDING) {
                    tending.add(group.get(0).first());
                }
            }
        }
        if (!found.isEmpty()) {
            found.addAll(tending);
        }
        return found;
    }

    /** Runs of heads and runs of text in turn. */
    private static List<List<Unit>> groups(List<Unit> units) {
        List<List<Unit>> groups = new ArrayList<>();
        for (Unit unit : units) {
            boolean isNew =
                    groups.isEmpty()
                            || isHead(groups.get(groups.size() - 1)) != unit.is(Unit.Type.HEAD);
            if (isNew) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(unit);
        }
        return groups;
    }

    private static boolean isHead(List<Unit> group) {
        return group.get(0).is(Unit.Type.HEAD);
    }

    private static String text(List<Unit> group) {
        return group.stream().map(Unit::text).collect(Collectors.joining("\n"));
    }
}
