package org.couplet.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    /** The check values that the catalogues of both sums give for these nine digits. */
    @Test
    void isBothSumsOneAfterTheOther() {
        assertThat(Fingerprint.of("123456789".getBytes(UTF_8))).isEqualTo("cbf43926e3069283");
    }

    @Test
    void everyChangedBitIsSeen() {
        byte[] text = "一句话 and one sentence.".getBytes(UTF_8);
        String before = Fingerprint.of(text);
        for (int bit = 0; bit < text.length * Byte.SIZE; bit++) {
            text[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThat(Fingerprint.of(text)).isNotEqualTo(before);
            text[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        }
    }

    @Test
    void aFilesIsThatOfItsBytesAndATextsThatOfItsUtf8() {
        byte[] bytes = "\uFEFFtext".getBytes(UTF_8);
        assertThat(Source.of("a.md", "\uFEFFtext", bytes).fingerprint())
                .isEqualTo(Fingerprint.of(bytes));
        assertThat(Source.of("a.md", "text").fingerprint())
                .isEqualTo(Fingerprint.of("text".getBytes(UTF_8)));
    }
}
