package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisagreementTest {
    private static final String HEAD = "青禾港口扩建方案公布\n\n本报讯（青禾晚报记者 黄河清）2031年5月6日，";
    private static final String BEFORE =
            "青禾港口扩建方案昨日公布，码头岸线向东延伸，堆场同步改造，引桥加宽加固，灯塔重新粉刷，渔船停泊区迁往内湾，到2035年全港计划新建泊位";
    private static final String AFTER = "，另建一座观景平台供市民登高看海，平台下设小型渔具陈列室。\n";

    @Test
    void aNumberThatTwoPagesGiveDifferentlyIsKeptUnderBoth() {
        Conversion conversion =
                convert(HEAD + BEFORE + "2940个" + AFTER, HEAD + BEFORE + "2490个" + AFTER);
        Map<String, List<Disagreement>> found = Disagreement.of(conversion);
        assertThat(found.get("801"))
                .containsExactly(new Disagreement(3, "2940个", new PageLine("802", 3), "2490个"));
        assertThat(found.get("802"))
                .containsExactly(new Disagreement(3, "2490个", new PageLine("801", 3), "2940个"));
        assertThat(EvidenceYaml.write(conversion.pages().get(0), found.get("801")))
                .endsWith(
                        "readings:\n  - {line: 3, here: \"2940个\", other: \"802:3\", there: \"2490个\"}\n");
    }

    @Test
    void anotherWordOrALeftOutNumberIsNoDisagreement() {
        Conversion conversion =
                convert(
                        HEAD + BEFORE + "2940个" + AFTER,
                        HEAD + BEFORE.replace("粉刷", "油漆") + "若干个" + AFTER);
        assertThat(conversion.variants()).isNotEmpty();
        assertThat(Disagreement.of(conversion)).isEmpty();
    }

    private static Conversion convert(String one, String other) {
        return Converter.convert(List.of(page("801_a.txt", one), page("802_b.txt", other)));
    }

    private static SeedPage page(String file, String text) {
        return PageDecoder.decode(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
