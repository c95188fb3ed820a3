package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "零, 0",
        "两, 2",
        "十, 10",
        "十五, 15",
        "四十, 40",
        "一百零八, 108",
        "一百一十五, 115",
        "两百五十六, 256",
        "三千四百, 3400",
        "三千零四十, 3040",
        "三千零四, 3004",
        "一万八千, 18000",
        "一万零八十, 10080",
        "十二万, 120000",
        "百万, 1000000",
        "两千三百万, 23000000",
        "一亿二千万, 120000000",
        "三万亿, 3000000000000",
        "三点五, 3.5",
        "二〇二五, 2025",
        "二O三五, 2035",
        "二○一九, 2019",
        "一九四九, 1949",
        "百分之十二, 0.12",
        "百分之三点六, 0.036",
        "四分之一, 0.25",
        "三分之二, 0.6666666666666667",
    })
    void readsNumerals(String text, BigDecimal value) {
        assertThat(ChineseNumerals.parse(text))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "百", "千", "万", "亿", "三五", "两三", "一二三", "一万八", "一百五", "三千四十",
                "十两", "一百零两", "十几", "数千", "三四十", "十十", "千百", "万万", "三个", "12", "分之一",
                "百分之", "三点", "二十点十",
            })
    void givesNothingForVagueOrBrokenNumerals(String text) {
        assertThat(ChineseNumerals.parse(text)).isEmpty();
    }
}
