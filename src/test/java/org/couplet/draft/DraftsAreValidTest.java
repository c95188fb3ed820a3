package org.couplet.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.couplet.SiteFixture;
import org.couplet.check.Checks;
import org.couplet.content.LibraryReader;
import org.couplet.seed.Conversion;
import org.couplet.seed.ConvertedPage;
import org.couplet.seed.Converter;
import org.couplet.seed.EvidenceYaml;
import org.couplet.seed.OriginalsFolder;
import org.couplet.seed.PageDecoder;
import org.couplet.seed.SeedPage;
import org.couplet.text.Finding;
import org.couplet.text.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copied into {@code content/}, drafts and their evidence are a site without errors. */
class DraftsAreValidTest {
    private static final Path CASES = Path.of("src", "test", "golden", "convert");
    private static final List<String> HOSTILE =
            List.of(
                    "",
                    "",
                    "短评",
                    "短评",
                    "关键词 渔港{#渔港}",
                    "关键词 渔港",
                    "■本报记者 沈青",
                    "2030年3月9日，海州开通3条航线，运价下降12.5%，共投入1.8亿元。",
                    "3月上旬，27家企业签约，约2000户渔民受益，最远的一户有30海里。",
                    "四分之一的渔船换了新机，增长1.5倍，提高2.3个百分点。",
                    "# 标题一样的一行。",
                    "1. 先修船，2031年前修完150艘。",
                    "- 再修码头，长1860米。",
                    "> 第三句，不超过24次。",
                    "***",
                    "---",
                    "===",
                    "```",
                    "~~~ 波浪",
                    "<div>不是标签</div>，<!-- 也不是注释",
                    "一行，:fig[港口]与:term[渔港]{渔}，又有[@999:1]和[1]，共12个。",
                    "[1]: 不是链接，有5个。",
                    "| 港口 | 船 |。",
                    "| --- | --- |。",
                    "\uE000私用字符，\u0007响铃，\u2028换行，\uFEFF标记，共60个。",
                    "一行里有\r回车，\r\r两个回车，2027年建成。",
                    "\\反斜线\\，\"引号\"，'单引号'，&amp;，30—50公里。",
                    "    缩进四格的一行，投入2亿美元。",
                    "\t制表符后面的一行，有71岁的守灯人。",
                    "从2000多人到3000人，30周年，24小时，1/4的航线，第3条，5G基站800个。");

    @TestFactory
    Stream<DynamicTest> ofTheGoldenPages() throws IOException {
        List<Path> cases;
        try (Stream<Path> folders = Files.list(CASES)) {
            cases = folders.sorted().toList();
        }
        assertThat(cases).isNotEmpty();
        return cases.stream()
                .map(
                        c ->
                                DynamicTest.dynamicTest(
                                        c.getFileName().toString(),
                                        () -> assertValid(pages(c.resolve("in")))));
    }

    @Test
    @EnabledIfEnvironmentVariable(
            named = "COUPLET_ORIGINALS",
            matches = ".+",
            disabledReason = "COUPLET_ORIGINALS does not name the folder with the newspaper pages")
    void ofTheNewspapersOwnPages() throws IOException {
        assertValid(pages(Path.of(System.getenv("COUPLET_ORIGINALS"))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void ofPagesFullOfTraps(long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            List<SeedPage> pages = new ArrayList<>();
            for (String file : List.of("A-->03_x.txt", "海州晚报.txt", "--.txt", "7.txt")) {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(30); i >= 0; i--) {
                    text.append(HOSTILE.get(random.nextInt(HOSTILE.size()))).append('\n');
                }
                pages.add(
                        PageDecoder.decode(file, text.toString().getBytes(StandardCharsets.UTF_8)));
            }
            assertValid(pages);
        }
    }

    private static List<SeedPage> pages(Path folder) throws IOException {
        List<SeedPage> pages = new ArrayList<>();
        for (Path file : OriginalsFolder.files(folder)) {
            pages.add(OriginalsFolder.read(file));
        }
        assertThat(pages).isNotEmpty();
        return pages;
    }

    private static void assertValid(List<SeedPage> pages) throws IOException {
        Conversion conversion = Converter.convert(pages);
        Map<String, String> drafts = Drafter.draft(conversion);
        SortedMap<String, Source> files = SiteFixture.sources();
        drafts.forEach((path, text) -> add(files, "content/" + path, text));
        int number = 0;
        for (ConvertedPage page : conversion.pages()) {
            add(files, "seeds/evidence/p" + number++ + ".yaml", EvidenceYaml.write(page));
        }
        LibraryReader.Result read = LibraryReader.read(files, true);
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.addAll(Checks.run(read.library()));
        // A page's entry in the register is for an editor to write.
        findings.removeIf(f -> f.rule().equals("seed.unregistered"));

        assertThat(findings).as("findings of\n%s", String.join("\n", drafts.values())).isEmpty();
        for (String path : drafts.keySet()) {
            String page = path.replaceAll("\\.(zh|en)\\.md$", "");
            assertThat(read.library().pairs().get(page).isComplete()).isTrue();
        }
    }

    private static void add(SortedMap<String, Source> files, String path, String text) {
        files.put(path, Source.of(path, text));
    }
}
