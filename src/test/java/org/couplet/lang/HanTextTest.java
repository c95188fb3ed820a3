package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"港", "〇", "々", "𠮷", "㐀", "豈"})
    void hanCharactersOfEveryBlock(String character) {
        assertThat(HanText.isHan(character.codePointAt(0))).isTrue();
        assertThat(HanText.isFullWidthPunctuation(character.codePointAt(0))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"，", "。", "、", "《", "”", "—", "…", "（", "％", "　"})
    void fullWidthPunctuation(String character) {
        assertThat(HanText.isFullWidthPunctuation(character.codePointAt(0))).isTrue();
        assertThat(HanText.isHan(character.codePointAt(0))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "A", "Ａ", "７", "あ", "-", " "})
    void neitherHanNorFullWidthPunctuation(String character) {
        assertThat(HanText.isHan(character.codePointAt(0))).isFalse();
        assertThat(HanText.isFullWidthPunctuation(character.codePointAt(0))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "港口新增泊, 位三个, 港口新增泊位三个",
        "泊位三个。, Port news, 泊位三个。Port news",
        "推广AI, 质检, 推广AI质检",
        "全长1.1, 万米, 全长1.1万米",
        "建成泊位12, 0个, 建成泊位120个",
        "deep water, berths, deep water berths",
        "in 2024, 18 berths, in 2024 18 berths",
        "berths  ,  opened, berths opened",
        "他说：“, go, 他说：“go",
        "said the “pilot”, on deck, said the “pilot” on deck",
    })
    void lineEndsVanishOrBecomeOneSpace(String first, String second, String joined) {
        assertThat(HanText.join(List.of(first, second))).isEqualTo(joined);
    }

    @Test
    void blankLinesAreSkipped() {
        assertThat(HanText.join(List.of("", "泊", " ", "位", ""))).isEqualTo("泊位");
        assertThat(HanText.join(List.of())).isEmpty();
    }

    @Test
    void joiningNeverLosesAHanCharacter() {
        String text = "东港区去年 new 泊位12个，岸线3.5公里。";
        for (int i = 0; i <= text.length(); i++) {
            String joined = HanText.join(List.of(text.substring(0, i), text.substring(i)));
            assertThat(joined.replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "港口，码头。（新） |港口,码头.(新)",
                "“新港”　１２个|\"新港\" 12 个",
                "增长５０％——提前|增长 50%--提前",
                "甲；乙：丙！|甲; 乙: 丙!",
            })
    void widthAndSpacesDoNotCount(String a, String b) {
        assertThat(HanText.normalise(a)).isEqualTo(HanText.normalise(b)).doesNotContain(" ");
    }

    @Test
    void differentCharactersStayDifferent() {
        assertThat(HanText.normalise("港口")).isNotEqualTo(HanText.normalise("港囗"));
        assertThat(HanText.normalise("12、3")).isNotEqualTo(HanText.normalise("123"));
    }

    @Test
    void columnsCountCodePoints() {
        assertThat(HanText.columns("港𠮷a")).isEqualTo(3);
    }
}
