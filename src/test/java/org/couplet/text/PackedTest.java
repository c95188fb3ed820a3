package org.couplet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackedTest {
    private static final List<Long> NUMBERS =
            List.of(0L, 1L, -1L, 63L, 64L, -65L, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE);
    private static final List<String> TEXTS =
            List.of("", "plain", "2.94万户，“城市”", "\uD83C\uDFD9", "é", "x".repeat(100_000));

    @Test
    void whatIsWrittenIsRead() {
        PackedReader in = PackedReader.of(written()).orElseThrow();
        NUMBERS.forEach(n -> assertThat(in.longNumber()).isEqualTo(n));
        TEXTS.forEach(t -> assertThat(in.text()).isEqualTo(t));
        assertThat(in.position()).isEqualTo(new Position(12, 34));
        assertThatThrownBy(in::text).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasDamagedIsNotRead() {
        byte[] bytes = written();
        for (int i = 0; i < bytes.length; i += 997) {
            bytes[i] ^= 1;
            assertThat(PackedReader.of(bytes)).isEmpty();
            bytes[i] ^= 1;
        }
        assertThat(PackedReader.of(new byte[3])).isEmpty();
        assertThat(PackedReader.of(java.util.Arrays.copyOf(bytes, bytes.length - 1))).isEmpty();
        assertThat(PackedReader.of(bytes)).isPresent();
    }

    @Test
    void aLengthThatIsTooLargeIsNotBelieved() {
        PackedWriter out = new PackedWriter();
        out.number(Integer.MAX_VALUE);
        PackedReader in = PackedReader.of(out.bytes()).orElseThrow();
        assertThatThrownBy(in::text).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void smallNumbersTakeOneByte() {
        PackedWriter out = new PackedWriter();
        int before = out.bytes().length;
        out.number(63);
        assertThat(out.bytes()).hasSize(before + 1);
    }

    private static byte[] written() {
        PackedWriter out = new PackedWriter();
        NUMBERS.forEach(out::number);
        TEXTS.forEach(out::text);
        out.position(new Position(12, 34));
        return out.bytes();
    }
}
