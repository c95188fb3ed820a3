package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class EvidenceYamlTest {

    private static Map<String, Object> evidence(String text) {
        SeedPage page = PageDecoder.decode("9_odd name.txt", text.getBytes(StandardCharsets.UTF_8));
        Conversion conversion = Converter.convert(List.of(page));
        String yaml = EvidenceYaml.write(conversion.pages().get(0));
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }

    @Test
    void aYamlReaderGetsBackWhatStandsOnThePage() {
        Map<String, Object> read =
                evidence("标题里有\\反斜线和\"引号\"\n\n本报讯（记者 石磊）青禾港去年吞吐3.2亿吨，比上年多。\u2028完。\n");

        assertThat(read).containsEntry("page", "9").containsEntry("lines", 3);
        assertThat(read.get("passages").toString()).contains("320000000", "石磊");
        assertThat(read.get("articles").toString()).contains("反斜线");
    }

    @Test
    void anEmptyPageHasNoPassages() {
        assertThat(evidence("\n\n"))
                .containsEntry("articles", List.of())
                .containsEntry("passages", List.of());
    }

    @Test
    void everyLineWithTextIsInAPassage() {
        Map<String, Object> read =
                evidence("# 要闻\n\n青禾港开港\n\n港口昨天开港，第一条船载着木材进港。\n\n（原载于2025年6月4日《青禾日报》3版）\n");

        assertThat(read.get("passages").toString())
                .contains("lines=[1, 1]", "lines=[3, 3]", "lines=[5, 5]", "lines=[7, 7]")
                .contains("2025-06-04");
    }

    @Test
    void spacesAndPunctuationWidthDoNotChangeAHash() {
        assertThat(EvidenceYaml.hash("港口,昨天 开港。"))
                .isEqualTo(EvidenceYaml.hash("港口，昨天开港。"))
                .isNotEqualTo(EvidenceYaml.hash("港口，昨天开张。"))
                .hasSize(16);
    }
}
