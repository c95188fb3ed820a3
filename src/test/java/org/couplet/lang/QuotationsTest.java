package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

    @ParameterizedTest
    @CsvSource({
        "推进“三大行动”落地, true",
        "围绕“一个港湾、三条航线”布局, true",
        "他说：“这三条航线去年开通，今年又添了十几个班次，大家都很高兴”, false",
        "推进三大行动“快落地”, false",
        "“快落地”的三大行动, false",
    })
    void aShortQuotationIsASlogan(String text, boolean isSlogan) {
        int at = text.indexOf('三');
        assertThat(Quotations.isInSlogan(text, at, at + 2)).isEqualTo(isSlogan);
    }
}
