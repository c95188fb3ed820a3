package org.couplet.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.couplet.check.Rules;
import org.couplet.lang.Lang;
import org.couplet.lang.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SarifTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(Lang.class)
    void whatIsPrintedIsSarif(Lang lang) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (String rule : Rules.all()) {
            for (Severity severity : Severity.values()) {
                findings.add(
                        new Finding(
                                "content/a b/“桥”.zh.md",
                                new Position(3, 7),
                                severity,
                                rule,
                                Message.literal("the bridge"),
                                Message.literal("mend it")));
            }
        }
        JsonNode log = print(findings, lang);
        assertThat(problems(log)).isEmpty();
        assertThat(log.at("/runs/0/tool/driver/rules")).hasSize(Rules.all().size());
        assertThat(log.at("/runs/0/results")).hasSize(findings.size());
        assertThat(problems(print(List.of(), lang))).isEmpty();
    }

    @Test
    void rulesAreDescribedInTheLanguageOfTheMessages() throws IOException {
        Finding finding =
                Finding.error(
                        "a", Position.START, "link.broken", Message.of("link.broken.page", "/x/"));
        JsonNode run = print(List.of(finding), Lang.ZH).at("/runs/0");
        assertThat(run.at("/language").asText()).isEqualTo("zh-CN");
        assertThat(run.at("/tool/driver/rules/0/shortDescription/text").asText())
                .isEqualTo("链接要通到已有的页面或标题");
        assertThat(run.at("/tool/driver/rules/0/help/text").asText())
                .isEqualTo("docs/checks.md#linkbroken");
        assertThat(run.at("/results/0/message/text").asText()).startsWith("没有“/x/”这个页面");
    }

    @Test
    void theSchemaIsAskedInEarnest() throws IOException {
        Finding finding = Finding.error("a", Position.START, "link.broken", Message.literal("x"));
        JsonNode log = print(List.of(finding), Lang.EN);
        ((ObjectNode) log.at("/runs/0/results/0")).put("level", "fatal");
        assertThat(problems(log)).hasSize(1);
    }

    private static JsonNode print(List<Finding> findings, Lang lang) throws IOException {
        return JSON.readTree(Report.of(findings).print(Report.Format.SARIF, Messages.in(lang)));
    }

    static Set<ValidationMessage> problems(JsonNode log) throws IOException {
        try (InputStream in =
                SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                            .getSchema(JSON.readTree(in));
            return schema.validate(
                    log, c -> c.getExecutionConfig().setFormatAssertionsEnabled(true));
        }
    }
}
