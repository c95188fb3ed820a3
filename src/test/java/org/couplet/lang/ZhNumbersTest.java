package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZhNumbersTest {
    private static final ZhNumbers ZH = ZhNumbers.INSTANCE;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "港口吞吐量达1.2亿吨|120000000 吨",
                "新建泊位12个|12 个",
                "拆迁1.06万户|10600 户",
                "机器人2万台|20000 台",
                "财政收入2.5万亿元|2500000000000 元",
                "出口额36.8亿美元|3680000000 美元",
                "失业率为５．２％|0.052 %",
                "增速高于全省1.4个百分点|1.4 个百分点",
                "下降百分之十二|0.12 %",
                "约六成受访者|0.6 % about",
                "增长3倍|3 倍",
                "湿地面积1945平方公里|1945 平方公里",
                "线路长 35 公里|35 公里",
                "车程15 分钟|15 分钟",
                "连续40天无雨|40 天",
                "为期6个月|6 个月",
                "建港120周年|120 周年",
                "招收30周岁以上人员|30 岁 at-least",
                "人口18,400人|18400 人",
                "占全县的1/5左右|0.2 % about",
                "四分之一的农户|0.25 % soft",
                "气温升至－3℃，湖面|3 摄氏度",
                "气温为-3℃|-3 摄氏度",
                "服务300万市民|3000000 人",
                "惠及沿线12万居民|120000 人",
                "1.2万余学生搬进新校|12000 人 over",
                "3万家庭用上管道气|30000 户",
                "占比达六成七|0.67 %",
                "六成二手船已经退役|0.6 %",
                "建设30～50个站点|30 个; 50 个",
                "历时3至5年|3 年; 5 年",
                "新增税收5%—8%|0.05 %; 0.08 %",
                "四十多年过去|40 年 over soft",
                "十五个渔村、两座灯塔|15 个 soft; 2 座 soft",
                "三千四百名船员|3400 名 soft",
                "投资三万亿元|3000000000000 元",
                "两年半建成|2.5 年 soft",
                "增长,18个泊位|18 个",
                "占 1/5 左右|0.2 % about",
                "夜间，-3.5℃|-3.5 摄氏度",
                "浓度降至28微克|28 微克",
                "放流鱼苗3.6万尾|36000 尾",
                "两船相距2.5链|2.5",
            })
    void findsAmounts(String text, String expected) {
        assertThat(Written.quantities(ZH.quantities(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "超20亿元|over|超20亿元",
                "突破300万人次|over|突破300万人次",
                "超过了60台|over|超过了60台",
                "逾40家|over|逾40家",
                "18万余人|over|18万余人",
                "700多架次|over|700多架次",
                "200余公里|over|200余公里",
                "100多万人|over|100多万人",
                "3个多月|over|3个多月",
                "25条以上|at-least|25条以上",
                "不少于8处|at-least|不少于8处",
                "35周岁以下|at-most|35周岁以下",
                "不超过10%|at-most|不超过10%",
                "近9000家|nearly|近9000家",
                "历时近3年|nearly|近3年",
                "约2万吨|about|约2万吨",
                "50%左右|about|50%左右",
                "不足4成|under|不足4成",
            })
    void readsQualifiers(String text, String qualifier, String raw) {
        List<Quantity> found = ZH.quantities("全港" + text + "。");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).qualifier()).map(Qualifier::word).contains(qualifier);
        assertThat(found.get(0).raw()).isEqualTo(raw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "增速超全省平均水平2个百分点|2 个百分点",
                "节约3万元|30000 元",
                "近5年来|5 年",
                "最近3天|3 天",
                "缩小到8个|8 个",
            })
    void wordsThatOnlyLookLikeQualifiersChangeNothing(String text, String expected) {
        assertThat(Written.quantities(ZH.quantities(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第12届渔业大会",
                "第三次会议",
                "五届六次全会",
                "二十届三中全会",
                "党的十九大",
                "（上接1版）",
                "转4版",
                "2027年",
                "2025年8月18日",
                "8月的湖边",
                "1—4月",
                "“24568”产业体系",
                "‘77’工程",
                "5G基站",
                "4A景区",
                "拨打12345热线",
                "985高校",
                "（一）总体要求",
                "(2) 保障措施",
                "1．加强领导",
                "3号线",
                "21世纪",
                "20世纪90年代",
                "95后船长",
                "9时30分",
                "上午10点",
                "“7·23”事件",
                "7×24在线",
                "工业4.0",
                "一体推进",
                "进一步",
                "一系列",
                "十几条",
                "数千人",
                "几十艘",
                "上百家",
                "三五个",
                "两三年",
                "千家万户",
                "百年大港",
                "四川",
                "三峡",
                "两江",
                "两位数增长",
                "结构为3.1:33.5:63.4",
                "三次产业",
                "六届二次、三次全会",
                "公元前221年",
                "18日上午",
                "百亿级产业",
                "最后一公里",
                "百万雄师",
                "五位一体",
                "朝阳门一建国门",
                "“十四五”时期",
                "AI+应用",
                "COVID-19",
            })
    void namesOrdinalsDatesAndVagueWordsAreNoAmounts(String text) {
        assertThat(Written.quantities(ZH.quantities(text))).isEmpty();
    }

    @Test
    void masksHideNamesButNeverWhatFollowsADigit() {
        assertThat(ZH.quantities("“20分钟社区圈”里有3家店", Names.of(List.of("20分钟社区圈"))))
                .singleElement()
                .extracting(Quantity::raw)
                .isEqualTo("3家");
        assertThat(ZH.quantities("送进2万家", Names.of(List.of("万家"))))
                .singleElement()
                .extracting(q -> q.value().toPlainString())
                .isEqualTo("20000");
    }

    @Test
    void offsetsPointAtTheTextAsWritten() {
        String text = "全年新增就业 超 ３．５ 万人，同比增长６％。";
        for (Quantity q : ZH.quantities(text)) {
            assertThat(text.substring(q.start(), q.end())).isEqualTo(q.raw());
        }
        assertThat(ZH.quantities(text)).extracting(Quantity::raw).containsExactly("超 ３．５ 万人", "６％");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025年8月18日开港|2025-08-18",
                "２０２５年８月|2025-08",
                "2025 年 8 月 18 日|2025-08-18",
                "到2027年，建成|2027",
                "2021—2025年|2021; 2025",
                "2021年至2025年|2021; 2025",
                "二〇二五年三月|2025-03",
                "二O三五年远景|2035",
                "8月18日开港|2025-08-18?",
                "记者8月15日获悉|2025-08-15?",
                "8月18日至20日|2025-08-18?; 2025-08-20?",
                "5月28日至6月3日|2025-05-28?; 2025-06-03?",
                "1945年4月至6月|1945-04; 1945-06",
                "今年1—4月|2025-01?; 2025-04?",
                "截至今年6月末|2025-06?",
                "去年以来|2024?",
                "6月末，余额|2025-06?",
                "1958年建港，同年9月通航|1958; 1958-09?",
                "2025-08-18|2025-08-18",
                "2000多年历史|",
                "1945平方公里|",
                "8月的湖边|",
                "2025年2月30日|",
                "第13月|",
                "增长,2021年建成|2021",
                "“十三五”规划（2016—2020年）|",
            })
    void findsDates(String text, String expected) {
        assertThat(Written.dates(ZH.dates(text, OptionalInt.of(2025))))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aDateWithoutAYearIsLeftOutWhenTheYearIsUnknown() {
        assertThat(ZH.dates("8月18日开港，2024年建成", OptionalInt.empty()))
                .extracting(DateMention::raw)
                .containsExactly("2024年");
    }

    @Test
    void numberSystemsAreKnownByLanguage() {
        assertThat(NumberSystem.of(Lang.ZH)).isSameAs(ZhNumbers.INSTANCE);
        assertThat(NumberSystem.of(Lang.EN)).isSameAs(EnNumbers.INSTANCE);
    }
}
