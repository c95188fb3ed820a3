package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.couplet.SiteFixture;
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

    private String read(String path) throws IOException {
        return Files.readString(root.resolve(path), StandardCharsets.UTF_8);
    }

    private void edit(String path, String from, String to) throws IOException {
        String text = read(path);
        assertThat(text).contains(from);
        Files.writeString(root.resolve(path), text.replace(from, to), StandardCharsets.UTF_8);
    }
}
