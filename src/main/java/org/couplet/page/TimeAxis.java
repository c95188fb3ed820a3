package org.couplet.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * An axis on which every column stands for as many years as every other. Where there is no room for
 * them all, a gap that is longer than half of all the rest is cut out, so that one early date does
 * not squeeze the others together.
 *
 * @param yearsPerColumn 1, 2, 5, 10 … 1000
 * @param columnWidth in the picture's units
 * @param columns in order
 */
public record TimeAxis(int yearsPerColumn, double columnWidth, List<Column> columns) {
    /** How wide the place of a cut is. */
    static final int CUT = 24;

    private static final int WIDEST = 96;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    /**
     * The years from {@code first} on.
     *
     * @param label {@code 2027}, {@code 2020–29}
     * @param x its left edge
     * @param isAfterCut whether years are left out before it
     */
    public record Column(int first, String label, double x, boolean isAfterCut) {}

    public TimeAxis {
        columns = List.copyOf(columns);
    }

    /**
     * @param years one at least, 1 to 9999, in any order
     * @param width of the whole axis, at least 700
     */
    static TimeAxis of(Collection<Integer> years, int width) {
        for (int step : STEPS) {
            List<Integer> firsts = firsts(years, step, width);
            double each = each(firsts, step, width);
            if (each >= narrowest(step)) {
                return of(firsts, step, Math.min(each, WIDEST));
            }
        }
        throw new IllegalArgumentException("no room for " + years.size() + " years");
    }

    /** How wide a column can be. */
    private static double each(Collection<Integer> firsts, int step, int width) {
        int cuts = 0;
        int before = -1;
        for (int first : firsts) {
            cuts += before >= 0 && first - before > step ? 1 : 0;
            before = first;
        }
        return (double) (width - cuts * CUT) / firsts.size();
    }

    private static TimeAxis of(List<Integer> firsts, int step, double each) {
        List<Column> columns = new ArrayList<>();
        double x = 0;
        for (int first : firsts) {
            boolean isAfterCut =
                    !columns.isEmpty() && first - columns.get(columns.size() - 1).first() > step;
            x += isAfterCut ? CUT : 0;
            columns.add(new Column(first, label(first, step), x, isAfterCut));
            x += each;
        }
        return new TimeAxis(step, each, columns);
    }

    /** The column a year of the axis lies in. */
    Column column(int year) {
        return columns.stream()
                .filter(c -> year >= c.first() && year < c.first() + yearsPerColumn)
                .findFirst()
                .orElseThrow();
    }

    double width() {
        return columns.get(columns.size() - 1).x() + columnWidth;
    }

    /** The first years of the columns that are shown, without gaps as far as there is no room. */
    private static List<Integer> firsts(Collection<Integer> years, int step, int width) {
        TreeSet<Integer> used = new TreeSet<>();
        years.forEach(y -> used.add(y / step * step));
        TreeSet<Integer> shown = new TreeSet<>();
        for (int first = used.first(); first <= used.last(); first += step) {
            shown.add(first);
        }
        while (each(shown, step, width) < narrowest(step)) {
            List<Integer> gap = longestGap(used, shown);
            if (gap.size() * 2 <= shown.size() - gap.size()) {
                break;
            }
            gap.forEach(shown::remove);
        }
        return List.copyOf(shown);
    }

    private static List<Integer> longestGap(TreeSet<Integer> used, TreeSet<Integer> shown) {
        List<Integer> longest = List.of();
        for (int first : used) {
            Integer next = used.higher(first);
            if (next != null) {
                List<Integer> gap = List.copyOf(shown.subSet(first, false, next, false));
                longest = gap.size() > longest.size() ? gap : longest;
            }
        }
        return longest;
    }

    /** How wide a column has to be for its label. */
    private static int narrowest(int step) {
        return step == 1 ? 34 : step <= 100 ? 54 : 70;
    }

    private static String label(int first, int step) {
        int last = first + step - 1;
        return step == 1
                ? "" + first
                : first + "–" + (step <= 100 ? "%02d".formatted(last % 100) : "" + last);
    }
}
