package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "■新华社记者 江平 何洛 | 新华社记者 江平 何洛",
                " □海港-海州日报记者 沈青 | 海港-海州日报记者 沈青",
                "■海州快评 季小禾 | 海州快评 季小禾",
                "◆丁一凡 | 丁一凡",
                "本报记者 沈青 通讯员 何洛 文/图 | 本报记者 沈青 通讯员 何洛 文/图",
                "本报评论员 | 本报评论员",
                "文/沈青 | 文/沈青",
                "记者：沈青 | 记者：沈青",
                "本报记者 沈 青 何小洛 | 本报记者 沈 青 何小洛",
            })
    void aLineNamesTheWriters(String line, String byline) {
        assertThat(Bylines.of(line)).contains(byline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "■广度 ■深度 ■温度",
                "记者在码头看到，渔船陆续回港。",
                "■今年渔汛提前，渔民们说，鱼群很大。",
                "海州新港开航",
                "海州晚报记者：今年渔港怎么",
                "市渔业局局长日前接受记者专访时",
                "关键词 渔港",
            })
    void otherLinesNameNobody(String line) {
        assertThat(Bylines.of(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "本报讯 （记者 沈青）渔汛提前, true",
        "新华社海州3月9日电 渔船回港, true",
        "据新华社北原3月9日电（记者 沈青）, true",
        "本报海州3月9日讯 渔船回港, true",
        "海州日报讯（记者 沈青）, true",
        "本报讯息部昨天搬家, false",
        "电网已经抢修完毕, false",
    })
    void agenciesAndPapersBeginInTheirOwnWay(String line, boolean isLead) {
        assertThat(Bylines.isLead(line)).isEqualTo(isLead);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本报讯 （海港-海州日报记者 沈青）渔汛提前 | 海港-海州日报记者 沈青",
                "新华社海州3月9日电（记者沈青）渔汛提前 | 记者沈青",
            })
    void theWriterMayStandInsideTheBeginning(String line, String byline) {
        assertThat(Bylines.insideLead(line)).contains(byline);
    }

    @ParameterizedTest
    @CsvSource({
        "（海州日报记者 沈青 何洛）, true",
        "（本报记者 沈青 综合报道）, true",
        "（记者在码头看到的情形。）, false",
    })
    void aLineInBracketsClosesAText(String line, boolean closes) {
        assertThat(Bylines.closes(line)).isEqualTo(closes);
    }
}
