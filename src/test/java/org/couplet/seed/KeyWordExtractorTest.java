package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.couplet.lang.ContextDate;
import org.couplet.text.Position;
import org.junit.jupiter.api.Test;

class KeyWordExtractorTest {

    private static List<Fact.KeyWord> cards(String... paragraphs) {
        return new KeyWordExtractor()
                .extract(Articles.of(paragraphs), ContextDate.UNKNOWN).stream()
                        .map(Fact.KeyWord.class::cast)
                        .collect(Collectors.toList());
    }

    @Test
    void aCardHasQuestionAnswererAndPoints() {
        List<Fact.KeyWord> cards =
                cards(
                        "导语在前。",
                        "关键词 “蓝色”粮仓",
                        "问:渔民最关心什么?",
                        "市渔业局党组书记、局长(兼)、市港务局局长孟昭阳:",
                        "先说两句。一是以船为本，换新船。",
                        "二是以港为家。修好港。",
                        "关键词二：港口",
                        "记者问：港口怎么建？",
                        "罗静：慢慢建。");

        assertThat(cards).extracting(Fact.KeyWord::keyword).containsExactly("“蓝色”粮仓", "港口");
        Fact.KeyWord first = cards.get(0);
        assertThat(first.at()).isEqualTo(new Position(2, 1));
        assertThat(first.question()).contains(new Position(3, 1));
        assertThat(first.answerer()).contains("孟昭阳");
        assertThat(first.title()).contains("市渔业局党组书记、局长(兼)、市港务局局长");
        assertThat(first.points())
                .containsExactly(
                        new Fact.Point(1, "以船为本", new LineRange(5, 5)),
                        new Fact.Point(2, "以港为家", new LineRange(6, 6)));
        assertThat(cards.get(1).answerer()).contains("罗静");
        assertThat(cards.get(1).title()).isEmpty();
        assertThat(cards.get(1).points()).isEmpty();
    }

    @Test
    void nestedPointsBelongToTheOuterOnes() {
        Fact.KeyWord card =
                cards("热词 海岛", "问：怎么办？", "县长殷同舟：首先是修路。", "其次是引水。要做两件事：一是挖井，二是铺管。", "第三是通电。").get(0);

        assertThat(card.points()).extracting(Fact.Point::lead).containsExactly("修路", "引水", "通电");
    }

    @Test
    void aQuestionCutByTheColumnIsOneQuestion() {
        Fact.KeyWord card =
                cards("关键词 潮汐", "问：潮汐电站怎么和渔", "港一起规划？", "所长（兼）：不算。", "答：所长石磊：能行。").get(0);

        assertThat(card.question()).contains(new Position(2, 1));
        assertThat(card.answerer()).contains("石磊");
    }

    @Test
    void theWordMayStandOnItsOwnLine() {
        assertThat(cards("【关键词】", "海上风电", "问：风够大吗？", "够。"))
                .extracting(Fact.KeyWord::keyword)
                .containsExactly("海上风电");
    }

    @Test
    void aSentenceAboutKeyWordsIsNoCard() {
        assertThat(cards("关键词是什么？记者梳理如下。", "关键词，今年有三个。", "这些热词说明了什么")).isEmpty();
    }
}
