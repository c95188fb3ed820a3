package org.couplet.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.couplet.lang.Lang;
import org.couplet.lang.Messages;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Wording WORDS = Messages.in(Lang.EN);
    private static final Finding B =
            Finding.warning("b.md", new Position(1, 2), "copy.zh", said("二,“a: b”"));
    private static final Finding A2 =
            Finding.error("a.md", new Position(10, 1), "cite.form", said("100%"), said("do\nthis"));
    private static final Finding A1 =
            Finding.error("a.md", new Position(9, 7), "cite.form", said("x"), said("y"));
    private static final Report REPORT = Report.of(List.of(B, A2, A1, A1));

    @Test
    void findingsAreSortedAndCountedOnce() {
        assertThat(REPORT.findings()).containsExactly(A1, A2, B);
        assertThat(REPORT.summary()).isEqualTo("2 errors, 1 warning");
    }

    @Test
    void theTextFormIsOneBlockAFinding() {
        assertThat(REPORT.text(0, WORDS, Excerpts.NONE))
                .startsWith("a.md:9:7: error[cite.form]: x\n  help: y\n")
                .endsWith("b.md:1:2: warning[copy.zh]: 二,“a: b”\n");
    }

    @Test
    void theTextFormCanBeCutPerRule() {
        assertThat(REPORT.text(1, WORDS, Excerpts.NONE))
                .contains("a.md:9:7")
                .doesNotContain("a.md:10:1")
                .contains("… and 1 more of cite.form");
    }

    @Test
    void aFloodIsSummedUp() {
        List<Finding> many = new ArrayList<>();
        for (int line = 2; line < 252; line++) {
            many.add(
                    Finding.error(
                            "a.md", new Position(line, 1), "link.broken", said("x"), said("y")));
        }
        many.add(B);
        assertThat(Report.of(many).text(WORDS, Excerpts.NONE))
                .contains("a.md:11:1: ")
                .doesNotContain("a.md:12:1: ")
                .endsWith(
                        "b.md:1:2: warning[copy.zh]: 二,“a: b”\n"
                                + "1 copy.zh\n250 link.broken\n"
                                + "251 findings in all; --max-per-rule 0 shows every one\n");
        assertThat(Report.of(many.subList(0, 200)).text(WORDS, Excerpts.NONE)).hasLineCount(400);
        assertThat(Report.of(many).text(0, WORDS, Excerpts.NONE)).hasLineCount(501);
        assertThat(Report.of(many).print(Report.Format.GITHUB, WORDS)).hasLineCount(251);
    }

    @Test
    void theAnnotationFormEscapesWhatWouldEndACommand() {
        assertThat(REPORT.print(Report.Format.GITHUB, WORDS))
                .contains(
                        "::error file=a.md,line=10,col=1,title=cite.form::100%25%0Ahelp: do this\n")
                .contains("::warning file=b.md,line=1,col=2,title=copy.zh::二,“a: b”\n");
    }

    @Test
    void theJsonFormHasEveryField() throws Exception {
        JsonNode json = new ObjectMapper().readTree(REPORT.print(Report.Format.JSON, WORDS));
        assertThat(json).hasSize(3);
        assertThat(json.get(0).fieldNames())
                .toIterable()
                .containsExactly("path", "line", "column", "severity", "rule", "message", "help");
        assertThat(json.get(0).get("line").asInt()).isEqualTo(9);
    }

    @Test
    void theSarifFormNamesRulesAndPlaces() throws Exception {
        JsonNode run =
                new ObjectMapper()
                        .readTree(REPORT.print(Report.Format.SARIF, WORDS))
                        .get("runs")
                        .get(0);
        assertThat(run.at("/tool/driver/rules")).hasSize(2);
        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asText())
                .isEqualTo("a.md");
        assertThat(run.at("/results/0/locations/0/physicalLocation/region/startColumn").asInt())
                .isEqualTo(7);
    }

    @Test
    void aFindingIsOneLineWhateverItQuotes() {
        Finding finding =
                Finding.error(
                        "a",
                        Position.START,
                        "data.value",
                        said("“a\nb\u001B[1m”"),
                        said("x".repeat(9999)));
        assertThat(Report.of(List.of(finding)).text(0, WORDS, Excerpts.NONE))
                .startsWith("a:1:1: error[data.value]: “a b [1m”\n  help: xxx")
                .hasLineCount(2)
                .hasSizeLessThan(1100);
    }

    @Test
    void aPathInSarifIsAUri() {
        Finding finding = Finding.error("content/a b%.md", Position.START, "front.path", said("x"));
        assertThat(Report.of(List.of(finding)).print(Report.Format.SARIF, WORDS))
                .contains("\"content/a%20b%25.md\"");
    }

    private static Message said(String text) {
        return Message.literal(text);
    }
}
