package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    private static final String TEXT = "港区扩建。到2027年，泊位达到30个；岸线增至18,000米！";

    @ParameterizedTest
    @CsvSource({"30个, 到2027年，泊位达到30个", "扩建, 港区扩建", "000, '岸线增至18,000米'"})
    void sentencesEndAtFullStopsAndSemicolons(String word, String sentence) {
        int at = TEXT.indexOf(word);
        assertThat(TEXT.substring(Sentences.start(TEXT, at), Sentences.end(TEXT, at)))
                .isEqualTo(sentence);
    }

    @Test
    void clausesEndAtCommasButNotInsideNumbers() {
        int at = TEXT.indexOf("30个");
        assertThat(TEXT.substring(Sentences.clauseStart(TEXT, at), Sentences.clauseEnd(TEXT, at)))
                .isEqualTo("泊位达到30个");
        int inNumber = TEXT.indexOf("000");
        assertThat(Sentences.clauseStart(TEXT, inNumber)).isEqualTo(TEXT.indexOf("岸线"));
    }

    @ParameterizedTest
    @CsvSource({"优化升级历史, true", "泊位达到30个。, false", "主要目标：, false", "他说：“快”, false", "'', false"})
    void aTextWithoutAnEndIsOpen(String text, boolean isOpen) {
        assertThat(Sentences.isOpen(text)).isEqualTo(isOpen);
    }

    @Test
    void theWordsAroundAPlaceHoldItAndStayShort() {
        for (int start = 0; start < TEXT.length(); start++) {
            for (int end = start + 1; end <= Math.min(TEXT.length(), start + 8); end++) {
                String around = Sentences.around(TEXT, start, end, 12);
                assertThat(around.length()).isLessThanOrEqualTo(12);
                assertThat(TEXT).contains(around);
            }
        }
        int at = TEXT.indexOf("30个");
        assertThat(Sentences.around(TEXT, at, at + 3, 40)).isEqualTo("到2027年，泊位达到30个");
        assertThat(Sentences.around(TEXT, at, at + 3, 10)).isEqualTo("泊位达到30个");
    }
}
