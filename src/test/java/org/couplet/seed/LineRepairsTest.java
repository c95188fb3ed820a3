package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineRepairsTest {

    /** The last column is the line after the repairs of high confidence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "punctuation-width | 江水上涨,请勿靠近:注意安全! | 江水上涨，请勿靠近：注意安全！",
                "punctuation-width | 全长(含引桥)1,088米,坡度1:20. | 全长（含引桥）1,088米，坡度1:20.",
                "punctuation-width | 平台(APP)上线;可办AI+事项. | 平台（APP）上线；可办AI+事项。",
                "punctuation-width | 他说:\"明天就去\",大家都笑 | 他说：“明天就去”，大家都笑",
                "traditional-glyph | 河上的这座橋终于修好了，附近鎮上的人都赶来看热闹 | 河上的这座桥终于修好了，附近镇上的人都赶来看热闹",
                "doubled-mark | 湖边的草，，、、随风摇摆：：很美 | 湖边的草，、随风摇摆：很美",
                "doubled-character | 湖边的的草随风摇摆 | 湖边的草随风摇摆",
                "dash-as-one | 建设东门一西关、北站一南塘两条公交专线 | 建设东门—西关、北站—南塘两条公交专线",
                "dash-as-one | 形成“港口带动一园区承载一全域联动”的格局 | 形成“港口带动—园区承载—全域联动”的格局",
                "dash-as-one | 本次列车东海站一西山站，全程两小时 | 本次列车东海站—西山站，全程两小时",
                "latin-word | 听取意见 and 建议 | 听取意见和建议",
                "spurious-space | 种植蔬菜 、水果，供应全城 | 种植蔬菜、水果，供应全城",
                "spurious-space | 到会的有 35 人，占八成 | 到会的有35人，占八成",
                "byline-space | □海州日报记者林风 周雨 | □海州日报记者 林风 周雨",
                "compatibility-character | ⻓江⼤桥通车，市民纷纷前往参观 | 长江大桥通车，市民纷纷前往参观",
                "markdown-mark | ## 春到**北岭** | 春到北岭",
            })
    void aScanningErrorIsRepaired(String rule, String printed, String repaired) {
        SeedPage page = page(printed);
        List<Repair> repairs = LineRepairs.find(page);

        assertThat(repairs).extracting(Repair::rule).contains(rule);
        assertThat(new Joiner(page, repairs).line(1).text()).isEqualTo(repaired);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "向海而兴 因港而荣",
                "雨量1.5毫米，比分3:2，共1,200人",
                "Wind, rain and (some) snow: no change.",
                "他登高瞭望，神色显著",
                "打造“山水相依 城景相融”的名片，吸引游客",
                "三人一组，五户一片，逐一核对，一体推进",
                "村民一个接一个走进会场，一批批货物一次装完",
                "“智慧＋”",
                "他说。。。然后呢？？走了——",
                "“24680”养殖体系，AI+渔业，增长1.11%，12:30开门",
                "　　段落开头空两格，照旧。",
            })
    void whatIsRightStays(String line) {
        assertThat(LineRepairs.find(page(line))).isEmpty();
    }

    @Test
    void aSpaceThatMayBeALostCharacterIsOnlyProposed() {
        List<Repair> repairs = LineRepairs.find(page("湖边的 草随风摇摆，很美。"));

        assertThat(repairs)
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.confidence()).isEqualTo(Repair.Confidence.MEDIUM);
                            assertThat(r.at()).hasToString("1:4");
                        });
    }

    /** Lines are parted by / here; the place is that of what is to go. */
    @ParameterizedTest
    @CsvSource({
        "清江产业园园的扩建，清江产业园迎来新企业。, 1:6, 园",
        "大家用心办好好自己的事，用心办好自己的事。, 1:7, 好",
        "大家用心办好好各自的事。, 1:7, 好",
        "要办好民生实事事，一件件实事都有人管。, 1:8, 事",
        "新的产业链链长已到任，产业链完整，补齐产业链。, 1:6, 链",
        "渡口的生意蓬勃勃发展。, 1:8, 勃",
        "他们把这些实事事，办成了这些实事。, 1:8, 事",
        "人群涌向新开的渔港/港的码头，新开的渔港真大。, 2:1, 港",
        "村民把旧渡口口的石阶修好，旧渡口又热闹了，旧渡口的船也多了。, 1:7, 口",
        "村民把旧渡口石阶石阶修好了，旧渡口石阶修好是大事。, 1:9, 石阶",
        "港口装卸区和物/物流园一起扩建，港口装卸区和物流园一起开放。, 2:1, 物",
    })
    void aCharacterScannedTwiceIsProposed(String text, String at, String surplus) {
        assertThat(LineRepairs.find(page(text.split("/"))))
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.rule()).isEqualTo("doubled-character");
                            assertThat(r.at()).hasToString(at);
                            assertThat(r.from()).isEqualTo(surplus);
                            assertThat(r.confidence()).isEqualTo(Repair.Confidence.MEDIUM);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "县里的渔港码头改造工程开工。/渔港码头改造工程分两期。/渔港码头攻造工程, 3:5, 攻, 改",
        "渔港码头改造工/程的首日。/渔港码头改造工程的两期。/渔港码头改遣工/程的, 4:6, 遣, 造",
    })
    void aCharacterThatThePageHasOtherwiseInThePhraseIsProposed(
            String text, String at, String from, String to) {
        assertThat(LineRepairs.find(page(text.split("/"))))
                .anySatisfy(
                        r -> {
                            assertThat(r.at()).hasToString(at);
                            assertThat(r.from()).isEqualTo(from);
                            assertThat(r.to()).isEqualTo(to);
                            assertThat(r.confidence()).isNotEqualTo(Repair.Confidence.HIGH);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "清江市第一小学教学楼，清江市第一小学教学楼，清江市第二小学教学楼",
                "全镇新建的东片水厂工程，全镇新建的东片水厂工程，全镇新建的西片水厂工程",
                "渔港码头改造工程，渔港码头建造工程",
                "渔港码头改造，渔港码头改造，渔港码头攻造",
            })
    void anotherWordInTheSamePhraseStays(String line) {
        assertThat(LineRepairs.find(page(line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "码头边的的石阶很滑。, 1:5",
        "孩子们们在堤上跑。, 1:4",
        "渔民们的/的船都回来了。, 2:1",
    })
    void aParticleScannedTwiceGoes(String text, String at) {
        assertThat(LineRepairs.find(page(text.split("/"))))
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.rule()).isEqualTo("doubled-character");
                            assertThat(r.at()).hasToString(at);
                            assertThat(r.confidence()).isEqualTo(Repair.Confidence.HIGH);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "社区里的人人出力，社区里的人都来。",
                "清江产业园园区开放，清江产业园迎客。",
                "城市更新新闻多，城市更新有看点。",
                "清江市水利局局长和副局长走访，清江市水利局答复。",
                "江水滔滔不绝，白茫茫一片。",
                "清江市水利局局长来了，清江市水利局的门开着。",
                "天天向上，服务人人，落实到事事。",
                "家家户户门前干干净净，事事有人管，处处生机勃勃。",
                "这就是修堤的目的的一半，有的的士司机也的的确确来了。",
                "为了了解水情，他们扎实实施方案，一步一步走遍全乡。",
                "大家研究研究再定，好好歇一歇，热热闹闹过节。",
                "形成成片的林海，发展展望令人振奋，人民民主。",
                "他认认真真记，清清楚楚算，轰轰烈烈干了一场。",
            })
    void doublingOnPurposeStays(String line) {
        assertThat(LineRepairs.find(page(line))).isEmpty();
    }

    @Test
    void aNumeralsSpaceGoesFromANarrowColumnsLineWithoutMarks() {
        SeedPage page = page("村里有了文化站，老人说", "他们家的“15 分钟步行圈");
        assertThat(LineRepairs.find(page))
                .extracting(r -> r.at().toString())
                .containsExactly("2:8");
    }

    @Test
    void aPageInTraditionalGlyphsIsLeftAlone() {
        assertThat(LineRepairs.find(page("這座橋樑連接兩個鄉鎮，鐵路從橋下穿過"))).isEmpty();
    }

    @Test
    void columnsCountCodePoints() {
        List<Repair> repairs = LineRepairs.find(page("𠮷野,家"));

        assertThat(repairs).singleElement().extracting(r -> r.at().column()).isEqualTo(3);
    }

    private static SeedPage page(String... lines) {
        return PageDecoder.decode(
                "9.txt", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
