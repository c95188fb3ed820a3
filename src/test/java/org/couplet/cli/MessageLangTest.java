package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.couplet.SiteFixture;
import org.couplet.lang.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageLangTest {

    @ParameterizedTest
    @CsvSource({
        // LC_ALL, LC_MESSAGES, LANG, what is spoken
        ", , , EN",
        ", , zh_CN.UTF-8, ZH",
        ", , zh, ZH",
        ", , ZH-Hant, ZH",
        ", , zha_CN, EN",
        ", , de_DE.UTF-8, EN",
        ", , C.UTF-8, EN",
        ", zh_TW, en_US.UTF-8, ZH",
        ", C, zh_CN.UTF-8, EN",
        "C, zh_CN, zh_CN, EN",
        "zh_SG@pinyin, C, C, ZH",
        "'', '', zh_CN, ZH",
    })
    void theFirstVariableThatIsSetDecides(String all, String messages, String lang, Lang spoken) {
        Map<String, String> environment = new HashMap<>();
        put(environment, "LC_ALL", all);
        put(environment, "LC_MESSAGES", messages);
        put(environment, "LANG", lang);
        assertThat(MessageLang.of(environment)).isEqualTo(spoken);
    }

    @Test
    void findingsAreSaidInChineseAndTheRestStaysForScripts(@TempDir Path root) throws IOException {
        SiteFixture.copyTo(root);
        Path page = root.resolve("content/about.en.md");
        String text = Files.readString(page, StandardCharsets.UTF_8);
        Files.writeString(page, text + "\n[x](/shps/)\n", StandardCharsets.UTF_8);
        int line = text.split("\n").length + 2;
        String expected =
                "content/about.en.md:%d:1: error[link.broken]: 没有“/shps/”这个页面\n".formatted(line)
                        + "    [x](/shps/)\n    ^\n";
        Map<String, String> chinese = Map.of("LANG", "zh_CN.UTF-8");
        assertThat(run(chinese, "check", "--root", root.toString()))
                .contains(expected)
                .endsWith(" errors, 0 warnings\n");
        assertThat(run(Map.of(), "check", "--lang", "zh", "--root", root.toString()))
                .contains(expected);
        assertThat(run(chinese, "check", "--lang", "en", "--root", root.toString()))
                .contains("there is no page “/shps/”");
        assertThat(run(chinese, "build", "--root", root.toString()))
                .contains(expected)
                .endsWith("没有发布，上次发布的网站保持原样\n");
        assertThat(run(Map.of(), "check", "--lang", "fr", "--root", root.toString()))
                .startsWith("error: ")
                .contains("--lang");
    }

    @Test
    void aConversionIsSummedUpInChinese(@TempDir Path root) throws IOException {
        Path page = root.resolve("700_a.txt");
        Files.writeString(page, "海河日报\n桥已修好\n本报讯 昨天，新桥通车。\n", StandardCharsets.UTF_8);
        assertThat(
                        run(
                                Map.of("LC_ALL", "zh"),
                                "convert",
                                "--root",
                                root.toString(),
                                page.toString()))
                .contains("版面  文章  日期")
                .contains("异文 0 处")
                .contains("证据写了 1 份（共 1 份）");
    }

    private static void put(Map<String, String> environment, String name, String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }

    private static String run(Map<String, String> environment, String... args) {
        StringWriter out = new StringWriter();
        PrintWriter both = new PrintWriter(out, true);
        Main.run(args, environment, both, both);
        return out.toString();
    }
}
