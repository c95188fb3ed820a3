package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page, whatever is in it, stops the converter; and the same page gives the same bytes. */
class JunkPagesTest {
    /** Generous: a slow machine must not fail, what grows with the square of the text must. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String ALPHABET =
            "海州新港年月日一二三百万亿第版记者问答说市长张李即是的上接下转（）“”《》【】，。、；：！？…—·"
                    + "0123456789%.,:;!?()#*_/-■□●\u3000 \t\u0000\u0007\u001B\u200B\uFEFF\u2028\uE000"
                    + "\uD840\uDC0B\uFFFDaZ國⼀";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\n\n\n\r\n\r\n",
                "\u3000\n\t\n",
                "。",
                "，。！？\n；：、",
                "\u0000\u0001\u0007",
                "\uFEFF",
                "\uFEFF\n",
                "#",
                "# \n**\n***",
                "（上接1版）",
                "（下转2版）",
                "关键词",
                "一\n二\n三",
                "■",
                "本报讯",
                "1",
                "\r",
                "\uD840\uDC0B"
            })
    void aPageOfNothingMuchIsReadAsIs(String text) {
        ConvertedPage page = convert(text).pages().get(0);
        boolean isBlank = text.replace("\uFEFF", "").isBlank();
        assertThat(page.articles().isEmpty() && page.furniture().isEmpty()).isEqualTo(isBlank);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "海",
                "，",
                "。",
                "1",
                "（",
                "“",
                " ",
                "\t",
                "\u0000",
                "一",
                "记者 ",
                "张三·",
                "2025年8月",
                "80年前",
                "百分之十二",
                "“五个新”目标，即",
                "一是",
                "上接1版",
                "（下转",
                "⼀",
                "关键词 ",
                "本报讯（",
                "市长张三说，",
                "港\n",
                "港。\n",
                "关键词\n",
                "港\n\n本报讯（记者 沈青）渔船1艘。\n\n"
            })
    void aPageThatRepeatsItselfEndlesslyIsReadInTime(String scrap) {
        String text = scrap.repeat(8_000 / scrap.length());
        Conversion conversion = assertTimeoutPreemptively(PATIENCE, () -> convert(text));
        assertThat(conversion.pages()).hasSize(1);
    }

    /** A line is a whole page where somebody joined it; each scrap once took minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"一", "1", "1.", "一万八千", "二〇二五", "百分之", "12万个、", ",", "( ", "中 ", "2月"})
    void aLongLineThatRepeatsItselfIsReadInTime(String scrap) {
        String text = "港" + scrap.repeat(40_000 / scrap.length());
        Conversion conversion = assertTimeoutPreemptively(PATIENCE, () -> convert(text));
        assertThat(conversion.pages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 40_000})
    void randomJunkIsReadTheSameTwice(int lineLength) {
        String text = junk(new Random(lineLength), 40_000, lineLength);
        Conversion first = assertTimeoutPreemptively(PATIENCE, () -> convert(text));
        assertThat(FactsJson.write(convert(text))).isEqualTo(FactsJson.write(first));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theLawsOfPagesHoldForShortJunk(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            String text = junk(random, 1 + random.nextInt(400), 1 + random.nextInt(60));
            PageLaws.hold(Map.of("9.txt", text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static Conversion convert(String text) {
        return Converter.convert(
                List.of(PageDecoder.decode("9.txt", text.getBytes(StandardCharsets.UTF_8))));
    }

    private static String junk(Random random, int length, int lineLength) {
        int[] letters = ALPHABET.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            boolean ends = lineLength < length && random.nextInt(lineLength) == 0;
            text.appendCodePoint(ends ? '\n' : letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }
}
