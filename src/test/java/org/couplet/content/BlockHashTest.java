package org.couplet.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.couplet.lang.Punctuation;
import org.couplet.text.Position;
import org.couplet.text.Sha256;
import org.junit.jupiter.api.Test;

class BlockHashTest {
    private static final String MARKS = "，。、；：？！“”‘’（）《》【】—…·～％＋／０９ａＺ　「」℃②㎡ﬁé\u0301x";

    /** What is known by heart must be what the normal form says. */
    @Test
    void theShortWayGivesTheNormalForm() {
        Random random = new Random(11);
        for (int n = 0; n < 3000; n++) {
            StringBuilder text = new StringBuilder();
            int most = random.nextInt(12);
            for (int i = 0; i <= most; i++) {
                text.append(character(random));
            }
            String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
            String expected = Sha256.of(Punctuation.folded(plain).getBytes(UTF_8)).substring(0, 12);
            assertThat(BlockHash.of(unit(text.toString()))).as(text.toString()).isEqualTo(expected);
        }
    }

    @Test
    void everyCharacterHasTheHashOfItsNormalForm() {
        for (int c = 1; c < 0xD800; c++) {
            String text = "a" + (char) c + "b";
            String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
            assertThat(BlockHash.of(unit(text))).isEqualTo(BlockHash.of(unit(plain)));
        }
    }

    private static char character(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> (char) (0x4E00 + random.nextInt(0x5000));
            case 1 -> (char) (0x20 + random.nextInt(0x60));
            default -> MARKS.charAt(random.nextInt(MARKS.length()));
        };
    }

    private static Unit unit(String text) {
        Position at = Position.START;
        return new Unit("p", "", List.of(new Inline.Text(text, at)), "", at);
    }
}
