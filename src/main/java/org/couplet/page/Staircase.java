package org.couplet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The shape of a staircase of dates: a step is as wide as the years it takes. */
final class Staircase {
    private static final int LOWEST = 32;
    private static final int HIGHEST_RISE = 44;
    private static final int ALL_RISES = 132;
    private static final int WIDEST = 12;
    private static final int MOST_YEARS = 16;

    private Staircase() {}

    /**
     * A step.
     *
     * @param weight its width, as a share of the sum of all weights; 1 to 12
     * @param height in CSS pixels
     * @param years the years it takes, its own date's the last; empty when they cannot be told or
     *     are too many to be written
     */
    record Step(int weight, int height, List<Integer> years) {

        Step {
            years = List.copyOf(years);
        }
    }

    /**
     * @param start the year before the first step's; 0 when it is not known
     * @param ends the years of the steps in order
     */
    static List<Step> of(int start, List<Integer> ends) {
        List<Integer> spans = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            spans.add(ends.get(i) - (i == 0 ? start : ends.get(i - 1)));
        }
        boolean isKnown = start > 0 && spans.stream().allMatch(s -> s > 0);
        int widest = spans.stream().mapToInt(Integer::intValue).max().orElse(1);
        int all = spans.stream().mapToInt(Integer::intValue).sum();
        int rise = ends.size() < 2 ? 0 : Math.min(HIGHEST_RISE, ALL_RISES / (ends.size() - 1));
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            int span = spans.get(i);
            int weight =
                    !isKnown
                            ? 1
                            : widest <= WIDEST
                                    ? span
                                    : Math.max(1, Math.round((float) span * WIDEST / widest));
            List<Integer> years =
                    isKnown && all <= MOST_YEARS
                            ? IntStream.rangeClosed(ends.get(i) - span + 1, ends.get(i))
                                    .boxed()
                                    .toList()
                            : List.of();
            steps.add(new Step(weight, LOWEST + i * rise, years));
        }
        return List.copyOf(steps);
    }
}
