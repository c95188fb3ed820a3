package org.couplet.seed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.couplet.text.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairsTest {

    /** Repairs as COLUMN from→to. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "江水漲了 | 3 漲→涨 | 江水涨了",
                "江 水 漲了 | 2  →;4  →;5 漲→涨 | 江水涨了",
                "江水涨了 | 5 →。 | 江水涨了。",
                "江水涨了 | 1 →“;3 →” | “江水”涨了",
                "𠮷野的橋,新 | 4 橋→桥;5 ,→， | 𠮷野的桥，新",
                "橋橋 | 1 橋→桥;2 橋→桥梁 | 桥桥梁",
            })
    void whatIsAppliedComesOffAgain(String printed, String list, String repaired) {
        List<Repair> repairs = repairs(list);

        List<String> applied = Repairs.apply(List.of(printed), repairs);
        assertThat(applied).containsExactly(repaired);
        assertThat(Repairs.undo(applied, repairs)).containsExactly(printed);
    }

    @Test
    void whatIsOnlyProposedIsNotApplied() {
        Repair proposed = new Repair(new Position(1, 1), "江", "", "any", Repair.Confidence.MEDIUM);

        assertThat(Repairs.apply(List.of("江江水"), List.of(proposed))).containsExactly("江江水");
        assertThat(Repairs.undo(List.of("江江水"), List.of(proposed))).containsExactly("江江水");
    }

    @Test
    void repairsOfAnotherTextAreRefused() {
        List<Repair> repairs = repairs("3 漲→涨");

        assertThatThrownBy(() -> Repairs.apply(List.of("湖水平静"), repairs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no \"漲\" at 1:3");
        assertThatThrownBy(() -> Repairs.undo(List.of("湖水平静"), repairs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no \"涨\" at 1:3");
        assertThatThrownBy(() -> Repairs.undo(List.of("湖"), repairs))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPageIsWrittenWithAsManyLinesAsItHas() {
        SeedPage page = PageDecoder.decode("9.txt", "a\r\nb".getBytes(UTF_8));

        assertThat(PageEncoder.encode(page, List.of("c", "d"))).isEqualTo("c\r\nd".getBytes(UTF_8));
        assertThatThrownBy(() -> PageEncoder.encode(page, List.of("c")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 lines for a page of 2");
    }

    private static List<Repair> repairs(String list) {
        List<Repair> repairs = new ArrayList<>();
        for (String one : list.split(";")) {
            int blank = one.indexOf(' ');
            int arrow = one.indexOf('→');
            repairs.add(
                    new Repair(
                            new Position(1, Integer.parseInt(one.substring(0, blank))),
                            one.substring(blank + 1, arrow),
                            one.substring(arrow + 1),
                            "any",
                            Repair.Confidence.HIGH));
        }
        return repairs;
    }
}
