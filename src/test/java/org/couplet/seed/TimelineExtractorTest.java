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

class TimelineExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1958年3月，渔港开工。|1958-03 event",
                "8月18日，渔港开港。|2025-08-18 event inferred",
                "截至去年底，建成泊位6个。|2024 event inferred",
                "到2030年，建成智慧渔港。|2030 target",
                "明确2027年、2030年两个阶段。|2027 target; 2030 target",
                "到2020年，建成泊位4个。|2020 event",
                "力争到2025年底建成。|2025 target",
                "“十六五”时期，渔港再扩建。“十六五”末有泊位90个。|2035 target inferred",
                "“十三五”期间开港，本世纪中叶建成强港。|2020 event inferred; 2050 target inferred",
                "三、2025年重点工作|2025 target",
                "今年全港主要预期目标是：货运量增长6%。|2025 target inferred",
                "海域1945平方公里，5G信号全覆盖。|",
            })
    void datesBehindAreEventsAndDatesAheadAreTargets(String text, String expected) {
        assertThat(written(Articles.of(text), OptionalInt.of(2025)))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到2030年，建成智慧渔港。|2030 target",
                "力争到2030年建成。|2030 target",
                "2019年开港。|2019 event",
                "8月18日，渔港开港。|",
            })
    void withoutAYearOnlyThePhraseTells(String text, String expected) {
        assertThat(written(Articles.of(text), OptionalInt.empty()))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "昨天，绿道合龙。|2029-02-28 event inferred",
                "记者昨日从港务局获悉，泊位满了。|2029-02-28 event inferred",
                "今日上午，灯塔亮灯。|2029-03-01 event inferred",
                "前天，灯塔停电。|2029-02-27 event inferred",
                "明天起，渡轮加开夜班。|2029-03-02 target inferred",
                "上个月，渔港吞吐量回升。|2029-02 event inferred",
                "本月15日，灯塔开放。|2029-03-15 target inferred",
                "下月2日，渔港休渔。|2029-04-02 target inferred",
                "破损的浮标月底前全部换新。|2029-03 target inferred",
                "违建年底前全部处置到位。|2029-12 target inferred",
                "年底前就建成的码头不在其内。|2029-12 event inferred",
                "每年底前，各港要报账。|",
                "9月1日，新校区启用。|2029-09-01 target inferred",
                "计划于2月1日开工，因雪推迟。|2029-02-01 event inferred",
                "3月，灯塔年检。|2029-03 event inferred",
                "昨天的渔村，今天的港城。|",
                "从昨天走到今天，渔村变了。|",
                "走进今日渔港，处处是新船。|",
                "明天会更好。|",
            })
    void withTheDayDatesAreReckonedFromIt(String text, String expected) {
        ContextDate day = ContextDate.of(new PartialDate(2029, 3, 1));
        assertThat(written(facts(Articles.of(text), day)))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aDateKnowsItsPlaceAndItsEvidence() {
        Fact.Dated dated =
                facts(Articles.of("开港。", "自2021年10月规划印发以来，船多了。"), OptionalInt.of(2025)).get(0);
        assertThat(dated.at()).isEqualTo(new Position(2, 2));
        assertThat(dated.evidence()).isEqualTo("自2021年10月规划印发以来");
        assertThat(dated.isStated()).isTrue();
    }

    private static String written(Article article, OptionalInt year) {
        return written(facts(article, year));
    }

    private static String written(List<Fact.Dated> facts) {
        return facts.stream()
                .map(
                        d ->
                                d.date()
                                        + (d.isTarget() ? " target" : " event")
                                        + (d.isStated() ? "" : " inferred"))
                .collect(Collectors.joining("; "));
    }

    private static List<Fact.Dated> facts(Article article, OptionalInt year) {
        return facts(article, ContextDate.of(year));
    }

    private static List<Fact.Dated> facts(Article article, ContextDate context) {
        return new TimelineExtractor()
                .extract(article, context).stream().map(Fact.Dated.class::cast).toList();
    }
}
