package org.couplet.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "渔民都说好。 | TODO",
                "有三件事要办。 | TODO",
                "到2029年，港口泊位超过2.94万个。 | TODO: 2029; more than 29,400 个",
                "8月18日，比重达到45%。 | TODO: August 18, 2030; 45 percent",
                "2027年6月通车，投资27.5亿元。 | TODO: June 2027; 2.75 billion yuan",
                "12万居民和183人。 | TODO: 120,000 people; 183 people",
                "从12个到12个。 | TODO: 12 个",
                "守灯人今年71岁。 | TODO: 2030; aged 71"
            })
    void figuresAndDatesStandInEnglishInTheirOrder(String paragraph, String line) {
        assertThat(Skeleton.line(paragraph, OptionalInt.of(2030))).isEqualTo(line);
    }
}
