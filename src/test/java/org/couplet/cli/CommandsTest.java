package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.couplet.SiteFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a script meets them: exit codes, streams, files. */
class CommandsTest {
    @TempDir Path root;

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void aSmallSite() throws IOException {
        SiteFixture.copyTo(root);
    }

    @Test
    void aBuildPublishesEveryPageAndSaysSo() throws IOException {
        Run run = build();
        assertThat(run.err).isEmpty();
        assertThat(run.out).matches("built 43 pages \\(43 rendered, 0 unchanged\\) in \\d+ ms\\R");
        assertThat(run.code).isZero();
        assertThat(snapshot("site").keySet())
                .contains(
                        ".nojekyll",
                        "404.html",
                        "_headers",
                        "_redirects",
                        "build.json",
                        "index.html",
                        "robots.txt",
                        "sitemap.xml",
                        "zh/index.html",
                        "en/index.html",
                        "zh/goals/port/index.html",
                        "en/goals/port/index.html",
                        "parallel/goals/port/index.html",
                        "zh/feed.xml",
                        "en/feed.xml")
                .filteredOn(f -> !f.startsWith("assets/search."))
                // Pages, what exports write, assets and pictures, where the search finds its index,
                // and the
                // styles of kinds.
                .hasSize(43 + 8 + 4 + 2 + 16);
        assertThat(snapshot("site").keySet()).anyMatch(f -> f.matches("assets/search[.].+[.]js"));
        assertThat(read("site/en/goals/port/index.html"))
                .contains("<html lang=\"en\">")
                .contains("more than 29,400 berths")
                .contains("https://harbor.example/docs/en/goals/port/")
                .contains("../../../assets/site.");
        assertThat(read("site/zh/goals/port/index.html"))
                .contains("超2.94万个")
                .contains("<html lang=\"zh-Hans\">");
        assertThat(read("site/zh/index.html")).contains("<strong>“定了两件事”</strong>");
        assertThat(read("site/404.html"))
                .contains("href=\"/docs/assets/site.")
                .contains("href=\"/docs/zh/\"");
    }

    @Test
    void theSameSiteIsTheSameBytes() throws IOException {
        build();
        SortedMap<String, String> first = snapshot("site");
        Run again = build();
        assertThat(again.out).startsWith("built 43 pages (0 rendered, 43 unchanged)");
        assertThat(snapshot("site")).isEqualTo(first);
        assertThat(build("--clean", "--jobs", "1").code).isZero();
        assertThat(snapshot("site")).isEqualTo(first);
        assertThat(
                        run(
                                        "build",
                                        "--root",
                                        root.toString(),
                                        "--out",
                                        root.resolve("b").toString(),
                                        "--jobs",
                                        "4")
                                .code)
                .isZero();
        assertThat(snapshot("b")).isEqualTo(first);
    }

    @Test
    void anErrorLeavesTheLastSiteAsItIs() throws IOException {
        build();
        SortedMap<String, String> before = snapshot("site");
        write(
                "content/goals/port.en.md",
                read("content/goals/port.en.md").replace("By 2031", "By 2032"));
        Run run = build();
        assertThat(run.code).isEqualTo(1);
        assertThat(run.out).isEmpty();
        assertThat(run.err)
                .startsWith(
                        "content/goals/port.en.md:9:4: error[cite.evidence]: “2032” is not in the cited passage 900:5\n")
                .contains("1 error, 0 warnings")
                .contains("nothing was published");
        assertThat(snapshot("site")).isEqualTo(before);
        assertThat(build("--no-check").code).isZero();
        assertThat(read("site/en/goals/port/index.html")).contains("By 2032");
    }

    @Test
    void whatIsNoLongerPublishedGoesAndWhatIsNotOursStays() throws IOException {
        build();
        write("site/.gitignore", "*\n");
        write("site/zh/notes.txt", "mine\n");
        for (String lang : new String[] {"zh", "en"}) {
            Files.delete(root.resolve("content/goals/town." + lang + ".md"));
        }
        Run run = build();
        assertThat(run.code).isZero();
        assertThat(snapshot("site").keySet())
                .doesNotContain("zh/goals/town/index.html", "en/goals/town/index.html")
                .contains(".gitignore", "zh/notes.txt", "zh/goals/port/index.html");
        assertThat(root.resolve("site/zh/goals/town")).doesNotExist();
    }

    @Test
    void draftsAreLeftOutUnlessAskedFor() throws IOException {
        for (String lang : new String[] {"zh", "en"}) {
            String path = "content/people." + lang + ".md";
            write(path, read(path).replace("kind: people\n", "kind: people\nstatus: draft\n"));
        }
        assertThat(build().out).startsWith("built 40 pages");
        assertThat(build("--drafts").out).startsWith("built 43 pages");
    }

    @Test
    void theBaseUrlCanBeGiven() throws IOException {
        assertThat(build("--base-url", "https://other.example/x/").code).isZero();
        assertThat(read("site/en/index.html")).contains("href=\"https://other.example/x/en/\"");
        assertThat(read("site/sitemap.xml"))
                .contains("https://other.example/x/zh/")
                .doesNotContain("harbor.example");
        assertThat(build("--base-url", "other.example").code).isEqualTo(2);
    }

    @Test
    void aMistakeInATemplateIsNamedWithItsPlace() throws IOException {
        write("templates/assets/css/site.list", "site.css\nmissing.css\n");
        write("templates/assets/css/site.css", "p { margin: 0 }\n");
        write("templates/assets/img/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        write("templates/assets/img/preview.png", "");
        write("templates/assets/img/apple-touch-icon.png", "");
        write("templates/assets/js/search.js", "");
        Run missing = build();
        assertThat(missing.code).isEqualTo(1);
        assertThat(missing.err)
                .contains(
                        "templates/assets/css/site.list:2:1: error[template.missing]: there is no file templates/assets/css/missing.css");
        write("templates/assets/css/site.list", "site.css\n");
        write("templates/kinds/page.ftlh", "<p>\n${page.titel}</p>");
        write("templates/kinds/home.ftlh", "<#if x>");
        write("templates/kinds/people.ftlh", "<#macro m><@m/></#macro><@m/>");
        write(
                "templates/kinds/terms.ftlh",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
        Run run = build();
        assertThat(run.code).isEqualTo(1);
        assertThat(run.err)
                .contains(
                        "templates/kinds/page.ftlh:2:3: error[template.undefined]: nothing is called “page.titel” (page /en/about/)")
                .contains("templates/kinds/home.ftlh:1:")
                .contains("error[template.syntax]")
                .contains("templates/kinds/people.ftlh:1:1: error[template.endless]")
                .contains("templates/kinds/terms.ftlh:1:")
                .contains("content/timeline.en.md:1:1: error[template.missing]");
        assertThat(root.resolve("site")).doesNotExist();
    }

    @Test
    void theSiteCannotBePublishedOverItsSources() throws IOException {
        for (String out : new String[] {"", "content", "content/x", "templates", "seeds/y"}) {
            Run run =
                    run("build", "--root", root.toString(), "--out", root.resolve(out).toString());
            assertThat(run.code).as(out).isEqualTo(2);
            assertThat(run.err).contains("would mix the site with its sources");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsTheMachinesFault() throws IOException {
        write("taken", "a file\n");
        Run run =
                run("build", "--root", root.toString(), "--out", root.resolve("taken").toString());
        assertThat(run.code).isEqualTo(3);
        assertThat(run.err).startsWith("error: ").contains("taken").doesNotContain("\tat ");
    }

    @Test
    void wrongUsageIsTwo() {
        assertThat(run().code).isEqualTo(2);
        assertThat(run("bild").code).isEqualTo(2);
        assertThat(run("build", "--nonsense").code).isEqualTo(2);
        assertThat(run("build", "--root", root.resolve("nowhere").toString()).code).isEqualTo(2);
        assertThat(run("check", "--format", "xml", "--root", root.toString()).code).isEqualTo(2);
        assertThat(
                        run(
                                        "check",
                                        "--root",
                                        root.toString(),
                                        "--originals",
                                        root.resolve("nowhere").toString())
                                .code)
                .isEqualTo(2);
    }

    @Test
    void everyCommandHasHelp() {
        for (String command : new String[] {"build", "check", "convert"}) {
            Run run = run(command, "--help");
            assertThat(run.code).isZero();
            assertThat(run.out).contains("Usage: couplet " + command).contains("--root=DIR");
        }
        assertThat(run("--version").out).matches("couplet \\d+\\.\\d+\\.\\d+ \\(.+, JDK .+\\)\\R");
    }

    @Test
    void aCheckPrintsFindingsAsItsResult() throws IOException {
        Run fine = run("check", "--root", root.toString());
        assertThat(fine.out).isEqualTo("0 errors, 0 warnings\n");
        assertThat(fine.code).isZero();
        write("content/about.zh.md", read("content/about.zh.md").replace("一段。", "一段<blink>。"));
        Run warned = run("check", "--root", root.toString());
        assertThat(warned.out)
                .contains("content/about.zh.md:6:3: warning[html.dropped]")
                .endsWith("0 errors, 1 warning\n");
        assertThat(warned.code).isZero();
        assertThat(run("check", "--root", root.toString(), "--strict").code).isEqualTo(1);
        Run json = run("check", "--root", root.toString(), "--format", "json");
        assertThat(json.out).startsWith("[");
        assertThat(json.err).isEqualTo("0 errors, 1 warning\n");
    }

    @Test
    void aRuleThatIsOffIsSaidOnce() throws IOException {
        write("content/about.zh.md", read("content/about.zh.md").replace("一段。", "一段<blink>。"));
        write(
                "content/site.yaml",
                read("content/site.yaml")
                        + "checks:\n  html.dropped: {severity: off, reason: old texts}\n"
                        + "  link.*: {severity: off, reason: not yet}\n");
        Run run = run("check", "--strict", "--root", root.toString());
        assertThat(run.out).isEqualTo("0 errors, 0 warnings\n");
        assertThat(run.err)
                .isEqualTo(
                        "html.dropped is off, 1 finding was left out: old texts\n"
                                + "link.* is off, nothing was left out: not yet\n");
        assertThat(run.code).isZero();
        assertThat(build().code).isZero();
    }

    @Test
    void bytesThatAreNotUtf8AreNamed() throws IOException {
        byte[] bytes = read("content/about.zh.md").getBytes(Charset.forName("GB18030"));
        Files.write(root.resolve("content/about.zh.md"), bytes);
        Run run = run("check", "--root", root.toString());
        assertThat(run.code).isEqualTo(1);
        assertThat(run.out)
                .containsPattern(
                        "content/about\\.zh\\.md:3:\\d+: error\\[front\\.encoding\\]: the file is not UTF-8");
    }

    @Test
    void theFirstByteThatIsNotUtf8IsNamedEvenBehindAReplacementCharacter() throws IOException {
        byte[] good = "a\uFFFDb\n\u6865".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(good, good.length + 1);
        bytes[good.length] = (byte) 0xFF;
        Files.write(root.resolve("content/about.zh.md"), bytes);
        assertThat(run("check", "--root", root.toString()).out)
                .contains("content/about.zh.md:2:2: error[front.encoding]");
    }

    @Test
    void whatLooksLikeASourceAndIsNoneIsNamed() throws IOException {
        Path elsewhere = Files.createTempFile("elsewhere", ".md");
        Files.createDirectories(root.resolve("content/folder.zh.md"));
        Files.createSymbolicLink(root.resolve("content/loop"), Path.of("."));
        Files.createSymbolicLink(root.resolve("content/self.zh.md"), Path.of("self.zh.md"));
        Files.createSymbolicLink(root.resolve("content/out.zh.md"), elsewhere);
        Files.createSymbolicLink(root.resolve("content/also.zh.md"), Path.of("about.zh.md"));
        write("content/upper.zh.MD", "");
        write("content/data/terms.yml", "");
        Run run = run("check", "--root", root.toString());
        Files.delete(elsewhere);
        assertThat(run.code).isEqualTo(1);
        assertThat(run.out)
                .contains(
                        "content/folder.zh.md:1:1: error[front.path]: this is a folder, not a file",
                        "content/loop:1:1: error[data.file]: a link to a folder is not followed",
                        "content/self.zh.md:1:1: error[front.path]: this is no file",
                        "content/out.zh.md:1:1: error[front.path]: this link leads out of the site",
                        "content/also.zh.md:1:1: error[parity.structure]",
                        "content/upper.zh.MD:1:1: error[data.file]: nobody reads",
                        "content/data/terms.yml:1:1: error[data.file]: nobody reads");
    }

    @Test
    void aFolderBehindALinkOutOfTheSiteIsNotRead(@TempDir Path elsewhere) throws IOException {
        Files.createDirectories(elsewhere.resolve("evidence"));
        Files.writeString(elsewhere.resolve("evidence/x.yaml"), "secret: [");
        Files.move(root.resolve("seeds"), elsewhere.resolve("before"));
        Files.createSymbolicLink(root.resolve("seeds"), elsewhere);
        assertThat(run("check", "--root", root.toString()).out)
                .contains("seeds/evidence/x.yaml:1:1: error[data.file]: this link leads out")
                .doesNotContain("secret");
    }

    @Test
    void aPageThatNobodyCanReadThroughIsNotParsed() throws IOException {
        write("content/about.zh.md", "[".repeat(1024 * 1024 + 1));
        assertThat(run("check", "--root", root.toString()).out)
                .contains(
                        "content/about.zh.md:1:1: error[front.size]: the file is larger than 1 MiB");
    }

    @Test
    void aDamagedRecordOfTheLastBuildDoesNoHarm() throws IOException {
        write(
                "site/build.json",
                "{\"files\": {\"../content/index.zh.md\": \"\", \"a\\u0000b\": \"\"}}");
        assertThat(build().code).isZero();
        assertThat(root.resolve("content/index.zh.md")).exists();
    }

    private Run build(String... more) {
        String[] args =
                Stream.concat(Stream.of("build", "--root", root.toString()), Stream.of(more))
                        .toArray(String[]::new);
        return run(args);
    }

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(args, Map.of(), new PrintWriter(out, true), new PrintWriter(err, true));
        return new Run(code, out.toString(), err.toString());
    }

    private String read(String path) throws IOException {
        return Files.readString(root.resolve(path), StandardCharsets.UTF_8);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private SortedMap<String, String> snapshot(String folder) throws IOException {
        SortedMap<String, String> all = new TreeMap<>();
        Path base = root.resolve(folder);
        try (Stream<Path> walk = Files.walk(base)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                all.put(
                        base.relativize(file).toString().replace('\\', '/'),
                        HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return all;
    }
}
