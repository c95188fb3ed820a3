package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static List<Mentions.Span> digits(String text) {
        List<Mentions.Span> spans = new ArrayList<>();
        Matcher m = Pattern.compile("[0-9]+").matcher(text);
        while (m.find()) {
            spans.add(new Mentions.Span(m.start(), m.end()));
        }
        return spans;
    }

    private static List<String> around(String text) {
        return Mentions.around(text, digits(text));
    }

    @Test
    void atMostTwentyCharactersWithTheNumberInThem() {
        String text = "青".repeat(40) + "1234" + "禾".repeat(40) + "。";

        assertThat(around(text)).containsExactly("青".repeat(8) + "1234" + "禾".repeat(8));
    }

    @Test
    void neverMoreThanHalfOfASentence() {
        assertThat(around("开头在前。港口有12座灯塔。后面还有一句。")).containsExactly("有12座");
    }

    @Test
    void twoMentionsNeverTouch() {
        String text = "新修栈道12公里，又新建码头34座，还有渔船5678条停在港内等候开海的日子。";
        int at = 0;
        for (String piece : around(text)) {
            int found = text.indexOf(piece, at);
            assertThat(found).isGreaterThan(at == 0 ? -1 : at);
            at = found + piece.length();
        }
    }

    @Test
    void aMentionLongerThanTheLimitIsCut() {
        assertThat(around("1".repeat(30) + "元")).containsExactly("1".repeat(20));
    }
}
