package org.couplet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureHeaderTest {

    @ParameterizedTest
    @CsvSource({
        "PNG, 89504E470D0A1A0A0000000D4948445200000280000001E008020000, 640x480",
        "GIF, 474946383961400120010000, 320x288",
        "JPEG, FFD8FFE000104A46494600010100000100010000FFC000110801E00280031100, 640x480",
        "a JPEG that is progressive and has fill bytes, FFD8FFFFC200110801E00280031100, 640x480",
        "a JPEG whose tables come first, FFD8FFC400040000FFC000110801E00280031100, 640x480",
        "lossy WebP, 524946460000000057454250565038200000000000000" + "09D012A8002E001, 640x480",
        "lossless WebP, 5249464600000000574542505650384C000000002F7FC2770000, 640x480",
        "extended WebP, 52494646000000005745425056503858000000000000000" + "07F0200DF0100, 640x480",
        "a PNG that ends too soon, 89504E470D0A1A0A0000000D49484452, none",
        "a JPEG that ends too soon, FFD8FFE0001000, none",
        "a JPEG without a size, FFD8FFD9, none",
        "a drawing, 3C7376672F3E, none",
        "nothing, '', none",
    })
    void theSizeStandsInTheHeader(String what, String hex, String size) {
        assertThat(
                        PictureHeader.size(HexFormat.of().parseHex(hex))
                                .map(s -> s.width() + "x" + s.height())
                                .orElse("none"))
                .as(what)
                .isEqualTo(size);
    }
}
