package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.couplet.SiteFixture;
import org.couplet.content.LockFolder;
import org.couplet.content.TranslationsLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor who reviews translations meets. */
class AcceptCommandTest {
    private static final String LOCK = "content/translations.lock";

    @TempDir Path root;

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void aSmallSite() throws IOException {
        SiteFixture.copyTo(root);
    }

    @Test
    void acceptingTwiceChangesNothing() throws IOException {
        Run first = run("accept", "--all");
        assertThat(first.code).isZero();
        assertThat(first.out).startsWith("accepted ").contains("lines of the lock changed");
        String lock = read(LOCK);
        assertThat(lock).contains("\nabout @title ").contains("\ncontent/data/terms.yaml dike.");
        assertThat(run("accept", "--all").out).contains("nothing changed");
        assertThat(read(LOCK)).isEqualTo(lock);
    }

    @Test
    void aChangeMakesTheCounterpartStaleUntilItIsAccepted() throws IOException {
        run("accept", "--all");
        edit("content/about.zh.md", "一段。", "一段话。");
        assertThat(run("check").out)
                .startsWith("content/about.en.md:6:1: warning[stale.block]")
                .endsWith("0 errors, 1 warning\n");
        assertThat(run("check", "--strict").code).isEqualTo(1);
        assertThat(run("accept", root.resolve("content/about.en.md").toString()).code).isZero();
        assertThat(run("check").out).isEqualTo("0 errors, 0 warnings\n");
    }

    @Test
    void aStaleTextIsPublishedWithAMarkThatLeadsToItsCounterpart() throws IOException {
        run("accept", "--all");
        edit("content/about.zh.md", "一段。", "一段话。");
        assertThat(run("build").code).isZero();
        String english = read("site/en/about/index.html");
        assertThat(english)
                .containsPattern(
                        "<p id=\"(b[0-9a-z]{4})\">One paragraph. <a class=\"stale\""
                                + " href=\"../../zh/about/#\\1\" hreflang=\"zh-Hans\">");
        assertThat(read("site/zh/about/index.html")).doesNotContain("class=\"stale\"");
    }

    @Test
    void everyKindOfTextCarriesItsMark() throws IOException {
        write(
                "content/wells.zh.md",
                "井",
                "## 水井 {#wells}",
                "- 东井",
                "| 井 | 盖 |\n|--|--|\n| 西井 | 有 |",
                "```\nlid on\n```");
        write(
                "content/wells.en.md",
                "Wells",
                "## Wells {#wells}",
                "- East",
                "| Well | Lid |\n|--|--|\n| West | yes |",
                "```\nlid on\n```");
        run("accept", "--all");
        edit("content/wells.en.md", "## Wells {", "## Old wells {");
        edit("content/wells.en.md", "- East", "- Far east");
        edit("content/wells.en.md", "| West | yes |", "| West | no |");
        edit("content/wells.en.md", "| Lid |", "| Cover |");
        edit("content/wells.en.md", "lid on", "cover on");
        assertThat(run("build").code).isZero();
        String mark =
                " <a class=\"stale\" href=\"../../en/wells/#[a-z0-9-]+\" hreflang=\"en\">[^<]+</a>";
        assertThat(read("site/zh/wells/index.html"))
                .containsPattern("<h2 id=\"wells\">水井" + mark + "<a class=\"to\"")
                .containsPattern("<li id=\"\\w+\">东井" + mark + "<a class=\"to\"")
                .containsPattern("<td>有" + mark + "</td>")
                .containsPattern("</pre>\n<p>" + mark.strip() + "</p>")
                .contains("<td>西井</td>");
        List<String> leadTo = hrefs(read("site/zh/wells/index.html"));
        assertThat(leadTo).hasSize(5);
        for (String id : leadTo) {
            assertThat(read("site/en/wells/index.html")).contains("id=\"" + id + "\"");
        }
    }

    @Test
    void aPageInOneLanguageIsRefused() throws IOException {
        Files.delete(root.resolve("content/about.en.md"));
        Run refused = run("accept", "content/about.zh.md");
        assertThat(refused.code).isEqualTo(1);
        assertThat(refused.err).contains("content/about.zh.md").contains("nothing was accepted");
        assertThat(root.resolve(LOCK)).doesNotExist();
    }

    @Test
    void aLockThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Files.createDirectories(root.resolve(LOCK).resolve("taken"));
        assertThatThrownBy(() -> LockFolder.write(root, TranslationsLock.EMPTY))
                .isInstanceOf(IOException.class);
        assertThat(root.resolve(LOCK + ".new")).doesNotExist();
    }

    @Test
    void keysStayWhenATextIsEdited() throws IOException {
        run("accept", "--all");
        run("build");
        String before = id(read("site/en/about/index.html"));
        edit("content/about.zh.md", "一段。", "一段话。");
        run("build");
        assertThat(id(read("site/en/about/index.html"))).isEqualTo(before);
        run("accept", "--all");
        run("build");
        assertThat(id(read("site/en/about/index.html"))).isEqualTo(before);
    }

    @Test
    void aPageWhosePartsFaceNothingIsRefused() throws IOException {
        run("accept", "--all");
        String lock = read(LOCK);
        edit("content/about.zh.md", "一段。", "一段。\n\n又一段。");
        Run refused = run("accept", "content/about.zh.md");
        assertThat(refused.code).isEqualTo(1);
        assertThat(refused.err)
                .contains("content/about.zh.md:8:1: error[parity.structure]")
                .endsWith("nothing was accepted; the lock is as it was\n");
        assertThat(read(LOCK)).isEqualTo(lock);
    }

    @Test
    void oneFileLeavesTheOthersAndAllForgetsWhatIsGone() throws IOException {
        run("accept", "content/about.zh.md");
        assertThat(read(LOCK)).contains("\nabout ").doesNotContain("content/data/");
        run("accept", "content/data/terms.yaml");
        assertThat(read(LOCK)).contains("\nabout ").contains("\ncontent/data/terms.yaml ");
        for (String lang : new String[] {"zh", "en"}) {
            Files.delete(root.resolve("content/about." + lang + ".md"));
        }
        run("accept", "--all");
        assertThat(read(LOCK)).doesNotContain("\nabout ");
    }

    @Test
    void whatIsNoPartOfTheSiteIsAUsageError() {
        assertThat(run("accept").code).isEqualTo(2);
        assertThat(run("accept", "--all", "content/about.zh.md").code).isEqualTo(2);
        Run unknown = run("accept", "content/abuot.zh.md");
        assertThat(unknown.code).isEqualTo(2);
        assertThat(unknown.err).contains("content/abuot.zh.md is no page");
    }

    @Test
    void aDamagedLockIsAnErrorWithItsLine() throws IOException {
        run("accept", "--all");
        edit(LOCK, "\nabout @title ", "\n<<<<<<< HEAD\nabout @title ");
        assertThat(run("check").out).contains(LOCK + ":").contains("error[data.lock]");
    }

    private static String id(String html) {
        int at = html.indexOf(">One paragraph.");
        return html.substring(html.lastIndexOf("<p", at), at);
    }

    private Run run(String command, String... more) {
        String[] args =
                Stream.concat(
                                Stream.of(command, "--root", root.toString()),
                                Stream.of(more)
                                        .map(a -> a.startsWith("content/") ? root + "/" + a : a))
                        .toArray(String[]::new);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(args, Map.of(), new PrintWriter(out, true), new PrintWriter(err, true));
        return new Run(code, out.toString(), err.toString());
    }

    private static List<String> hrefs(String html) {
        return Pattern.compile("class=\"stale\" href=\"[^\"#]*#([^\"]+)")
                .matcher(html)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    private void write(String path, String title, String... blocks) throws IOException {
        String head =
                "---\nkind: page\ntitle: %s\ndescription: %s.\n---\n\n".formatted(title, title);
        Files.writeString(
                root.resolve(path),
                head + String.join("\n\n", blocks) + "\n",
                StandardCharsets.UTF_8);
    }

    private String read(String path) throws IOException {
        return Files.readString(root.resolve(path), StandardCharsets.UTF_8);
    }

    private void edit(String path, String from, String to) throws IOException {
        String text = read(path);
        assertThat(text).contains(from);
        Files.writeString(root.resolve(path), text.replace(from, to), StandardCharsets.UTF_8);
    }
}
