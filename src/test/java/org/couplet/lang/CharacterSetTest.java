package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CharacterSetTest {

    @Test
    void whatIsThereIsNeverCalledMissing() {
        String text = "第12届桥梁大会，ABC\uE000";
        CharacterSet set = CharacterSet.of(text);
        text.chars().forEach(c -> assertThat(set.mayHave((char) c)).isTrue());
        assertThat(set.mayHaveOneOf("x桥")).isTrue();
        assertThat(set.mayHaveOneOf(CharacterSet.of("x桥"))).isTrue();
    }

    @Test
    void mostOfWhatIsMissingIsCalledSo() {
        CharacterSet set = CharacterSet.of("第12届桥梁大会");
        assertThat(set.mayHaveOneOf("0789年月日")).isFalse();
        assertThat(set.mayHaveOneOf(CharacterSet.of("0789年月日"))).isFalse();
    }

    /** A name is blotted out whether or not the characters are looked at first. */
    @Test
    void lookingAtTheCharactersFirstChangesNothing() {
        String pieces = "第七届次全会12,.3号线〔〕时分点:-+×“”后公元年世纪图表附件（一）．、党中大二三十百 \n";
        Random random = new Random(9);
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            int most = random.nextInt(14);
            for (int i = 0; i <= most; i++) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            String all = text.toString();
            for (QuickPattern pattern : ZhNames.PATTERNS) {
                if (!pattern.mayBeIn(CharacterSet.of(all))) {
                    assertThat(pattern.pattern().matcher(all).find())
                            .as("%s in %s", pattern.pattern(), all)
                            .isFalse();
                }
            }
        }
    }
}
