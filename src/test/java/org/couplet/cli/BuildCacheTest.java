package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.couplet.SiteFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that remembers the one before makes the same files as one that does not. */
class BuildCacheTest {
    @TempDir Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aSmallSite() throws IOException {
        SiteFixture.copyTo(root);
    }

    @Test
    void theSecondTimeNothingIsMade() throws IOException {
        build();
        Map<String, String> first = files("site");
        assertThat(build()).matches("built (\\d+) pages \\(0 rendered, \\1 unchanged\\) in .*");
        assertThat(lookedOnly()).isTrue();
        assertThat(files("site")).isEqualTo(first);
    }

    @Test
    void aPublishedFileThatWasChangedOrLostIsMadeAgain() throws IOException {
        build();
        Map<String, String> first = files("site");
        Path page = root.resolve("site/en/about/index.html");
        Files.writeString(page, "x");
        assertThat(build()).contains("(1 rendered");
        Files.delete(page);
        assertThat(build()).contains("(1 rendered");
        assertThat(files("site")).isEqualTo(first);
    }

    @Test
    void whatWasWarnedAboutIsSaidAgain() throws IOException {
        append("content/about.en.md", "\n\nOne pier，and a boat.\n");
        append("content/about.zh.md", "\n\n一座码头和一条船。\n");
        build();
        String first = err.toString();
        assertThat(first).contains("copy.en");
        err.getBuffer().setLength(0);
        build();
        assertThat(err.toString()).isEqualTo(first);
    }

    @Test
    void otherOptionsAreAnotherBuild() throws IOException {
        build();
        build("--base-url", "https://other.example/");
        assertThat(Files.readString(root.resolve("site/en/about/index.html")))
                .contains("https://other.example/en/about/");
        build();
        assertThat(Files.readString(root.resolve("site/en/about/index.html")))
                .doesNotContain("other.example");
    }

    @Test
    void aDamagedCacheChangesNothing() throws IOException {
        build();
        Map<String, String> first = files("site");
        try (Stream<Path> cached = Files.list(root.resolve(".couplet/build"))) {
            for (Path file : cached.toList()) {
                Files.writeString(file, "30 pages");
            }
        }
        assertThat(lookedOnly()).isFalse();
        assertThat(lookedOnly()).isTrue();
        assertThat(files("site")).isEqualTo(first);
    }

    /** Random edits, some of them wrong, against a build that remembers nothing. */
    @Test
    void afterAnyEditsTheSiteIsThatOfACleanBuild() throws IOException {
        Random random = new Random(17);
        List<String> pages = List.of("about", "goals/port", "keywords/tides", "index");
        for (int n = 0; n < 60; n++) {
            edit(random, pages.get(random.nextInt(pages.size())));
            build();
            if (n % 3 == 0) {
                build();
            }
            Map<String, String> remembered = files("site");
            run("build", "--root", root.toString(), "--out", root + "/clean", "--clean");
            if (Files.exists(root.resolve("clean"))) {
                assertThat(remembered).as("edit %d", n).isEqualTo(files("clean"));
            }
        }
    }

    private void edit(Random random, String page) throws IOException {
        switch (random.nextInt(5)) {
            case 0 -> {
                int number = random.nextInt(1000);
                append("content/" + page + ".zh.md", "\n\n第" + number + "段[@900:3]。\n");
                append("content/" + page + ".en.md", "\n\nPart " + number + " [@900:3].\n");
            }
            case 1 -> {
                Path other = Files.createDirectories(root.resolve("other" + random.nextInt()));
                SiteFixture.copyTo(other);
                for (String lang : List.of("zh", "en")) {
                    String name = "content/" + page + "." + lang + ".md";
                    Files.copy(
                            other.resolve(name),
                            root.resolve(name),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
            case 2 -> append("content/note.txt", "x");
            case 3 -> {
                Path built = root.resolve("site/zh/" + page.replace("index", "") + "/index.html");
                Files.deleteIfExists(built);
            }
            default -> {
                Path terms = root.resolve("content/data/terms.yaml");
                String text = Files.readString(terms);
                Files.writeString(terms, text.replace("A wall against", "A high wall against"));
            }
        }
    }

    /** Whether the last build looked for changes and did nothing more. */
    private boolean lookedOnly() throws IOException {
        err.getBuffer().setLength(0);
        build("--timings");
        return !err.toString().contains("writing");
    }

    private String build(String... options) {
        List<String> args = new ArrayList<>(List.of("build", "--root", root.toString()));
        args.addAll(List.of(options));
        return run(args.toArray(String[]::new));
    }

    private String run(String... args) {
        out.getBuffer().setLength(0);
        Main.run(args, Map.of(), new PrintWriter(out, true), new PrintWriter(err, true));
        return out.toString().strip();
    }

    private void append(String path, String text) throws IOException {
        Path file = root.resolve(path);
        String before = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, before + text, StandardCharsets.UTF_8);
    }

    private SortedMap<String, String> files(String folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Path start = root.resolve(folder);
        if (!Files.exists(start)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(start)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        start.relativize(file).toString(),
                        HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
