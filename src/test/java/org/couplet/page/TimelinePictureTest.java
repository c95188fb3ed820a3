package org.couplet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinePictureTest {
    /** How wide a digit of the axis is drawn at most, in the picture's units. */
    private static final double DIGIT = 7.7;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022 2027 2030|1|2022 2023 2024 2025 2026 2027 2028 2029 2030",
                "1945 2021 2022 2023 2025|1|1945 /2021 2022 2023 2024 2025",
                "1931 1977 2018 2024 2035|1|1931 /1977 /2018 2019 2020 2021 2022 2023 2024 2025 2026"
                        + " 2027 2028 2029 2030 2031 2032 2033 2034 2035",
                "1994 1999 2004 2010 2016 2019|2|1994–95 1996–97 1998–99 2000–01 2002–03 2004–05"
                        + " 2006–07 2008–09 2010–11 2012–13 2014–15 2016–17 2018–19",
                "618 1644|1|618 /1644",
                "1 9999|1|1 /9999",
            })
    void everyColumnIsAsManyYearsAndALongGapIsCutOut(String years, int step, String expected) {
        List<Integer> values = new ArrayList<>();
        for (String year : years.split(" ")) {
            values.add(Integer.valueOf(year));
        }
        TimeAxis axis = TimeAxis.of(values, 740);
        String columns =
                axis.columns().stream()
                        .map(c -> (c.isAfterCut() ? "/" : "") + c.label())
                        .collect(Collectors.joining(" "));
        assertThat(axis.yearsPerColumn() + "|" + columns).isEqualTo(step + "|" + expected);
    }

    @Test
    void nothingOverlapsAndNothingIsCutOffWhateverTheDates() {
        Random random = new Random(20270601);
        for (int round = 0; round < 400; round++) {
            List<TimelinePicture.Row> rows = rows(random);
            TimelinePicture picture = TimelinePicture.of(rows);
            if (picture == null) {
                assertThat(
                                rows.stream()
                                        .flatMap(r -> r.items().stream())
                                        .map(TimelinePicture.Item::year)
                                        .distinct())
                        .hasSizeLessThan(2);
                continue;
            }
            String as = "round " + round + ": " + rows;
            everyEntryHasAMark(picture, rows, as);
            marksKeepClear(picture, as);
            yearsAreInOrder(picture, rows, as);
            ticksKeepClear(picture, as);
        }
    }

    private static List<TimelinePicture.Row> rows(Random random) {
        List<TimelinePicture.Row> rows = new ArrayList<>();
        int from = 1 + random.nextInt(2000);
        int span = 1 + random.nextInt(random.nextBoolean() ? 12 : 900);
        for (int r = random.nextInt(5); r >= 0; r--) {
            List<TimelinePicture.Item> items = new ArrayList<>();
            for (int i = random.nextInt(40); i > 0; i--) {
                items.add(
                        new TimelinePicture.Item(
                                "e" + r + "-" + i,
                                from + random.nextInt(span),
                                random.nextBoolean(),
                                random.nextBoolean(),
                                random.nextInt(9) == 0,
                                ""));
            }
            items.sort(Comparator.comparingInt(TimelinePicture.Item::year));
            int own = items.isEmpty() || random.nextBoolean() ? 0 : items.get(0).year() + 1;
            rows.add(new TimelinePicture.Row("r" + r, "", own, items));
        }
        return rows;
    }

    private static void everyEntryHasAMark(
            TimelinePicture picture, List<TimelinePicture.Row> rows, String as) {
        assertThat(marks(picture).stream().map(TimelinePicture.Mark::href))
                .as(as)
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream()
                                .flatMap(r -> r.items().stream())
                                .map(TimelinePicture.Item::href)
                                .toList());
    }

    private static void marksKeepClear(TimelinePicture picture, String as) {
        int bottom = 0;
        for (TimelinePicture.Lane lane : picture.lanes()) {
            assertThat(lane.top()).as(as).isGreaterThanOrEqualTo(bottom);
            for (TimelinePicture.Mark mark : lane.marks()) {
                assertThat(mark.x()).as(as).isBetween(6, picture.width() - 6);
                // Above the line, below the lane's label.
                assertThat(mark.y()).as(as).isBetween(lane.top() + 26 + 6, lane.base() - 6);
            }
            bottom = lane.base() + 10;
        }
        assertThat(picture.height()).as(as).isGreaterThanOrEqualTo(bottom + 18);
        List<TimelinePicture.Mark> marks = marks(picture);
        for (int i = 0; i < marks.size(); i++) {
            for (int j = 0; j < i; j++) {
                int apart =
                        Math.max(
                                Math.abs(marks.get(i).x() - marks.get(j).x()),
                                Math.abs(marks.get(i).y() - marks.get(j).y()));
                assertThat(apart).as(as).isGreaterThanOrEqualTo(2 * TimelinePicture.RADIUS);
            }
        }
    }

    private static void yearsAreInOrder(
            TimelinePicture picture, List<TimelinePicture.Row> rows, String as) {
        Map<String, Integer> years = new HashMap<>();
        rows.forEach(r -> r.items().forEach(i -> years.put(i.href(), i.year())));
        List<TimelinePicture.Mark> marks = new ArrayList<>(marks(picture));
        marks.sort(Comparator.comparingInt(m -> years.get(m.href())));
        TimeAxis axis =
                TimeAxis.of(
                        rows.stream()
                                .flatMap(
                                        r ->
                                                java.util.stream.Stream.concat(
                                                        r.items().stream()
                                                                .map(TimelinePicture.Item::year),
                                                        r.year() == 0
                                                                ? java.util.stream.Stream.empty()
                                                                : java.util.stream.Stream.of(
                                                                        r.year())))
                                .toList(),
                        picture.width());
        for (TimelinePicture.Mark mark : marks) {
            TimeAxis.Column column = axis.column(years.get(mark.href()));
            assertThat((double) mark.x())
                    .as(as)
                    .isBetween(column.x(), column.x() + axis.columnWidth());
        }
    }

    private static void ticksKeepClear(TimelinePicture picture, String as) {
        double end = -99;
        for (TimelinePicture.Tick tick : picture.ticks()) {
            double half = tick.label().length() * DIGIT / 2;
            assertThat(tick.x() - half).as(as).isGreaterThan(Math.max(end, -1));
            end = tick.x() + half;
        }
        assertThat(end).as(as).isLessThanOrEqualTo(picture.width() + 1);
    }

    private static List<TimelinePicture.Mark> marks(TimelinePicture picture) {
        return picture.lanes().stream().flatMap(l -> l.marks().stream()).toList();
    }
}
