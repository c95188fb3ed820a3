package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ConvertCommandTest {
    private static final String PAGE = "青禾大桥合龙\n\n本报讯（记者 石磊）全长1860米的青禾大桥昨天合龙。\n";

    @TempDir Path temp;
    private Path originals;
    private Path root;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void folders() throws IOException {
        originals = Files.createDirectory(temp.resolve("originals"));
        root = Files.createDirectory(temp.resolve("root"));
    }

    private int convert(Object... more) {
        CommandLine line = new CommandLine(new ConvertCommand());
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        String[] args =
                Stream.concat(Stream.of("--root", root), Stream.of(more))
                        .map(Object::toString)
                        .toArray(String[]::new);
        return line.execute(args);
    }

    @Test
    void aFolderBecomesDraftsEvidenceAndFacts() throws IOException {
        Files.writeString(originals.resolve("700_a.txt"), PAGE);
        Files.writeString(originals.resolve("notes.md"), "not a page");
        Path facts = temp.resolve("facts.json");

        assertThat(convert("--originals", originals, "--facts", facts)).isZero();
        assertThat(root.resolve("content/drafts/700/1.zh.md")).content().contains("[@700:3]");
        assertThat(root.resolve("seeds/evidence/700.yaml")).content().contains("\"1860米\"");
        assertThat(facts).content().contains("\"page\": \"700_a\"").endsWith("}\n");
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("page  articles").contains("0 variants");
    }

    @Test
    void factsCanGoToTheStandardOutput() throws IOException {
        Path file = Files.writeString(originals.resolve("700_a.txt"), PAGE);

        assertThat(convert(file, "--facts", "-")).isZero();
        assertThat(out.toString()).startsWith("{\n").contains("couplet-facts/1");
    }

    @Test
    void theOriginalsOfTheRootAreTheDefault() throws IOException {
        Path own = Files.createDirectories(root.resolve("seeds/originals"));
        Files.writeString(own.resolve("700_a.txt"), PAGE);

        assertThat(convert()).isZero();
        assertThat(root.resolve("seeds/evidence/700.yaml")).exists();
    }

    @Test
    void anEditedDraftIsKeptAndNamed() throws IOException {
        Path file = Files.writeString(originals.resolve("700_a.txt"), PAGE);
        convert(file);
        Path draft = root.resolve("content/drafts/700/1.zh.md");
        Files.writeString(draft, "edited");

        assertThat(convert(file)).isZero();
        assertThat(draft).hasContent("edited");
        assertThat(err.toString()).contains("kept").contains("1.zh.md");
    }

    @Test
    void aListShorterThanItsNameIsReported() throws IOException {
        Path file =
                Files.writeString(
                        originals.resolve("700_a.txt"),
                        "港口规划\n\n要实现“三个新”目标，即全面打造港口新枢纽，全面营造古城新面貌。\n");

        assertThat(convert(file)).isZero();
        assertThat(err.toString())
                .contains(
                        "700_a.txt:3:13: warning[seed.goals]: “三个新” promises 3, the text lists 2");
    }

    @Test
    void aMissingFolderIsWrongUsage() {
        assertThat(convert("--originals", temp.resolve("nowhere"))).isEqualTo(2);
        assertThat(err.toString()).contains("no such folder").contains("nowhere");
    }

    @Test
    void aFolderWithoutPagesIsWrongUsage() {
        assertThat(convert("--originals", originals)).isEqualTo(2);
        assertThat(err.toString()).contains("no .txt file in");
    }

    @Test
    void aMissingFileIsWrongUsage() {
        assertThat(convert(temp.resolve("gone.txt"))).isEqualTo(2);
        assertThat(err.toString()).contains("no such file").contains("gone.txt");
    }

    @Test
    void twoPagesOfOneNameAreWrongUsage() throws IOException {
        Files.writeString(originals.resolve("700_a.txt"), PAGE);
        Files.writeString(originals.resolve("700_b.txt"), PAGE);

        assertThat(convert("--originals", originals)).isEqualTo(2);
        assertThat(err.toString()).contains("both page 700");
        assertThat(root.resolve("seeds")).doesNotExist();
    }

    @Test
    void anUndecodableFileStopsEverything() throws IOException {
        Files.writeString(originals.resolve("700_a.txt"), PAGE);
        byte[] broken = (PAGE + PAGE).getBytes(Charset.forName("UTF-8"));
        broken[7] = (byte) 0xFF;
        Files.write(originals.resolve("701_b.txt"), broken);

        assertThat(convert("--originals", originals)).isEqualTo(1);
        assertThat(err.toString()).contains("701_b.txt: error[seed.encoding]: ");
        assertThat(root.resolve("seeds")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsTheMachinesFault() throws IOException {
        Path file = Files.writeString(originals.resolve("700_a.txt"), PAGE);
        Path blocked = Files.writeString(temp.resolve("blocked"), "a file");

        assertThat(convert(file, "--drafts", blocked)).isEqualTo(3);
        assertThat(err.toString()).contains("blocked");
    }
}
