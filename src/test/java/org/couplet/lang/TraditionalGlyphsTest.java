package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TraditionalGlyphsTest {
    private static final int LAST = 0x323AF;

    /** In use in names and in words such as 瞭望 although a table maps them. */
    private static final String STANDING = "瞭昇甦鍾濛祕釐陞";

    @Test
    void theTableIsThatOfUnicodeForWhatSimplifiedTextDoesNotHave() {
        Transliterator table = Transliterator.getInstance("Traditional-Simplified");
        CharsetEncoder standard = Charset.forName("GB2312").newEncoder();
        int mapped = 0;
        for (int c = 0x3400; c <= LAST; c++) {
            String glyph = Character.toString(c);
            boolean isOwn =
                    Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                            && !standard.canEncode(glyph)
                            && STANDING.indexOf(c) < 0;
            String simplified = isOwn ? table.transliterate(glyph) : glyph;
            assertThat(TraditionalGlyphs.simplified(c))
                    .as(glyph)
                    .isEqualTo(
                            simplified.equals(glyph) ? Optional.empty() : Optional.of(simplified));
            mapped += simplified.equals(glyph) ? 0 : 1;
        }
        assertThat(mapped).isGreaterThan(3000);
    }

    @ParameterizedTest
    @CsvSource({"萬, 万", "國, 国", "䲁, 鳚"})
    void aTraditionalGlyphHasASimplifiedForm(String glyph, String simplified) {
        assertThat(TraditionalGlyphs.simplified(glyph.codePointAt(0))).contains(simplified);
    }

    @ParameterizedTest
    @CsvSource({"国", "瞭", "A", "。", "喆"})
    void whatSimplifiedTextHasIsLeftAlone(String glyph) {
        assertThat(TraditionalGlyphs.simplified(glyph.codePointAt(0))).isEmpty();
    }
}
