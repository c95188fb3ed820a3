package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.couplet.lang.Lang;
import org.couplet.lang.Messages;
import org.couplet.text.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFileTest {
    @TempDir Path folder;

    private PageFile read(byte[] bytes) throws IOException {
        return PageFile.read(Files.write(folder.resolve("700_a.txt"), bytes));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                          seed.empty,    1:1",
        "' \\n\\n\u3000\\n',          seed.empty,    1:1",
        "'\uFEFF',                    seed.empty,    1:1",
        "'港口\\n开航\\0了',          seed.binary,   2:3",
        "'GIF89a\\0\\0',              seed.binary,   1:7",
        "'The harbor\\nopened.',      seed.no-han,   1:1"
    })
    void whatIsNoPageIsNamedWithItsPlace(String text, String rule, String place)
            throws IOException {
        String raw = text.replace("\\n", "\n").replace("\\0", "\0");
        PageFile file = read(raw.getBytes(StandardCharsets.UTF_8));

        assertThat(file.page()).isEmpty();
        Finding finding = file.finding().orElseThrow();
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.isError()).isTrue();
        assertThat(Messages.in(Lang.EN).of(finding.help())).isNotEmpty();
        assertThat(finding.position()).hasToString(place);
    }

    @Test
    void aTextWithNextToNoChineseIsNoPage() throws IOException {
        String log = "2031-05-06 12:00:00 ok\n".repeat(1000);
        Finding finding =
                read(("港口\n" + log).getBytes(StandardCharsets.UTF_8)).finding().orElseThrow();
        assertThat(finding.rule()).isEqualTo("seed.no-han");
        String prices = "渔获：鲈鱼 12.50，带鱼 9.80，墨鱼 17.20\n".repeat(1000);
        assertThat(read(prices.getBytes(StandardCharsets.UTF_8)).page()).isPresent();
        assertThat(read(("港口\n" + log.substring(0, 9000)).getBytes(StandardCharsets.UTF_8)).page())
                .isPresent();
    }

    @Test
    void noPageHasAQuarterOfAMillionLines() throws IOException {
        byte[] bytes = ("港口" + "\n".repeat(250_001)).getBytes(StandardCharsets.UTF_8);
        Finding finding = read(bytes).finding().orElseThrow();
        assertThat(finding.rule()).isEqualTo("seed.size");
        assertThat(read(("港口" + "\n".repeat(249_000)).getBytes(StandardCharsets.UTF_8)).page())
                .isPresent();
    }

    @Test
    void aDamagedByteIsNamedWithItsPlace() throws IOException {
        String before = "\uFEFF港口\n开航了，渔船都回来了";
        byte[] bytes = (before + "#港口").getBytes(StandardCharsets.UTF_8);
        bytes[before.getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
        Finding finding = read(bytes).finding().orElseThrow();

        assertThat(finding.rule()).isEqualTo("seed.encoding");
        assertThat(finding.position()).hasToString("2:11");
    }

    @Test
    void anErrorOfTheMachineSaysWhichFileItIsAbout() {
        Path folderInPlaceOfAFile = folder;

        assertThatThrownBy(() -> PageFile.read(folderInPlaceOfAFile))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void aFileOfMegabytesIsRefusedAtOnce() throws IOException {
        String text = "港口年年增加12个泊位，".repeat(400_000);
        Finding finding = read(text.getBytes(StandardCharsets.UTF_8)).finding().orElseThrow();

        assertThat(finding.rule()).isEqualTo("seed.size");
        assertThat(finding.position()).hasToString("1:1");
    }

    @Test
    void aPageMayBeOneLine() throws IOException {
        byte[] bytes = "海".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);

        assertThat(read(bytes).page().orElseThrow().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16"})
    void aPageInAnEncodingWeReadIsFine(String encoding) throws IOException {
        PageFile file = read("港口开航A。\n".getBytes(Charset.forName(encoding)));

        assertThat(file.finding()).isEmpty();
        assertThat(file.page().orElseThrow().lines()).containsExactly("港口开航A。");
    }
}
