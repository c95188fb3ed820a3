package org.couplet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.couplet.check.Rules;
import org.couplet.content.PageKind;
import org.couplet.lang.Lang;
import org.couplet.lang.Messages;
import org.junit.jupiter.api.Test;

/** Laws of the house that no compiler holds. */
class HouseTest {
    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern RULE =
            Pattern.compile(
                    "\"((?:front|data|cite|parity|link|image|html|copy|stale|template|term|seed)"
                            + "\\.[a-z][a-z-]*)\"");

    /** What a generator cannot know: words of this repository's own site, in any spelling. */
    private static final Pattern SITE =
            Pattern.compile(
                    "(?i)chongqing|\u91CD\u5E86|\u516D\u4E2A\u65B0|b2c2d8ab|f3ac3654|8845bdb8|45dc6693|cf2cc81f|people.?s.?city|\u4EBA\u6C11\u57CE\u5E02");

    @Test
    void hanTextStandsOnlyInLang() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(MAIN)) {
            boolean isLang = file.toString().replace('\\', '/').contains("org/couplet/lang/");
            if (!isLang && HAN.matcher(text(file)).find()) {
                found.add(file.toString());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theGeneratorKnowsNothingOfTheSite() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(MAIN)) {
            Matcher m = SITE.matcher(text(file));
            if (m.find()) {
                found.add(file + ": " + m.group());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        for (Path folder : folders(MAIN.resolve("java").resolve("org").resolve("couplet"))) {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(text(info))
                    .contains("Comes in:")
                    .contains("Goes out:")
                    .containsPattern("Must\\s+(?:\\*\\s+)?not know|The only\\s+(?:\\*\\s+)?place");
        }
    }

    @Test
    void everyKindHasTemplateStyleFixtureAndHeading() throws IOException {
        String docs = text(Path.of("docs", "content.md"));
        Set<String> fixtures = new TreeSet<>();
        for (String site : List.of("site-base", "site-grouped")) {
            for (Path file : files(Path.of("src", "test", "golden", site, "content"))) {
                Matcher m = Pattern.compile("(?m)^kind: (\\S+)$").matcher(text(file));
                if (m.find()) {
                    fixtures.add(m.group(1));
                }
            }
        }
        for (PageKind kind : PageKind.values()) {
            assertThat(Path.of("templates", "kinds", kind.word() + ".ftlh")).exists();
            assertThat(Path.of("templates", "assets", "css", "blocks", kind.word() + ".css"))
                    .exists();
            assertThat(fixtures).contains(kind.word());
            assertThat(docs).contains("`" + kind.word() + "`");
        }
    }

    @Test
    void everyRuleIsExplained() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (Path file : files(MAIN.resolve("java"))) {
            Matcher m = RULE.matcher(text(file));
            while (m.find()) {
                rules.add(m.group(1));
            }
        }
        // Fields.java puts these together from a family and a word.
        for (String family : List.of("front", "data")) {
            for (String word : List.of("missing", "unknown-key", "value")) {
                rules.add(family + "." + word);
            }
        }
        Map<String, String> sections = sections(text(Path.of("docs", "checks.md")));
        assertThat(rules).hasSizeGreaterThan(20);
        assertThat(sections.keySet()).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(Rules.all()).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(Messages.in(Lang.EN).keys())
                .containsAll(rules.stream().map(r -> "rule." + r).toList());
        for (Map.Entry<String, String> section : sections.entrySet()) {
            assertThat(section.getValue())
                    .as("%s in docs/checks.md shows what is wrong and what is right", section)
                    .containsPattern("(?m)^- wrong: \\S.*\\n(?: .*\\n)*- right: \\S");
        }
    }

    /** What stands under each second-level heading that is a rule. */
    private static Map<String, String> sections(String markdown) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (String part : markdown.split("(?m)^#{1,2} ")) {
            Matcher m = Pattern.compile("([a-z]+\\.[a-z-]+)\n").matcher(part);
            if (m.lookingAt()) {
                assertThat(sections.put(m.group(1), part.substring(m.end()))).isNull();
            }
        }
        return sections;
    }

    @Test
    void everyCommandHasAHeading() throws IOException {
        String readme = text(Path.of("README.md"));
        Matcher m =
                Pattern.compile("name = \"([a-z]+)\"")
                        .matcher(
                                text(
                                        MAIN.resolve(
                                                Path.of(
                                                        "java",
                                                        "org",
                                                        "couplet",
                                                        "cli",
                                                        "CoupletCommand.java"))));
        assertThat(m.find()).isTrue();
        for (Path file : files(MAIN.resolve(Path.of("java", "org", "couplet", "cli")))) {
            Matcher name =
                    Pattern.compile("@Command\\(\\s*name = \"([a-z]+)\"").matcher(text(file));
            if (name.find() && !name.group(1).equals("couplet")) {
                assertThat(readme).containsPattern("(?m)^### `?" + name.group(1) + "`?$");
            }
        }
    }

    @Test
    void aFileHasOneJob() throws IOException {
        List<String> long_ = new ArrayList<>();
        for (Path file : files(MAIN.resolve("java"))) {
            long lines = text(file).lines().count();
            if (lines > 420) {
                long_.add(file + " has " + lines + " lines");
            }
        }
        assertThat(long_).isEmpty();
    }

    @Test
    void styleSheetsAreAllListedAndColorsAreTokens() throws IOException {
        Path css = Path.of("templates", "assets", "css");
        List<String> listed =
                Arrays.stream(text(css.resolve("site.list")).split("\n"))
                        .filter(l -> !l.startsWith("#"))
                        .map(l -> l.split(" ")[0])
                        .toList();
        List<String> all =
                files(css).stream()
                        .map(f -> css.relativize(f).toString().replace('\\', '/'))
                        .filter(f -> f.endsWith(".css"))
                        .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(all);
        Pattern color = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsla?\\(|\\boklch\\(");
        for (String file : all) {
            if (!file.equals("tokens.css")) {
                assertThat(color.matcher(text(css.resolve(file))).find())
                        .as("a color literal in %s", file)
                        .isFalse();
            }
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            assertThat(files).as("files in %s", folder).isNotEmpty();
            return files;
        }
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(Files::isDirectory).sorted().toList();
        }
    }
}
