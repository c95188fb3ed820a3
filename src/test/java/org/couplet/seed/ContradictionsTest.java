package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {

    @Test
    void twoPagesThatGiveOneFigureDifferentlyAreReported() {
        assertThat(found("去年全港集装箱吞吐量达到320万标箱。", "记者获悉，去年全港集装箱吞吐量达到350万标箱。"))
                .containsExactly("1:1 2:1 集装箱吞吐量达到 3.2E+6 3.5E+6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "去年全港集装箱吞吐量达到320万标箱。 | 去年全港集装箱吞吐量达到320万标箱，创历史新高。",
                "去年全港集装箱吞吐量达到320万标箱。 | 去年全港集装箱吞吐量达到320万吨。",
                "去年全港集装箱吞吐量达到320万标箱。 | 到2035年，全港集装箱吞吐量达到500万标箱。",
                "吞吐量达到320万标箱。 | 吞吐量达到350万标箱。",
                "去年全港集装箱吞吐量达到320万标箱。 | 去年全省集装箱吞吐总量为350万标箱。",
            })
    void equalValuesOtherUnitsOtherTimesAndOtherWordsAreNone(String one, String other) {
        assertThat(found(one, other)).isEmpty();
    }

    @Test
    void oneArticleMayGiveTwoFiguresAfterTheSameWords() {
        assertThat(found("东区集装箱码头吞吐量达到320万标箱，西区集装箱码头吞吐量达到350万标箱。")).isEmpty();
    }

    @Test
    void wordsBeforeManyFiguresAreAFormula() {
        List<String> pages = new ArrayList<>();
        for (int i = 1; i <= 13; i++) {
            pages.add("去年各港集装箱吞吐量达到" + i + "万标箱。");
        }
        assertThat(found(pages.subList(0, 12).toArray(String[]::new))).hasSize(12 * 11 / 2);
        assertThat(found(pages.toArray(String[]::new))).isEmpty();
    }

    @Test
    void reportsOfTwoPlacesMayDiffer() {
        String north = "北屿省政府工作报告\n\n2034年1月9日在北屿省第九届人民代表大会第二次会议上\n\n";
        String south = north.replace("北屿", "南屿");
        String one = "去年集装箱吞吐总量增长5%，港口建设提速。";
        String other = "去年集装箱吞吐总量增长6%，港口建设提速。";
        assertThat(found(north + one, south + other)).isEmpty();
        assertThat(found(north + one, north + other)).hasSize(1);
    }

    private static List<String> found(String... texts) {
        List<SeedPage> pages = new ArrayList<>();
        for (String text : texts) {
            String file = (pages.size() + 1) + ".txt";
            pages.add(PageDecoder.decode(file, text.getBytes(StandardCharsets.UTF_8)));
        }
        return Converter.convert(pages).contradictions().stream()
                .map(
                        c ->
                                c.a()
                                        + " "
                                        + c.b()
                                        + " "
                                        + c.about()
                                        + " "
                                        + c.aValue()
                                        + " "
                                        + c.bValue())
                .collect(Collectors.toList());
    }
}
