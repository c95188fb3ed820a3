package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.couplet.SiteFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that makes only what was edited publishes and says what a clean build does. */
class PageBuildTest {
    /** {@code -DargLine=-Dedits=500} tries more. */
    private static final int EDITS = Integer.getInteger("edits", 60);

    private static final List<String> PAGES =
            List.of(
                    "about",
                    "index",
                    "figures",
                    "terms",
                    "people",
                    "timeline",
                    "goals/index",
                    "goals/port",
                    "goals/town",
                    "keywords/index",
                    "keywords/tides",
                    "sources/index",
                    "sources/900");

    /** Pairs of paragraphs; what they hold is seen by checks and by other pages. */
    private static final List<String> PARAGRAPHS =
            List.of(
                    "第%d段。|Part %d.",
                    "据报道[@900:3]，%d。|It says so [@900:3], %d.",
                    "见[说明](/about/)，第%d次。|See [the note](/about/), time %d.",
                    "见[港口](/goals/port/#quay)，第%d次。|See [the port](/goals/port/#quay), time %d.",
                    "“千帆竞发”，第%d次。|“A thousand sails race”, time %d.",
                    "## 码头 {#quay}|## The quay {#quay}",
                    "泊位：:fig[berths]。|Berths: :fig[berths].",
                    "错误：:fig[nowhere%d]。|Wrong: :fig[nowhere%d].",
                    "![码头](/quay.png)|![The quay](/quay.png)",
                    "半角,%d。|One pier，and %d boats.",
                    "由 A 到 B 再到 C 再到 D 又到 E 共 %d 步。|From A to B, to C, to D, to E: %d steps.",
                    "由A到B再到C再到D又到E共%d步。|From A to B, to C, to D, to E: %d steps.");

    @TempDir Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private SortedMap<String, String> first;
    private int quick;

    @BeforeEach
    void aSmallSite() throws IOException {
        SiteFixture.copyTo(root);
    }

    @Test
    void onlyTheEditedPageIsMade() throws IOException {
        build();
        paragraph("about", "第一段。|Part one.");
        assertThat(build()).contains("(3 rendered");
        assertThat(quick).isEqualTo(1);
        assertThat(files("site")).isEqualTo(clean());
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void afterAnyEditsAllIsAsAfterACleanBuild(String search) throws IOException {
        Random random = new Random(search.length());
        append("content/site.yaml", "search: " + search + "\n");
        copyTemplates();
        // Heavy enough to be warned about where it is shown first.
        byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000280000001e0");
        Files.write(root.resolve("content/quay.png"), Arrays.copyOf(png, 1_100_000));
        first = sources();
        int published = 0;
        for (int n = 0; n < EDITS; n++) {
            SortedMap<String, String> before = sources();
            String edit = edit(random);
            String said = build();
            String report = err.toString();
            SortedMap<String, String> site = files("site");
            SortedMap<String, String> clean = clean();
            assertThat(report).as("what edit %d says: %s", n, edit).isEqualTo(err.toString());
            if (said.isEmpty()) {
                assertThat(out.toString()).as("edit %d: %s", n, edit).isEmpty();
                restore(before);
            } else {
                assertThat(site).as("edit %d: %s", n, edit).isEqualTo(clean);
                published++;
            }
        }
        assertThat(published).isGreaterThan(EDITS / 3);
        assertThat(quick).as("builds of pages").isGreaterThan(EDITS / 8);
    }

    @Test
    void aHabitOfTheWholeSiteIsKnownWhereOnePageIsMade() throws IOException {
        paragraph("people", ("由 A 到 B 再到 C 处".repeat(8) + "。|") + "From A to B to C. ".repeat(8));
        build();
        paragraph("about", "由 A 到 B。|From A to B.");
        build();
        assertThat(quick).isEqualTo(1);
        String said = err.toString();
        clean();
        assertThat(said).isEqualTo(err.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "damaged, false",
        "truncated, false",
        "empty, false",
        "of another version, false",
        "missing, false",
        "whole, true"
    })
    void aDamagedCacheChangesNothingButTime(String kind, boolean isQuick) throws IOException {
        build();
        try (Stream<Path> files = Files.list(root.resolve(".couplet/pages"))) {
            Path file = files.findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            switch (kind) {
                case "damaged" -> {
                    bytes[bytes.length / 2] ^= 1;
                    Files.write(file, bytes);
                }
                case "truncated" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                case "empty" -> Files.write(file, new byte[0]);
                case "of another version" -> Files.write(file, PageCacheTest.ofFormat(bytes, 7));
                case "missing" -> Files.delete(file);
                default -> assertThat(bytes).isNotEmpty();
            }
        }
        paragraph("about", "第一段。|Part one.");
        build();
        assertThat(quick).isEqualTo(isQuick ? 1 : 0);
        assertThat(files("site")).isEqualTo(clean());
    }

    @Test
    void noPageIsMadeOfDataThatNameWhatThereIsNot() throws IOException {
        replace("content/data/goals.yaml", "keywords: [", "keywords: [nowhere, ");
        replace("content/data/goals.yaml", "figures: [", "figures: [nothing, ");
        for (int i = 0; i < 20; i++) {
            String said = run("build", "--root", root.toString(), "--jobs", "4");
            assertThat(said).isEmpty();
            assertThat(err.toString())
                    .contains("error[data.reference]", "nowhere", "nothing")
                    .doesNotContain("defect");
        }
    }

    @Test
    void aPublishedFolderThatSomebodyElseChangedIsMadeAgain() throws IOException {
        build();
        Files.delete(root.resolve("site/en/goals/port/index.html"));
        paragraph("about", "第一段。|Part one.");
        build();
        assertThat(quick).isZero();
        assertThat(files("site")).isEqualTo(clean());
    }

    private String edit(Random random) throws IOException {
        String page = PAGES.get(random.nextInt(PAGES.size()));
        String word = word(random);
        switch (random.nextInt(24)) {
            case 0 -> {
                change(page, random, t -> t.replaceFirst("(?m)^title: .*", "$0 " + word));
                return "title of " + page;
            }
            case 1 -> {
                change(page, random, t -> t.replaceFirst("(?m)^description: .*", "$0 " + word));
                return "description of " + page;
            }
            case 2 -> {
                both(
                        page,
                        t ->
                                t.replaceFirst(
                                        "\nkind:", "\norder: " + random.nextInt(9) + "\nkind:"));
                return "order of " + page;
            }
            case 3 -> {
                replace("content/data/terms.yaml", "A wall", "A wall " + word);
                return "a term";
            }
            case 4 -> {
                append("templates/kinds/page.ftlh", "<#-- " + word + " -->\n");
                append("templates/parts/prose.ftlh", "<#-- " + word + " -->\n");
                return "a template";
            }
            case 5 -> {
                replace("templates/strings.en.yaml", "\nskip: ", "\nskip: " + word + " ");
                return "a string";
            }
            case 6 -> {
                for (String lang : List.of("zh", "en")) {
                    Path file = root.resolve("content/goals/town." + lang + ".md");
                    Path to = root.resolve("content/goals/new" + word + "." + lang + ".md");
                    if (Files.exists(file)) {
                        Files.move(file, to);
                    }
                }
                return "a page's name";
            }
            case 7 -> {
                for (String lang : List.of("zh", "en")) {
                    Path file = root.resolve("content/goals/more" + word + "." + lang + ".md");
                    String text =
                            "---\nkind: page\ntitle: More %s\ndescription: More of %s\n---\n\nWords.\n";
                    Files.writeString(file, text.formatted(word, word));
                }
                return "a new page";
            }
            case 8 -> {
                restore(first);
                return "everything back";
            }
            case 9 -> {
                run("accept", "--root", root.toString(), "--all");
                return "accepted";
            }
            case 10 -> {
                change(page, random, t -> t + "\n\nAlone " + word + ".\n");
                return "one side of " + page;
            }
            case 11 -> {
                change(page, random, t -> t.replaceFirst("One |一", "Eine "));
                return "a word of " + page;
            }
            case 12 -> {
                both(page, t -> t.replaceFirst("\n\n[^\n]+\n*$", "\n"));
                return "the last paragraph of " + page;
            }
            default -> {
                String pair = PARAGRAPHS.get(random.nextInt(PARAGRAPHS.size()));
                paragraph(page, pair.replace("%d", word));
                return "“" + pair + "” in " + page;
            }
        }
    }

    /** Not a number, which would need a source. */
    private static String word(Random random) {
        return random.ints(4, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** What the site is made from, by path. */
    private SortedMap<String, String> sources() throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        for (String folder : List.of("content", "templates", "seeds")) {
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String bytes = HexFormat.of().formatHex(Files.readAllBytes(file));
                    sources.put(root.relativize(file).toString(), bytes);
                }
            }
        }
        return sources;
    }

    private void restore(SortedMap<String, String> before) throws IOException {
        SortedMap<String, String> now = sources();
        for (String path : now.keySet()) {
            if (!before.containsKey(path)) {
                Files.delete(root.resolve(path));
            }
        }
        for (Map.Entry<String, String> file : before.entrySet()) {
            if (!file.getValue().equals(now.get(file.getKey()))) {
                byte[] bytes = HexFormat.of().parseHex(file.getValue());
                Files.write(root.resolve(file.getKey()), bytes);
            }
        }
    }

    private void copyTemplates() throws IOException {
        Path from = Path.of("templates");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = root.resolve("templates").resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private void paragraph(String page, String pair) throws IOException {
        String[] sides = pair.split("\\|");
        if (Files.exists(root.resolve("content/" + page + ".zh.md"))) {
            append("content/" + page + ".zh.md", "\n\n" + sides[0] + "\n");
            append("content/" + page + ".en.md", "\n\n" + sides[1] + "\n");
        }
    }

    private void both(String page, UnaryOperator<String> edit) throws IOException {
        for (String lang : List.of("zh", "en")) {
            change("content/" + page + "." + lang + ".md", edit);
        }
    }

    private void change(String page, Random random, UnaryOperator<String> edit) throws IOException {
        change("content/" + page + (random.nextBoolean() ? ".zh.md" : ".en.md"), edit);
    }

    private void change(String path, UnaryOperator<String> edit) throws IOException {
        Path file = root.resolve(path);
        if (Files.exists(file)) {
            Files.writeString(file, edit.apply(Files.readString(file)));
        }
    }

    private void replace(String path, String old, String with) throws IOException {
        change(path, t -> t.replace(old, with));
    }

    private void append(String path, String text) throws IOException {
        change(path, t -> t + text);
    }

    private String build() {
        String said = run("build", "--root", root.toString(), "--jobs", "1", "--timings");
        Matcher timings = Pattern.compile("(?m)^ +\\d+ ms  ").matcher(err.getBuffer());
        if (timings.find()) {
            String phases = err.getBuffer().substring(timings.start());
            quick += phases.contains("writing") && !phases.contains("hashing") ? 1 : 0;
            err.getBuffer().setLength(timings.start());
        }
        return said;
    }

    private SortedMap<String, String> clean() throws IOException {
        run("build", "--root", root.toString(), "--jobs", "1", "--out", root + "/clean", "--clean");
        return files("clean");
    }

    private String run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Main.run(args, Map.of(), new PrintWriter(out, true), new PrintWriter(err, true));
        return out.toString().strip();
    }

    private SortedMap<String, String> files(String folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Path start = root.resolve(folder);
        if (Files.exists(start)) {
            try (Stream<Path> all = Files.walk(start)) {
                for (Path file : new ArrayList<>(all.filter(Files::isRegularFile).toList())) {
                    byte[] bytes = Files.readAllBytes(file);
                    files.put(start.relativize(file).toString(), HexFormat.of().formatHex(bytes));
                }
            }
        }
        return files;
    }
}
