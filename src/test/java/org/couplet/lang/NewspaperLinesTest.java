package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewspaperLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "海州日报",
                "2030年3月10日 星期日 责编 沈青 美编 何洛",
                "第3版",
                "A04",
                "要闻 03版",
                "要闻",
                "HAIZHOU DAILY",
                "■广度 ■深度 ■温度 周刊",
                "新闻热线：96110",
                "2030-03-10",
            })
    void aPagesHeadAndFootAreFurniture(String line) {
        assertThat(NewspaperLines.isFurniture(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "社会治理",
                "280个",
                "增长15%",
                "经济实力显著提升",
                "本届运动会星期六开幕，全市有三百名志愿者参与服务，他们来自大学、社区和企业。",
                "渔汛提前",
            })
    void otherShortLinesAreNot(String line) {
        assertThat(NewspaperLines.isFurniture(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "（作者单位：海州渔业研究所）, true",
        "(作者系海州大学教授), true",
        "（作者分别为海州大学教授、讲师）, true",
        "作者系好缆绳便上岸了, false",
    })
    void anAffiliationIsTold(String line, boolean isOne) {
        assertThat(NewspaperLines.isAffiliation(line)).isEqualTo(isOne);
    }

    @ParameterizedTest
    @CsvSource({
        "(原载于2030年3月10日《海州日报》3版), true",
        "（据《海州日报》报道）, true",
        "来源：海州日报客户端, true",
        "据介绍渔港二期工程已完成总投资的, false",
        "据新华社报道渔汛提前, false",
    })
    void aNoteOfTheSourceIsTold(String line, boolean isOne) {
        assertThat(NewspaperLines.isSourceNote(line)).isEqualTo(isOne);
    }

    @ParameterizedTest
    @CsvSource({
        "关键词 渔港, true",
        "热词2：冷链, true",
        "■关键词三 渔民, true",
        "【热词一】渔市, true",
        "关键词1：渔村, true",
        "关键词是什么，谁来回答, false",
        "焦点, false",
    })
    void aKeyWordStandsAboveItsQuestion(String line, boolean isOne) {
        assertThat(NewspaperLines.isKeyWord(line)).isEqualTo(isOne);
    }

    @ParameterizedTest
    @CsvSource({"一, true", "（二）, true", "3, true", "Ⅱ, true", "一日, false", "一二三四, false"})
    void aSectionsNumberStandsAlone(String line, boolean isOne) {
        assertThat(NewspaperLines.isSection(line)).isEqualTo(isOne);
    }

    @ParameterizedTest
    @CsvSource({
        "渔船全部回港。（新华社海州3月9日电）, true",
        "渔船全部回港。（记者 沈青）, true",
        "渔船全部回港（共三十艘）, false",
    })
    void anEndMarkIsTold(String line, boolean hasOne) {
        assertThat(NewspaperLines.hasEndMark(line)).isEqualTo(hasOne);
    }

    @ParameterizedTest
    @CsvSource({
        "（2030年3月9日海州市渔业大会通过）, true",
        "(2030年3月9日), true",
        "（2030年渔获创新高）, false",
    })
    void anAdoptedTextSaysWhen(String line, boolean says) {
        assertThat(NewspaperLines.isAdoption(line)).isEqualTo(says);
    }
}
