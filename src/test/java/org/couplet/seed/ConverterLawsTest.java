package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any page, however it is mixed up. */
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
    void everyPrintedLineIsInOnePlaceAndNoTextIsLost(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            SeedPage page = page(random);
            ConvertedPage converted = Converter.convert(List.of(page)).pages().get(0);
            TreeMap<Integer, Integer> places = new TreeMap<>();
            for (Article article : converted.articles()) {
                article.headlineLines().forEach(n -> places.merge(n, 1, Integer::sum));
                article.lines().forEach(r -> count(page, r, places));
            }
            converted.furniture().forEach(r -> count(page, r, places));

            for (int n = 1; n <= page.lines().size(); n++) {
                assertThat(places.getOrDefault(n, 0))
                        .as("line %d “%s” of\n%s", n, page.line(n), String.join("\n", page.lines()))
                        .isEqualTo(page.isBlank(n) ? 0 : 1);
            }
        }
    }

    private static SeedPage page(Random random) {
        List<String> lines = new ArrayList<>();
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            lines.add(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        return PageDecoder.decode(
                "9.txt", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static void count(SeedPage page, LineRange range, TreeMap<Integer, Integer> places) {
        for (int n = range.first(); n <= range.last(); n++) {
            if (!page.isBlank(n)) {
                places.merge(n, 1, Integer::sum);
            }
        }
    }
}
