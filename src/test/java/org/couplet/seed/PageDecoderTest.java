package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDecoderTest {
    private static final String TEXT = "海州今日多云\n东南风三级\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, EFBBBF, UTF-8",
        "UTF-16LE, FFFE, UTF-16LE",
        "UTF-16BE, FEFF, UTF-16BE",
        "UTF-16LE, '', UTF-16LE",
        "UTF-16BE, '', UTF-16BE",
        "GB18030, '', GB18030",
    })
    void eachEncodingGivesTheSameLines(String charset, String mark, String told) {
        SeedPage page = PageDecoder.decode("9_x.txt", bytes(mark, TEXT, charset));

        assertThat(page.encoding()).isEqualTo(told);
        assertThat(page.lines()).containsExactly("海州今日多云", "东南风三级");
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'", "'\r'"})
    void eachLineEndParts(String end) {
        byte[] bytes = ("甲" + end + end + "乙").getBytes(StandardCharsets.UTF_8);

        assertThat(PageDecoder.decode("9.txt", bytes).lines()).containsExactly("甲", "", "乙");
    }

    @Test
    void aLastLineNeedsNoEnd() {
        assertThat(decode("甲\n乙").lines()).isEqualTo(decode("甲\n乙\n").lines());
    }

    @ParameterizedTest
    @CsvSource({
        "012_ab34.txt, 012, 012_ab34",
        "012.txt, 012, 012",
        "harbour, harbour, harbour",
        "012_a_b.scan.txt, 012, 012_a_b.scan",
    })
    void theIdIsTheNamesBeginning(String file, String id, String name) {
        SeedPage page = PageDecoder.decode(file, new byte[0]);

        assertThat(page.id()).isEqualTo(id);
        assertThat(page.name()).isEqualTo(name);
        assertThat(page.file()).isEqualTo(file);
        assertThat(page.lines()).isEmpty();
    }

    @Test
    void theHashIsOfTheBytes() {
        assertThat(decode("abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aDamagedByteInUtf8IsToldWithItsOffset() {
        byte[] bytes = "海州今日多云转晴气温".getBytes(StandardCharsets.UTF_8);
        bytes[25] = (byte) 0xFF;

        assertThatThrownBy(() -> PageDecoder.decode("9.txt", bytes))
                .isInstanceOfSatisfying(
                        UndecodablePage.class,
                        e -> {
                            assertThat(e.encoding()).isEqualTo("UTF-8");
                            assertThat(e.offset()).isBetween(24L, 25L);
                            assertThat(e).hasMessageContaining("9.txt: byte 2");
                        });
    }

    @Test
    void halfACharacterAtTheEndIsToldToo() {
        byte[] bytes = bytes("FFFE", "海州", "UTF-16LE");
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);

        assertThatThrownBy(() -> PageDecoder.decode("9.txt", cut))
                .isInstanceOfSatisfying(
                        UndecodablePage.class, e -> assertThat(e.offset()).isEqualTo(4));
    }

    private static SeedPage decode(String text) {
        return PageDecoder.decode("9.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String mark, String text, String charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(java.util.HexFormat.of().parseHex(mark));
        out.writeBytes(text.getBytes(Charset.forName(charset)));
        return out.toByteArray();
    }
}
