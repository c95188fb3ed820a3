package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A page many times as long as a newspaper's takes so much longer, and no more. */
class LargePageTest {
    /** Generous: a slow machine must not fail, what grows with the square of the text must. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String WORDS = "海州新港渔船工厂学校道路桥梁居民建设发展完成今年去年一二三百万";

    @Test
    void aPageOfThreeHundredKilobytesIsReadInTime() {
        SeedPage page = page(250);
        Conversion conversion =
                assertTimeoutPreemptively(PATIENCE, () -> Converter.convert(List.of(page)));
        ConvertedPage converted = conversion.pages().get(0);
        assertThat(page.lines().stream().mapToInt(String::length).sum()).isGreaterThan(100_000);
        assertThat(converted.articles()).hasSizeGreaterThan(200);
        assertThat(converted.facts()).hasSizeGreaterThan(1000);
    }

    @Test
    void theEvidenceGrowsAsThePageDoes() {
        int few = entries(page(20));
        int many = entries(page(80));
        assertThat(many).isBetween(3 * few, 5 * few);
    }

    private static int entries(SeedPage page) {
        Conversion conversion = Converter.convert(List.of(page));
        return EvidenceYaml.write(conversion.pages().get(0)).split("\n").length;
    }

    /** Articles of words at random, with a headline, a byline, an office and figures. */
    private static SeedPage page(int articles) {
        Random random = new Random(articles);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            text.append(words(random, 12)).append("\n\n本报讯（记者 沈青）");
            for (int sentence = 0; sentence < 12; sentence++) {
                text.append(words(random, 8))
                        .append("，市长张立说，")
                        .append(words(random, 6))
                        .append(1 + random.nextInt(900))
                        .append("艘，")
                        .append(words(random, 10))
                        .append(sentence % 4 == 3 ? "。\n" : "。");
            }
            text.append('\n');
        }
        return PageDecoder.decode("9.txt", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String words(Random random, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append(WORDS.charAt(random.nextInt(WORDS.length())));
        }
        return words.toString();
    }
}
