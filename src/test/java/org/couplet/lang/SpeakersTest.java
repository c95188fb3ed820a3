package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "沈青介绍，渔汛提前。 | 沈青 | -",
                "渔业局局长何小洛表示，冷链已备好。 | - | 何小洛",
                "“鱼群很大。”渔村党支部书记丁一凡说，今年收成好。 | - | 丁一凡",
                "渔汛提前，冷链已备好。 | - | -",
            })
    void aParagraphLetsSomebodySpeak(String text, String bare, String titled) {
        assertThat(Speakers.bare(text).orElse(null)).isEqualTo(bare);
        assertThat(Speakers.titled(text).orElse(null)).isEqualTo(titled);
    }

    @Test
    void somebodyIsIntroducedWithAnOffice() {
        assertThat(Speakers.introduces("渔业局局长沈青回答提问", "沈青")).isTrue();
        assertThat(Speakers.introduces("渔民沈青笑着点头", "沈青")).isTrue();
        assertThat(Speakers.introduces("会上，沈青回答提问", "沈青")).isFalse();
    }
}
