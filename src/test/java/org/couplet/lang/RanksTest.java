package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RanksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我省第二大渔港|2 位 soft",
                "吞吐量位居全国第7|7 位 soft",
                "排名第12位|12 位 soft",
                "居西部第一、全国第九|1 位 soft; 9 位 soft",
                "建成全国首个潮汐电站|1 位 soft",
                "是世界上跨度最大的浮桥|1 位 soft",
            })
    void findsRanks(String text, String expected) {
        assertThat(Written.quantities(Ranks.find(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"首个泊位", "最大限度发挥", "第三大道", "全国第三届船展", "最大的愿望", "第二次会议", "第一动力", "全省最大限度"})
    void ordinalsAndMostsWithoutAFieldAreNoRanks(String text) {
        assertThat(Ranks.find(text)).isEmpty();
    }
}
