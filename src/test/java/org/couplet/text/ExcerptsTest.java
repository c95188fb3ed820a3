package org.couplet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.couplet.lang.DrawnWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                // ␠ is a wide space, → a tab
                "a bridge | 3 | a bridge | ··^",
                "新桥3.2公里 | 3 | 新桥3.2公里 | ␠␠^",
                "𠮷野桥 | 2 | 𠮷野桥 | ␠^",
                "，桥 | 2 | ，桥 | ␠^",
                "“桥” | 2 | “桥” | ·^",
                "e\u0301t\u00e9 | 3 | e\u0301t\u00e9 | ·^",
                "a→b | 3 | a→b | ·→^",
                "a | 2 | a | ·^",
            },
            delimiter = '|')
    void aCaretStandsUnderThePlace(String line, int column, String shown, String caret) {
        assertThat(excerpt(tabs(line), column))
                .isEqualTo("    " + tabs(shown) + "\n    " + tabs(caret) + "\n");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String long_ = "桥".repeat(500);
        assertThat(excerpt(long_, 1)).isEqualTo("    " + "桥".repeat(50) + "…\n    ^\n");
        assertThat(excerpt("x" + long_, 301))
                .isEqualTo("    …" + "桥".repeat(50) + "…\n     " + "\u3000".repeat(30) + "^\n");
        assertThat(excerpt(long_, 501))
                .isEqualTo("    …" + "桥".repeat(30) + "\n     " + "\u3000".repeat(30) + "^\n");
    }

    @Test
    void whatATerminalWouldObeyIsABox() {
        assertThat(excerpt("a\u001B[1m\u202Eb", 6))
                .isEqualTo("    a\uFFFD[1m\uFFFDb\n         ^\n");
    }

    @Test
    void nothingIsShownOfAFileAsAWholeABlankLineOrAnUnknownFile() {
        Excerpts excerpts = excerpts("a\n \nc");
        assertThat(excerpts.of(finding("a.md", 1, 1))).isEmpty();
        assertThat(excerpts.of(finding("a.md", 2, 2))).isEmpty();
        assertThat(excerpts.of(finding("a.md", 3, 3))).isEmpty();
        assertThat(excerpts.of(finding("a.md", 4, 1))).isEmpty();
        assertThat(excerpts.of(finding("b.md", 1, 2))).isEmpty();
        assertThat(excerpts.of(finding("a.md", 3, 1))).isEqualTo("    c\n    ^\n");
    }

    private static String tabs(String text) {
        return text.replace('→', '\t').replace('␠', '\u3000').replace('·', ' ');
    }

    private static String excerpt(String line, int column) {
        return excerpts("first\n" + line).of(finding("a.md", 2, column));
    }

    private static Excerpts excerpts(String text) {
        return new Excerpts(
                path -> Optional.of(Source.of(path, text)).filter(s -> path.equals("a.md")),
                DrawnWidth::of);
    }

    private static Finding finding(String path, int line, int column) {
        return Finding.error(path, new Position(line, column), "link.broken", Message.literal("x"));
    }
}
