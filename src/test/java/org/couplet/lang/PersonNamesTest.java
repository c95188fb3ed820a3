package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

    private static String found(String text) {
        return PersonNames.find(text).stream()
                .map(n -> n.name() + "/" + n.title())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "青禾市教育局党组书记、局长孟昭阳表示，要把课堂办好。 | 孟昭阳/青禾市教育局党组书记、局长",
                "青禾市委常委、统战部部长，市委新闻发言人罗静介绍了起草过程。 | 罗静/青禾市委常委、统战部部长，市委新闻发言人",
                "市水务局副局长(主持日常工作)、市河长办主任殷同舟:谢谢提问。 | 殷同舟/市水务局副局长(主持日常工作)、市河长办主任",
                "讲解员苗青总会停下来。 | 苗青/讲解员",
                "在青禾大学城市研究所执行所长齐振华教授看来，不必着急。 | 齐振华/青禾大学城市研究所执行所长",
                "飞行队老兵尤根将军画下了它。 | 尤根/飞行队老兵",
                "听取了田慕白同志的讲话。 | 田慕白/同志",
                "高源说，今年水少。 | 高源/",
                "青禾省人民政府省长 孟昭阳 | 孟昭阳/青禾省人民政府省长",
                "2034年1月9日在青禾省第九届人民代表大会第二次会议上青禾省省长 孟昭阳 | 孟昭阳/青禾省省长",
                "欧阳青表示，机器修好了。 | 欧阳青/",
                "渔民高源把船停好，78岁。 | 高源/渔民",
                "市领导石磊、欧阳青、方小雨出席，各界代表参加。 | 石磊/市领导 欧阳青/ 方小雨/",
                "守灯人苗青今年71岁。 | 苗青/",
                "审议了关于薛某严重违纪违法问题的报告。 | ``",
                "审议了关于薛仁厚严重违纪违法问题的报告。 | 薛仁厚/",
                "本报讯（青禾日报记者 黄河清 田野）本市今天起降温。 | 黄河清/青禾日报记者 田野/青禾日报记者",
                "（青禾日报记者 王一木 罗 静 变 周勇）| 王一木/青禾日报记者 罗静/青禾日报记者 周勇/青禾日报记者",
                "谈判代表田中正一在镇上签了字。 | 田中正一/谈判代表",
                "龙飞（市渔业局局长）：渔汛提前了。 | 龙飞/市渔业局局长",
                "市渔业局副局长、一级巡视员 欧阳青：渔汛提前了。 | 欧阳青/市渔业局副局长、一级巡视员",
                "（记者 高原 通讯员 何小洛）渔汛提前了。 | 高原/记者 何小洛/通讯员",
                "参赞约翰·史密斯说，他喜欢这里。 | 约翰·史密斯/参赞",
            })
    void peopleAreFoundByWhatStandsAroundThem(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "记者从青禾市统计局获悉",
                "记者于昨日来到现场",
                "青禾市长江大桥通车",
                "全部长江干流水质达标",
                "总书记关于城市工作的论述",
                "专家高度评价这一做法",
                "会议指出，全会强调，方案明确",
                "代表江苏队参赛",
                "主任任命书",
                "有关负责同志回答了提问",
                "同志们辛苦了",
                "党员干部下沉一线",
                "他说，我们说，专家表示",
                "张某某说，王先生说",
                "关于城市更新的意见",
            })
    void wordsThatOnlyLookLikeNamesAreNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "晨报记者 程立 姚小羽 | 程立/晨报记者 姚小羽/晨报记者",
                "青禾晨报-晨报记者周立 张莎 | 周立/青禾晨报-晨报记者 张莎/青禾晨报-晨报记者",
                "青禾观察 方正 | 方正/青禾观察",
                "洪亮、向远 | 洪亮/ 向远/",
            })
    void aBylineNamesItsWriters(String byline, String expected) {
        assertThat(
                        PersonNames.inByline(byline).stream()
                                .map(n -> n.name() + "/" + n.title())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void offsetsPointAtTheName() {
        NameMention name = PersonNames.find("“难。”馆长吴用说。").get(0);

        assertThat(name).isEqualTo(new NameMention("吴用", "馆长", 6, 8));
    }
}
