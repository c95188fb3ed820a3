package org.couplet.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.couplet.lang.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextHtmlTest {

    /** A marked run is shown in [ ]. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | the goals (两个新) are | the goals ([两个新]) are",
                "EN | app “渔快办” is | app [“渔快办”] is",
                "EN | plain text, 5 < 6 | plain text, 5 &lt; 6",
                "EN | 雄奇山水，新韵 here | [雄奇山水，新韵] here",
                "ZH | 推动AI与RCEP | 推动AI与RCEP",
                "ZH | 即New International Corridor项目 | 即[New International Corridor]项目",
                "ZH | Micro LED产业 | Micro LED产业"
            })
    void runsOfTheOtherLanguageAreMarked(Lang lang, String text, String expected) {
        String other = lang.other().tag();
        assertThat(
                        TextHtml.of(text, lang)
                                .replace("<span lang=\"" + other + "\">", "[")
                                .replace("</span>", "]"))
                .isEqualTo(expected);
    }
}
