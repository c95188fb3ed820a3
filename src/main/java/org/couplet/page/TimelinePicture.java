package org.couplet.page;

import java.util.ArrayList;
import java.util.List;
import org.couplet.lang.DrawnWidth;

/**
 * Where everything stands in the picture of the timeline: a lane for each occasion, in it a mark
 * for each entry, stacked in the column of its years. Coordinates are whole numbers in units of
 * about a CSS pixel.
 *
 * @param column how wide a column is
 * @param cuts the middles of the places where years are left out
 */
public record TimelinePicture(
        int width, int height, int column, List<Tick> ticks, List<Integer> cuts, List<Lane> lanes) {
    /** From mark to mark. */
    static final int PITCH = 14;

    /** How far a mark reaches from its middle. */
    static final int RADIUS = 6;

    private static final int WIDTH = 740;
    private static final double LETTER = 8.5;
    private static final int LABEL = 30;
    private static final int FOOT = 12;
    private static final int AXIS = 24;
    private static final int MOST_ACROSS = 4;

    /**
     * A label of the axis.
     *
     * @param x its middle
     * @param isUsed whether anything falls into it
     * @param isStage whether a stage does
     */
    public record Tick(String label, int x, boolean isUsed, boolean isStage) {}

    /**
     * An occasion.
     *
     * @param href to its entries
     * @param top where its label may begin
     * @param base the line its marks stand on
     * @param own the middle of the column of its own date; null when it has none
     */
    public record Lane(
            String href, String label, int top, int base, Integer own, List<Mark> marks) {}

    /**
     * An entry.
     *
     * @param href to its words
     * @param x its middle
     * @param y its middle
     * @param symbol {@code event} or {@code target}
     */
    public record Mark(
            String href, int x, int y, String symbol, boolean isInferred, String title) {}

    /**
     * An entry, before it has its place.
     *
     * @param year 1 to 9999
     */
    record Item(
            String href,
            int year,
            boolean isTarget,
            boolean isInferred,
            boolean isStage,
            String title) {}

    /**
     * An occasion, before it has its place.
     *
     * @param year of its own date; 0 when it has none
     * @param items in the order in which they are to be stacked
     */
    record Row(String href, String label, int year, List<Item> items) {}

    /**
     * @param rows those without items are left out
     * @return null when there is nothing to show, or only one year
     */
    static TimelinePicture of(List<Row> rows) {
        List<Row> shown = rows.stream().filter(r -> !r.items().isEmpty()).toList();
        List<Integer> years = new ArrayList<>();
        for (Row row : shown) {
            row.items().forEach(i -> years.add(i.year()));
            if (row.year() > 0) {
                years.add(row.year());
            }
        }
        if (years.stream().distinct().count() < 2) {
            return null;
        }
        TimeAxis axis = TimeAxis.of(years, WIDTH);
        List<Lane> lanes = new ArrayList<>();
        int top = 0;
        for (Row row : shown) {
            Lane lane = lane(row, top, axis);
            lanes.add(lane);
            top = lane.base() + FOOT;
        }
        List<Tick> ticks = new ArrayList<>();
        List<Integer> cuts = new ArrayList<>();
        for (TimeAxis.Column column : axis.columns()) {
            boolean isStage =
                    shown.stream()
                            .flatMap(r -> r.items().stream())
                            .anyMatch(i -> i.isStage() && axis.column(i.year()) == column);
            boolean isUsed = years.stream().anyMatch(y -> axis.column(y) == column);
            ticks.add(new Tick(column.label(), middle(column, axis), isUsed, isStage));
            if (column.isAfterCut()) {
                cuts.add((int) Math.round(column.x() - TimeAxis.CUT / 2.0));
            }
        }
        return new TimelinePicture(
                WIDTH, top + AXIS, (int) axis.columnWidth(), List.copyOf(ticks), cuts, lanes);
    }

    /** Whether a lane's label has room on one line. */
    static boolean isShort(String label) {
        return label.codePoints().map(DrawnWidth::of).sum() * LETTER <= WIDTH;
    }

    private static Lane lane(Row row, int top, TimeAxis axis) {
        int across = Math.min(MOST_ACROSS, (int) axis.columnWidth() / PITCH);
        int highest = 1;
        for (TimeAxis.Column column : axis.columns()) {
            highest = Math.max(highest, (items(row, column, axis).size() + across - 1) / across);
        }
        int base = top + LABEL + highest * PITCH;
        List<Mark> marks = new ArrayList<>();
        for (TimeAxis.Column column : axis.columns()) {
            List<Item> items = items(row, column, axis);
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                int inRow = Math.min(across, items.size() - i / across * across);
                double shift = (i % across - (inRow - 1) / 2.0) * PITCH;
                marks.add(
                        new Mark(
                                item.href(),
                                middle(column, axis) + (int) Math.floor(shift),
                                base - PITCH / 2 - i / across * PITCH,
                                item.isTarget() ? "target" : "event",
                                item.isInferred(),
                                item.title()));
            }
        }
        Integer own =
                row.year() == 0 ? null : Integer.valueOf(middle(axis.column(row.year()), axis));
        return new Lane(row.href(), row.label(), top, base, own, List.copyOf(marks));
    }

    private static List<Item> items(Row row, TimeAxis.Column column, TimeAxis axis) {
        return row.items().stream().filter(i -> axis.column(i.year()) == column).toList();
    }

    private static int middle(TimeAxis.Column column, TimeAxis axis) {
        return (int) Math.round(column.x() + axis.columnWidth() / 2);
    }
}
