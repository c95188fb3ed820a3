package org.couplet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaircaseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2029|2031 2034|2×32[2030, 2031] 3×76[2032, 2033, 2034]",
                // Without a start nobody knows how long the first step takes.
                "0|2031 2034|1×32[] 1×76[]",
                // Out of order there are no widths to be told.
                "2029|2034 2031|1×32[] 1×76[]",
                // Too many years to be written; the widest step has the weight 12.
                "2000|2005 2050|1×32[] 12×76[]",
                "2029|2030|1×32[2030]",
                "2029|2030 2031 2032 2033 2034|"
                        + "1×32[2030] 1×65[2031] 1×98[2032] 1×131[2033] 1×164[2034]",
            })
    void aStepIsAsWideAsTheYearsItTakes(int start, String ends, String expected) {
        String steps =
                Staircase.of(start, Arrays.stream(ends.split(" ")).map(Integer::valueOf).toList())
                        .stream()
                        .map(s -> s.weight() + "×" + s.height() + s.years())
                        .collect(Collectors.joining(" "));
        assertThat(steps).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.12, 12", "0, 0", "1, 100", "0.9934, 99.3", "0.0004, 0"})
    void aShareIsAPartOfAHundred(BigDecimal value, String filled) {
        assertThat(Bar.share(value)).isEqualTo(new Bar(filled, "100", true));
    }

    @ParameterizedTest
    @CsvSource({
        "0.026, 0.03, 86.7, 100",
        "30, 20, 100, 66.7",
        "29400, 29400, 100, 100",
        "1, 3000000000000, 0, 100"
    })
    void aWayToAGoalBeginsAtZero(BigDecimal from, BigDecimal to, String filled, String whole) {
        assertThat(Bar.path(from, to)).isEqualTo(new Bar(filled, whole, false));
    }
}
