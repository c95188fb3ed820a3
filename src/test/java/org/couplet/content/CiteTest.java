package org.couplet.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.couplet.text.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CiteTest {

    @ParameterizedTest
    @CsvSource({
        "001:14, 001:14",
        "@001:14-16, 001:14-16",
        "001/2:40, 001:40",
        "' 001:3 ', 001:3",
        "a-b:7, a-b:7",
        "001:3–5, 001:3-5"
    })
    void linesOfAPageAreAPassage(String text, String passage) {
        assertThat(Cite.parse(text, Position.START)).map(Cite::passage).contains(passage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "001",
                "001:",
                ":4",
                "001:0",
                "001:9-7",
                "001:4-",
                "001:x",
                "001:1,2",
                "001/:3",
                "001:99999999"
            })
    void anythingElseIsNone(String text) {
        assertThat(Cite.parse(text, Position.START)).isEmpty();
    }
}
