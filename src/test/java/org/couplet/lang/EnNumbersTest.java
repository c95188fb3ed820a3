package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnNumbersTest {
    private static final EnNumbers EN = EnNumbers.INSTANCE;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a port revenue of 2.5 trillion yuan|2500000000000 元",
                "exports of US$36.8 billion|36800000000 美元",
                "36.8 billion US dollars|36800000000 美元",
                "HK$3 million|3000000 港元",
                "12 berths|12",
                "29,400 households|29400",
                "4 million people|4000000",
                "tree cover of 54.5 percent|0.545 %",
                "up 3%|0.03 %",
                "2 percentage points higher|2 个百分点",
                "a 2-percentage-point rise|2 个百分点",
                "grew by 4 times|4 倍",
                "1945 square kilometers|1945 平方公里",
                "35 kilometers of track|35 公里",
                "750 miles|750 英里",
                "a 15-minute walk|15 分钟",
                "40 days|40 天",
                "6 months|6 个月",
                "the 30th anniversary of the port|30 周年",
                "a quarter of farms|0.25 % soft",
                "1/4 of farms|0.25 %",
                "two-thirds of farms|0.6666666666666667 % soft",
                "half of the fleet|0.5 % soft",
                "sixty percent of sailors|0.6 %",
                "five years|5 年 soft",
                "a decade of work|10 年 soft",
                "twenty-five lighthouses|25 soft",
                "three hundred and six crews|306 soft",
                "30 to 50 kilometers|30 公里; 50 公里",
                "5–8 percent|0.05 %; 0.08 %",
                "the 2025 budget of 3,000 yuan|3000 元",
                "3 -degree|3",
            })
    void findsAmounts(String text, String expected) {
        assertThat(Written.quantities(EN.quantities(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "more than 20 times|over",
                "over 20 boats|over",
                "exceeded US$3 billion|over",
                "passed 300,000 visits|over",
                "at least 30 boats|at-least",
                "25 or more streets|at-least",
                "aged 60 or older|at-least",
                "35 or younger|at-most",
                "no more than 10 percent|at-most",
                "up to 10 boats|at-most",
                "nearly 5,000 boats|nearly",
                "almost 5,000 boats|nearly",
                "about 12 tons|about",
                "some 3,000 boats|about",
                "less than 4 percent|under",
            })
    void readsQualifiers(String text, String qualifier) {
        List<Quantity> found = EN.quantities(text);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).qualifier()).map(Qualifier::word).contains(qualifier);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "forest cover of 54.5 percent|0.545 %",
                "over five years|5 年 soft",
                "3 percentage points above the average|3 个百分点",
                "over the 5 years|5 年",
            })
    void wordsThatOnlyLookLikeQualifiersChangeNothing(String text, String expected) {
        assertThat(Written.quantities(EN.quantities(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the 20th congress",
                "its 2nd session",
                "the sixth port",
                "by 2027",
                "in 2027, the port",
                "August 18, 2025",
                "2021–2025",
                "the \"24568\" system",
                "the “77” project",
                "5G masts",
                "G20",
                "COVID-19",
                "Article 5",
                "Line 3",
                "the 1990s",
                "at 9:30",
                "(2) Safety",
                "1. Safety",
                "a Fortune Global 500 firm",
                "dozens of boats",
                "hundreds of boats",
                "Industry 4.0",
                "the 14th Five-Year Plan (2021–2025)",
                "No. 12",
                "one-stop service",
            })
    void namesOrdinalsDatesAndVagueWordsAreNoAmounts(String text) {
        assertThat(Written.quantities(EN.quantities(text))).isEmpty();
    }

    @Test
    void masksHideNames() {
        assertThat(
                        EN.quantities(
                                "the 20-minute circle has 3 shops",
                                Names.of(List.of("20-minute circle"))))
                .singleElement()
                .extracting(Quantity::raw)
                .isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on August 18, 2025|2025-08-18",
                "on 18 August 2025|2025-08-18",
                "on Aug. 18|2025-08-18?",
                "on May 3|2025-05-03?",
                "in August 2025|2025-08",
                "by 2027, the 30th anniversary|2027",
                "from 2021–2025|2021; 2025",
                "from 2021 to 2025|2021; 2025",
                "in January–April 2024|2024-01; 2024-04",
                "August 18–20, 2025|2025-08-18; 2025-08-20",
                "2025-08-18|2025-08-18",
                "last year|2024?",
                "1945 square kilometers|",
                "2000 yuan|",
                "2,025 boats|",
                "more than 2000 boats|",
                "the 1990s|",
                "US$2000|",
                "you may 3 times|",
                "February 30, 2025|",
                "the 14th Five-Year Plan (2021–2025)|",
            })
    void findsDates(String text, String expected) {
        assertThat(Written.dates(EN.dates(text, OptionalInt.of(2025))))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aDateWithoutAYearIsLeftOutWhenTheYearIsUnknown() {
        assertThat(EN.dates("on August 18, in 2024", OptionalInt.empty()))
                .extracting(DateMention::raw)
                .containsExactly("2024");
    }
}
