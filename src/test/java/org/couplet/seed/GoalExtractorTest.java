package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.couplet.lang.ContextDate;
import org.couplet.lang.PartialDate;
import org.couplet.text.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalExtractorTest {

    private static List<Fact.Goal> goals(String... paragraphs) {
        return new GoalExtractor()
                .extract(Articles.of(paragraphs), ContextDate.of(OptionalInt.of(2025))).stream()
                        .map(Fact.Goal.class::cast)
                        .collect(Collectors.toList());
    }

    private static String brief(List<Fact.Goal> goals) {
        return goals.stream()
                .map(
                        g ->
                                g.set()
                                        + g.ordinal()
                                        + " "
                                        + g.text()
                                        + "/"
                                        + g.focus()
                                        + g.horizon().map(h -> "@" + h).orElse(""))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "到2029年实现“三个新”目标，即：全面打造通达四方的港口新枢纽，全面营造安静宜人的古城新面貌，全面织密覆盖城乡的养老新网络；到2032年再上台阶。"
                        + " | 三个新1 全面打造通达四方的港口新枢纽/港口新枢纽@2029; 三个新2 全面营造安静宜人的古城新面貌/古城新面貌@2029;"
                        + " 三个新3 全面织密覆盖城乡的养老新网络/养老新网络@2029",
                "力争实现“两个新”：港口吞吐实现新突破；渔村收入迈上新台阶。"
                        + " | 两个新1 港口吞吐实现新突破/港口吞吐实现新突破; 两个新2 渔村收入迈上新台阶/渔村收入迈上新台阶",
                "打造‘三个新’（新港口、新街巷、新渔村）。" + " | 三个新1 新港口/新港口; 三个新2 新街巷/新街巷; 三个新3 新渔村/新渔村",
                "奋力实现四个新目标，分别是一是培育海洋新产业，二是建设智慧新港区，三是塑造滨海新形象，四是展现民生新气象。"
                        + " | 四个新1 培育海洋新产业/海洋新产业; 四个新2 建设智慧新港区/智慧新港区; 四个新3 塑造滨海新形象/滨海新形象;"
                        + " 四个新4 展现民生新气象/民生新气象",
                "重点打造远洋渔业示范区、海岛旅游引领区、港产融合先行区“三个区”。"
                        + " | 三个区1 远洋渔业示范区/远洋渔业示范区; 三个区2 海岛旅游引领区/海岛旅游引领区; 三个区3 港产融合先行区/港产融合先行区",
                "实现“两个新”目标，即港口新、街巷新、渔村新。" + " | 两个新1 港口新/港口新; 两个新2 街巷新/街巷新; 两个新3 渔村新/渔村新",
                "抓好“三个一批”：疏浚一批航道、加固一批海堤、更换一批浮标。"
                        + " | 三个一批1 疏浚一批航道/航道; 三个一批2 加固一批海堤/海堤; 三个一批3 更换一批浮标/浮标",
                "做到“两个更加”，即海水更加清澈，鱼群更加兴旺。" + " | 两个更加1 海水更加清澈/海水更加清澈; 两个更加2 鱼群更加兴旺/鱼群更加兴旺",
                "努力打造远洋渔业示范区、海岛旅游引领区“两个区”。" + " | 两个区1 远洋渔业示范区/远洋渔业示范区; 两个区2 海岛旅游引领区/海岛旅游引领区",
            })
    void aCountedListGivesItsItems(String text, String expected) {
        assertThat(brief(goals(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "在“七个新”奋斗目标的基础上，再出发。",
                "其包含“三个新阶段”，即从快到稳的新阶段，从大到强的新阶段，从有到优的新阶段。",
                "发挥“三个作用”，当好港口城市的表率。",
                "到2029年建成渔港、做到“两个确保”。",
                "实现“三个新”目标，即港口要新，渔村的路灯更亮，海岛新的航线一条条开出来，船也更多，新盐田要扩，新船坞要建。",
                "实现“三个新”目标，即坚持一张海图绘到底。",
                "努力做到三个新近入职的员工都满意：他们说好。",
            })
    void whatIsNoListOfGoalsGivesNone(String text) {
        assertThat(goals(text)).isEmpty();
    }

    @Test
    void aParagraphMayAnnounceTheGoalsThatTheNextOnesList() {
        assertThat(
                        brief(
                                goals(
                                        "必须努力实现以下三方面目标：",
                                        "——港口能级明显提升。泊位更多。",
                                        "——渔村面貌明显改善。道路更宽。",
                                        "——海湾水质明显好转。白鹭更多。",
                                        "会后，代表参观了码头。")))
                .isEqualTo(
                        "三方面目标1 港口能级明显提升/港口能级明显提升; 三方面目标2 渔村面貌明显改善/渔村面貌明显改善;"
                                + " 三方面目标3 海湾水质明显好转/海湾水质明显好转");
        assertThat(goals("突出抓好两项任务：", "会后，代表参观了码头。", "大家很高兴。")).isEmpty();
    }

    @Test
    void aListShorterThanItsNameIsNotFilledUp() {
        List<Fact.Goal> goals = goals("实现“四个新”目标，即打造港口新枢纽，营造古城新面貌，织密养老新网络。");

        assertThat(goals).extracting(Fact.Goal::ordinal).containsExactly(1, 2, 3);
        assertThat(goals).extracting(Fact.Goal::set).containsOnly("四个新");
    }

    @Test
    void itemsMayBeParagraphs() {
        List<Fact.Goal> goals =
                goals("到二〇三〇年，力争实现“两个新”目标：", "——港口能级实现新跃升。码头更长。", "——海岛生活展现新图景。路更好走。");

        assertThat(goals).extracting(Fact.Goal::text).containsExactly("港口能级实现新跃升", "海岛生活展现新图景");
        assertThat(goals)
                .extracting(Fact.Goal::at)
                .containsExactly(new Position(2, 3), new Position(3, 3));
        assertThat(goals.get(0).horizon()).contains(PartialDate.of(2030));
    }

    @Test
    void aColumnEndInsideTheListDoesNotCutIt() {
        assertThat(goals("实现“两个新”目标，即打造通达四方的港口新枢", "纽，营造安静宜人的古城新面貌。"))
                .extracting(Fact.Goal::text)
                .containsExactly("打造通达四方的港口新枢纽", "营造安静宜人的古城新面貌");
    }
}
