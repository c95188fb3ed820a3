package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.couplet.SiteFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run finds all faults of a pair of pages, each of another rule, and nothing else. */
class TwentyFaultsTest {
    private static final Path CASE = Path.of("src", "test", "golden", "check", "twenty-faults");
    private static final int FAULTS = 20;
    private static final Pattern FIRST_LINE =
            Pattern.compile("(?m)^(\\S+):(\\d+):(\\d+): (\\w+)\\[([a-z.-]+)\\]: ");

    @TempDir Path root;

    private record Found(String path, int line, int column, String severity, String rule) {}

    @BeforeEach
    void aPairWithFaults() throws IOException {
        SiteFixture.copyTo(root);
        for (String lang : new String[] {"zh", "en"}) {
            String page = "content/piers." + lang + ".md";
            Files.copy(CASE.resolve("in").resolve(page), root.resolve(page));
        }
    }

    @Test
    void everyFaultIsFoundAtItsPlaceInEveryForm() throws IOException {
        String expected = Files.readString(CASE.resolve("expected.txt"), StandardCharsets.UTF_8);
        List<Found> planted =
                FIRST_LINE
                        .matcher(expected)
                        .results()
                        .map(
                                (MatchResult m) ->
                                        new Found(
                                                m.group(1),
                                                Integer.parseInt(m.group(2)),
                                                Integer.parseInt(m.group(3)),
                                                m.group(4),
                                                m.group(5)))
                        .toList();
        assertThat(planted).hasSize(FAULTS);
        assertThat(planted.stream().map(Found::rule)).doesNotHaveDuplicates();
        assertThat(check("text")).isEqualTo(expected);
        assertThat(json()).isEqualTo(planted);
        assertThat(sarif()).isEqualTo(planted);
    }

    @Test
    void inChineseTheyStandAtTheSamePlaces() throws IOException {
        String expected = Files.readString(CASE.resolve("expected.txt"), StandardCharsets.UTF_8);
        String chinese = check("text", "--lang", "zh");
        assertThat(places(chinese)).isEqualTo(places(expected));
        FIRST_LINE
                .matcher(chinese)
                .results()
                .map(m -> chinese.substring(m.end(), chinese.indexOf('\n', m.end())))
                .forEach(message -> assertThat(message).containsPattern("\\p{IsHan}"));
    }

    private static List<String> places(String text) {
        return FIRST_LINE.matcher(text).results().map(MatchResult::group).toList();
    }

    private List<Found> json() throws IOException {
        List<Found> found = new ArrayList<>();
        for (JsonNode f : new ObjectMapper().readTree(check("json"))) {
            found.add(
                    new Found(
                            f.get("path").asText(),
                            f.get("line").asInt(),
                            f.get("column").asInt(),
                            f.get("severity").asText(),
                            f.get("rule").asText()));
        }
        return found;
    }

    private List<Found> sarif() throws IOException {
        List<Found> found = new ArrayList<>();
        for (JsonNode f : new ObjectMapper().readTree(check("sarif")).at("/runs/0/results")) {
            JsonNode place = f.at("/locations/0/physicalLocation");
            found.add(
                    new Found(
                            place.at("/artifactLocation/uri").asText(),
                            place.at("/region/startLine").asInt(),
                            place.at("/region/startColumn").asInt(),
                            f.get("level").asText(),
                            f.get("ruleId").asText()));
        }
        return found;
    }

    private String check(String format, String... more) {
        List<String> args =
                new ArrayList<>(List.of("check", "--root", root.toString(), "--format", format));
        args.addAll(List.of(more));
        StringWriter out = new StringWriter();
        int code =
                Main.run(
                        args.toArray(String[]::new),
                        Map.of(),
                        new PrintWriter(out, true),
                        new PrintWriter(new StringWriter(), true));
        assertThat(code).isEqualTo(ExitCode.CONTENT);
        return out.toString();
    }
}
