package org.couplet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFormTest {

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000000D, png",
        "89504E470A1A0A, none",
        "FFD8FFE000104A464946, jpg",
        "474946383961, gif",
        "474946383761, gif",
        "474946383861, none",
        "524946460000000057454250, webp",
        "524946460000000057415645, none",
        "0000001C6674797061766966, avif",
        "0000001C667479706D696631000000006D69663161766966, avif",
        "0000001C6674797068656963000000006D69663168656963, none",
        "'', none",
        "3C, none",
    })
    void theFirstBytesTellTheForm(String hex, String ending) {
        assertThat(PictureForm.ending(HexFormat.of().parseHex(hex)).orElse("none"))
                .isEqualTo(ending);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg/> | svg",
                "\uFEFF<?xml version='1.0'?><!-- a > b --> <svg xmlns='x'> | svg",
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x.dtd'><svg xmlns='x'/> | svg",
                "<!DOCTYPE svg [<!ENTITY ns 'http://x'>]><s:svg xmlns:s='x'/> | svg",
                "<!doctype html><svg/> | none",
                "<html><svg/></html> | none",
                "svg | none",
                "<svgs/> | none",
            })
    void aDrawingBeginsWithItsElement(String text, String ending) {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE}) {
            assertThat(PictureForm.ending(text.getBytes(charset)).orElse("none")).isEqualTo(ending);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg><script>x</script></svg> | <script",
                "<svg><s:SCRIPT/></svg> | <s:SCRIPT",
                "<svg onload='x()'/> | onload=",
                "<rect width='1'onclick = \"x()\"/> | onclick=",
                "<a href='JavaScript:x()'/> | JavaScript:",
                "<a href='java&#x73;cript&#58;x()'/> | javascript:",
                "<a href='java&#10;script:x()'/> | javascript:",
                "<foreignObject width='1'/> | <foreignObject",
                "<a href='&#99999999;'/> | none",
                "<text>on=1, once = one, the script: none</text> | none",
                "<path transform='x' fill='none'/><description/> | none",
            })
    void whatRunsIsFound(String text, String active) {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16BE}) {
            assertThat(PictureForm.active(text.getBytes(charset)).orElse("none")).isEqualTo(active);
        }
    }

    @Test
    void aLongDrawingIsReadAtOnce() {
        String many = "<!-- java on script --><path d='M 1 1 on'/>".repeat(100_000);
        byte[] drawing = (many + "<svg>").getBytes(StandardCharsets.UTF_8);
        assertThat(PictureForm.ending(drawing)).isEmpty();
        assertThat(PictureForm.active(drawing)).isEqualTo(Optional.empty());
    }
}
