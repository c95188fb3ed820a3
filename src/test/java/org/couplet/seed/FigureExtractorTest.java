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
import org.junit.jupiter.params.provider.ValueSource;

class FigureExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到2030年，新建泊位30个，改造码头12座。|30个 target by 2030; 12座 target by 2030",
                "力争到2030年船队规模达到200艘。|200艘 target by 2030",
                "2030年底前，岸电覆盖率提升至90%。|90% target by 2030",
                "今后将新增航线20条。|20条 target",
                "船坞2027年底前新增泊位40个。|40个 target by 2027",
                "去年吞吐量达3.5亿吨，增长6%。|3.5亿吨 achieved of 2024; 6% achieved of 2024",
                "截至今年6月末，在册渔船近9000艘，已减少4%。|近9000艘 achieved of 2025-06; 4% achieved of 2025-06",
                "较2020年增长2倍。|2倍 achieved",
                "1938年，抢运物资达40万吨。|40万吨 reference of 1938",
                "20座灯塔散布湾内。|20座 reference",
                "2024年泊位利用率预计提升至71%。|71% estimate of 2024",
                "据估算，湾内有白鹭800只。|800只 estimate",
                "预计到2030年，客流达到90万人次。|90万人次 target by 2030",
                "预计新增航线6条。|6条 target",
                "力争“十三五”时期泊位达到30个。|30个 target by 2020",
                "逐步在湾口形成3个渔村集群。已逐步建成码头4座。|3个 target; 4座 achieved",
                "港务局组织开展6项检查。|6项 achieved",
                "建港120周年、开埠80年来，客运量突破500万人次。|120周年 reference; 80年 reference; 突破500万人次 achieved",
                "到2030年，抓好5个方面工作。|5个 reference",
                "2025年船舶艘数增长2%；到2028年达到6%。|2% achieved of 2025; 6% target by 2028",
                "今年全港主要预期目标是：货运量增长6%；渔获2万吨以上；新船补贴3亿元。"
                        + "|6% target by 2025; 2万吨以上 target by 2025; 3亿元 target by 2025",
                "岸电使用率从61%提高到78%，船员由1200名增至1500名。"
                        + "|61% reference; 78% achieved; 1200名 reference; 1500名 achieved",
                "货值较上期末的320亿元增加45亿元。|320亿元 reference; 45亿元 achieved",
                "船员预期寿命达到79岁。|79岁 achieved",
                "2024年新增泊位6个，五年累计新增泊位31个。|6个 achieved of 2024; 五年 reference of 2024; 31个 achieved",
                "5所学校入选“海燕计划”，120个计划新开工项目已开工。|5所 achieved; 120个 achieved",
                "渔港已有61家船厂接电，剩下的12家年底前接入。|61家 achieved; 12家 target by 2025-12",
                "已翻修码头40座，其余9座等石料。|40座 achieved; 9座 reference",
                "3家船企进入海运500强。|3家 reference; 500强 reference",
            })
    void targetsAreToldFromAchievements(String text, String expected) {
        assertThat(written(Articles.of(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "港区2027年底前新增泊位40个。|target 2027",
                "港区预计2027年6月通航，可停40艘船。|target 2027-06",
                "2027年底前建成的40座旧码头要翻修。|achieved null",
            })
    void aDeadlineIsToldWithoutThePagesYear(String text, String expected) {
        Fact.Figure figure =
                (Fact.Figure)
                        new FigureExtractor()
                                .extract(Articles.of(text), ContextDate.UNKNOWN)
                                .get(0);
        assertThat(figure.kind().word() + " " + figure.horizon().orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "每座灯塔至少配齐4名看守。|AT_LEAST",
                "渡轮每班最多搭载200人。|AT_MOST",
                "航道水深不低于8米。|AT_LEAST",
                "至少三人的船组共有9个。|null",
                "至少要懂海，船上有4名学徒。|null",
            })
    void aLimitMayStandBeforeTheVerb(String text, String expected) {
        List<Fact> facts = new FigureExtractor().extract(Articles.of(text), ContextDate.UNKNOWN);
        Fact.Figure figure = (Fact.Figure) facts.get(facts.size() - 1);
        assertThat(String.valueOf(figure.qualifier().orElse(null))).isEqualTo(expected);
    }

    @Test
    void aTargetGovernsItsSentenceOverAColumnsEnd() {
        assertThat(written(Articles.of("到2028年，疏浚航道", "15公里，新增锚地4处。另有3处已建成。")))
                .isEqualTo("15公里 target by 2028; 4处 target by 2028; 3处 achieved");
    }

    @Test
    void aListOfGoalsIsAimedAtAsAWhole() {
        assertThat(
                        written(
                                Articles.of(
                                        "必须实现以下目标：",
                                        "——港口更强。集装箱达到600万标箱。",
                                        "——海湾更清。水质优良率达到95%。",
                                        "会后，代表参观了2个码头，已建成泊位6个。")))
                .isEqualTo("600万标箱 target; 95% target; 2个 achieved; 6个 achieved");
    }

    @Test
    void aHeadingTellsTheYearOfTheFiguresUnderIt() {
        assertThat(
                        written(
                                Articles.of(
                                        "一、2024年工作回顾",
                                        "货运量增长6.1%，新辟航线9条。到2028年航线达到60条。",
                                        "二、2025年重点工作",
                                        "改造码头12座，扶持渔船300艘。去年停航的4条航线复航。",
                                        "三、“十五五”时期主要目标",
                                        "货运量年均增长5%以上。")))
                .isEqualTo(
                        "6.1% achieved of 2024; 9条 achieved of 2024; 60条 target by 2028; "
                                + "12座 target by 2025; 300艘 target by 2025; 4条 reference of 2024; "
                                + "5%以上 target by 2030");
    }

    @Test
    void aListOfGoalsKeepsTheDateItWasAnnouncedWith() {
        assertThat(written(Articles.of("到2029年，要实现以下目标：", "一是港口更强。集装箱达到600万标箱。", "会后，已建成2个码头。")))
                .isEqualTo("600万标箱 target by 2029; 2个 achieved");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "两位船长走了三个月。|两位 reference; 三个月 reference",
                "提出三个阶段、四项任务，三个阶段各有侧重。|三个 reference; 四项 reference",
                "五年来发展，五年里变化。|五年 reference",
                "这是全省第二大港。|第二大 reference",
            })
    void numbersInWordsCountOnceAnArticle(String text, String expected) {
        assertThat(written(Articles.of(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "推进“三大行动”。",
                "实施三年行动计划。",
                "一艘船、一个港湾。",
                "“24568”航运体系",
                "第3届船展在5G馆举行。",
                "数千名船员、十几艘船。",
                "关键词3：渔港"
            })
    void slogansProgrammesNamesAndVagueWordsAreNoFigures(String text) {
        assertThat(written(Articles.of(text))).isEmpty();
    }

    @Test
    void aFigureKnowsItsPlaceAndItsContext() {
        Article article = Articles.of("港区扩建。", "今年港区扩建，新增岸线2.5公里，船员叫好。");
        Fact.Figure figure = figures(Articles.withHeadline("港口新增3个泊位", 9, article)).get(1);
        assertThat(figure.article()).isEqualTo("007/1");
        assertThat(figure.at()).isEqualTo(new Position(2, 12));
        assertThat(figure.context()).isEqualTo("今年港区扩建，新增岸线2.5公里");
        assertThat(figure.asOf()).contains(PartialDate.of(2025));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "改造旧码头12座。|旧码头",
                "改造12座旧码头和3条航道。|旧码头; 航道",
                "2024年集装箱吞吐量预计提升至71%。|集装箱吞吐量",
                "去年渔民人均纯收入达到3.2万元，较建港初增长6倍。|渔民人均纯收入; 渔民人均纯收入",
                "登记渔船已有900艘，五年新增40艘。|登记渔船; null; 登记渔船",
                "海运服务圈覆盖40%的渔村。|渔村",
                "港务局表彰30名船长和水手。|船长和水手",
                "集装箱吞吐量排名华东第三、全国第九。|集装箱吞吐量; null",
                "这是全省第二大渔港。|渔港",
                "建设15分钟渔家生活圈。|渔家生活圈",
                "抓好5个方面工作，从4个方面加快建设。|工作; 方面",
                "迎接建港120周年。|建港",
                "岸线长达15公里，占全省岸线的三成。|岸线; 岸线",
                "这座岛住着400万人口。|人口",
                "他们走了3公里。|null",
                "服务两位渔民的5个村（社区）。|渔民; 村",
                "海运占货运量比重提升至70%。|海运占货运量比重",
                "渔业、盐业产值分别增长3%、4%。|渔业、盐业产值; 渔业、盐业产值",
                "渔业产值、盐业产值分别达到3亿元、4亿元。|渔业产值; 盐业产值",
                "停泊渔船900艘、卸货6万吨，分别增长3%、4%。|停泊渔船; 卸货; 停泊渔船; 卸货",
                "渔船数从全国第9位升至第5位。|渔船数; 渔船数",
                "卸货量达到6万吨、稳居全国第2位。|卸货量; 卸货量",
                "粮运量稳定在80亿斤以上。|粮运量",
                "外轮停靠首次突破900艘次。|外轮停靠",
                "城镇新增就业3万人。|城镇新增就业",
                "船员平均受教育年限达到10.5年。|船员平均受教育年限",
                "7所学校入选名单，28万名渔民享受补贴。|学校; 渔民",
                "岸电普及率达100%，45处近岸海域国考断面水质优良率达98%。|岸电普及率; null; 近岸海域国考断面水质优良率",
                "登记渔户2万户6万人。|登记渔户; 登记渔户",
                "养老机构护理床位占比达到70%。|养老机构护理床位占比",
                "货运量年均增长5%—5.5%。|货运量; 货运量",
                "新增南浦、北浦、石角3个渔港，东浦等12个县获批试点。|渔港; 县",
                "卸货量连续13年稳定在4万吨以上。|null; 卸货量",
                "岸电使用率达46%，居全国第2位。|岸电使用率; 岸电使用率",
                "事故数、伤亡数较上个五年同期分别下降6%、5%。|null; 事故数、伤亡数; 事故数、伤亡数",
                "新建和改造码头12座。|码头",
            })
    void aFigureSaysWhatItMeasures(String text, String expected) {
        assertThat(
                        figures(Articles.of(text)).stream()
                                .map(f -> f.what().orElse("null"))
                                .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void theHeadlineIsReadFirst() {
        Article article = Articles.withHeadline("港口新增3个泊位", 9, Articles.of("港区扩建。"));
        assertThat(figures(article)).singleElement().extracting(f -> f.at().line()).isEqualTo(9);
    }

    @Test
    void contextsAreShort() {
        String longClause = "港".repeat(60) + "新增泊位12个" + "海".repeat(60);
        assertThat(figures(Articles.of(longClause)))
                .singleElement()
                .satisfies(f -> assertThat(f.context()).hasSize(40).contains("12个"));
    }

    private static String written(Article article) {
        return figures(article).stream()
                .map(
                        f ->
                                f.raw()
                                        + " "
                                        + f.kind().word()
                                        + f.horizon().map(d -> " by " + d).orElse("")
                                        + f.asOf().map(d -> " of " + d).orElse(""))
                .collect(Collectors.joining("; "));
    }

    private static List<Fact.Figure> figures(Article article) {
        return new FigureExtractor()
                .extract(article, ContextDate.of(OptionalInt.of(2025))).stream()
                        .map(Fact.Figure.class::cast)
                        .toList();
    }
}
