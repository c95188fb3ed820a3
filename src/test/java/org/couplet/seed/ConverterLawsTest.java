package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.couplet.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link PageLaws} for pages of all sorts, however they are mixed up. */
class ConverterLawsTest {
    private static final List<String> SCRAPS =
            List.of(
                    "",
                    "",
                    "",
                    "海州新港开航",
                    "■ 海州观察 丁一凡",
                    "□本报记者 沈青 何洛",
                    "（上接2版）",
                    "（上接第三版）船队明早启程，预计三日后抵达。",
                    "码头上人声鼎沸，货轮鸣笛三声，缓缓离",
                    "岸。（下转4版）",
                    "（下转A06版）",
                    "本报讯（记者 冯佳）昨日，渔汛提前到来。",
                    "新华社海州3月9日电 渔船全部回港。",
                    "# 渔汛",
                    "## 二、修船",
                    "**码头的早晨**",
                    "一",
                    "关键词 渔港",
                    "问：今年渔汛如何？",
                    "（作者单位：海州渔业研究所）",
                    "（2030年3月9日海州市渔业大会通过）",
                    "(原载于2030年3月10日《海州日报》3版)",
                    "第3版",
                    "2030年3月10日 星期日",
                    "1200吨",
                    "3月上旬捕捞量",
                    "一艘艘渔船满载而归，船老大们忙着卸货、过秤、记账，岸上的冷链车排成长队，等着把鲜鱼送往" + "内陆各城的早市，一片繁忙景象，直到太阳升起才渐渐安静下来。",
                    "　　渔民们说，今年的鱼群来得早，个头也大。",
                    "***",
                    "and",
                    "\uFEFF");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void theyHoldForScrapsInAnyOrder(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            PageLaws.hold(Map.of("9.txt", page(random)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void theyHoldForDirtyPagesInAnyEncoding(long seed) {
        DirtyPages pages = new DirtyPages(seed);
        for (int round = 0; round < 20; round++) {
            Map<String, byte[]> files = new TreeMap<>();
            for (int i = 0; i <= round % 3; i++) {
                files.put("90" + i + ".txt", pages.next());
            }
            PageLaws.hold(files);
        }
    }

    @Test
    void dirtyPagesHaveSomethingToRepair() {
        DirtyPages pages = new DirtyPages(1);
        Set<String> rules = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            PageLaws.hold(Map.of("9.txt", pages.next())).pages().get(0).repairs().stream()
                    .filter(r -> r.confidence() == Repair.Confidence.HIGH)
                    .forEach(r -> rules.add(r.rule()));
        }
        assertThat(rules)
                .contains(
                        "traditional-glyph",
                        "compatibility-character",
                        "punctuation-width",
                        "spurious-space");
    }

    @TestFactory
    Stream<DynamicTest> theyHoldForTheInventedPages() throws IOException {
        return Stream.of("split", "convert", "pages").flatMap(ConverterLawsTest::cases);
    }

    private static Stream<DynamicTest> cases(String area) {
        return inputs(area)
                .map(
                        in ->
                                DynamicTest.dynamicTest(
                                        area + " " + in.getParent().getFileName(),
                                        () -> PageLaws.hold(EncodedPages.of(in))));
    }

    private static Stream<Path> inputs(String area) {
        try {
            return Golden.inputs(area);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] page(Random random) {
        List<String> lines = new ArrayList<>();
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            lines.add(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
