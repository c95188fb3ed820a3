package org.couplet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.couplet.SiteFixture;
import org.couplet.content.LibraryReader;
import org.couplet.lang.Lang;
import org.couplet.lang.Messages;
import org.couplet.seed.Converter;
import org.couplet.seed.EvidenceYaml;
import org.couplet.seed.PageDecoder;
import org.couplet.seed.SeedPage;
import org.couplet.text.Finding;
import org.couplet.text.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OriginalChecksTest {
    private static final String TAKEN = "渔民代表逐一登台讲述各自船队怎样在冬季来临之前修好缆绳与灯塔";
    private static final String PAGE =
            "会议开了\n\n海港会议2029年6月1日召开，会议听取了港务局的报告。\n\n"
                    + "到2031年建成超2.94万个泊位，修订《海港两岸渔船停泊避风补给维修一体化管理服务若干规定试行办法》。\n\n"
                    + "截至6月，新能源船舶占比12%。"
                    + TAKEN
                    + "。\n";

    private SortedMap<String, Source> sources;
    private SeedPage page;

    @BeforeEach
    void aSiteWhoseEvidenceIsCurrent() throws IOException {
        sources = SiteFixture.sources();
        page = PageDecoder.decode("900_harbor.txt", PAGE.getBytes(StandardCharsets.UTF_8));
        replace("seeds/register.yaml", "sha256: \"00\"", "sha256: \"" + page.sha256() + "\"");
        String evidence =
                EvidenceYaml.write(
                        Converter.convert(List.of(page), Map.of(page.sha256(), 2029))
                                .pages()
                                .get(0));
        put("seeds/evidence/900.yaml", evidence);
    }

    @Test
    void currentEvidenceIsSilent() {
        assertThat(run()).isEmpty();
    }

    @Test
    void changedEvidenceIsNamedWithItsLine() {
        String path = "seeds/evidence/900.yaml";
        int line = lineOf(path, "2.94");
        replace(path, "2.94", "2.95");
        assertThat(run())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.rule()).isEqualTo("seed.evidence");
                            assertThat(f.position().line()).isEqualTo(line);
                            assertThat(Messages.in(Lang.EN).of(f.message()))
                                    .contains("2.95")
                                    .contains("2.94");
                        });
        sources.remove(path);
        assertThat(run()).extracting(Finding::rule).containsExactly("seed.evidence");
    }

    @Test
    void anotherFileThanTheRegisteredOneIsAnError() {
        replace("seeds/register.yaml", page.sha256(), "11");
        assertThat(run()).extracting(Finding::rule).contains("seed.changed");
    }

    @Test
    void anOriginalThatIsNotThereIsAWarning() {
        List<Finding> findings = run(List.of());
        assertThat(findings)
                .singleElement()
                .satisfies(f -> assertThat(f.rule()).isEqualTo("seed.absent"));
        assertThat(findings.get(0).isError()).isFalse();
    }

    @Test
    void aPageThatIsNotRegisteredIsAWarning() {
        SeedPage other =
                PageDecoder.decode("901_x.txt", "别的版面。\n".getBytes(StandardCharsets.UTF_8));
        assertThat(run(List.of(page, other)))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("seed.unregistered", "seed.evidence");
    }

    @Test
    void wordingTakenFromAPageIsAnError() {
        replace("content/about.zh.md", "一段。", "据报道，" + TAKEN.substring(0, 25) + "。");
        assertThat(run())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.rule()).isEqualTo("cite.verbatim");
                            assertThat(f.path()).isEqualTo("content/about.zh.md");
                            assertThat(f.position().toString()).isEqualTo("6:5");
                            assertThat(Messages.in(Lang.EN).of(f.message()))
                                    .startsWith("25 characters in a row")
                                    .contains("900:7");
                        });
    }

    @Test
    void shorterRunsAndOfficialNamesMayStay() {
        replace(
                "content/about.zh.md",
                "一段。",
                TAKEN.substring(0, 23) + "。它修订了《海港两岸渔船停泊避风补给维修一体化管理服务若干规定试行办法》。");
        assertThat(run()).isEmpty();
    }

    @Test
    void labelsAreHeldToItToo() {
        replace("content/data/terms.yaml", "挡水的堤", TAKEN);
        assertThat(run()).extracting(Finding::path).containsExactly("content/data/terms.yaml");
    }

    @Test
    void theOtherLanguageAndTheWordsOfTheInterfaceAreHeldToItAsWell() {
        replace("content/about.en.md", "About About", TAKEN);
        replace("templates/strings.zh.yaml", "跳到正文", TAKEN);
        assertThat(run())
                .filteredOn(f -> f.rule().equals("cite.verbatim"))
                .extracting(Finding::path)
                .containsExactlyInAnyOrder("content/about.en.md", "templates/strings.zh.yaml");
    }

    private List<Finding> run() {
        return run(List.of(page));
    }

    private List<Finding> run(List<SeedPage> pages) {
        return OriginalChecks.run(LibraryReader.read(sources, true).library(), sources, pages);
    }

    private int lineOf(String path, String part) {
        Source source = sources.get(path);
        return source.position(source.text().indexOf(part)).line();
    }

    private void replace(String path, String from, String to) {
        assertThat(sources.get(path).text()).contains(from);
        put(path, sources.get(path).text().replace(from, to));
    }

    private void put(String path, String text) {
        sources.put(path, Source.of(path, text));
    }
}
