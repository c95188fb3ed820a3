package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        String[] args =
                Stream.concat(Stream.of("convert", "--root", root), Stream.of(more))
                        .map(Object::toString)
                        .toArray(String[]::new);
        return Main.run(args, Map.of(), new PrintWriter(out, true), new PrintWriter(err, true));
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
    void anEditedDraftIsKeptAndWhatIsNewStandsBeside() throws IOException {
        Path file = Files.writeString(originals.resolve("700_a.txt"), PAGE);
        convert(file);
        Path draft = root.resolve("content/drafts/700/1.zh.md");
        Files.writeString(draft, Files.readString(draft).replace("昨天", "前天"));
        Files.writeString(file, PAGE.replace("1860", "1900"));

        assertThat(convert(file)).isZero();
        assertThat(draft).content().contains("1860").contains("前天");
        assertThat(root.resolve("content/drafts/700/1.zh.md.conflict")).content().contains("1900");
        assertThat(err.toString())
                .contains("content/drafts/700/1.zh.md:10:1: warning[seed.conflict]: ")
                .contains("\n  help: compare it with 1.zh.md.conflict");
    }

    @Test
    void theSecondTimeNothingIsWritten() throws IOException {
        Path file = Files.writeString(originals.resolve("700_a.txt"), PAGE);
        convert(file);
        err.getBuffer().setLength(0);

        assertThat(convert(file)).isZero();
        assertThat(err.toString()).endsWith("0 of 2 drafts and 0 of 1 evidence file written\n");
    }

    @Test
    void aListShorterThanItsNameIsReportedAndCounted() throws IOException {
        Path file =
                Files.writeString(
                        originals.resolve("700_a.txt"),
                        "港口规划\n\n要实现“三个新”目标，即全面打造港口新枢纽，全面营造古城新面貌。\n");

        assertThat(convert(file)).isZero();
        assertThat(err.toString())
                .contains(
                        "700_a.txt:3:13: warning[seed.goals]: “三个新” promises 3, the text lists 2\n"
                                + "    要实现“三个新”目标，即全面打造港口新枢纽，全面营造古城新面貌。\n"
                                + "    \u3000\u3000\u3000 \u3000\u3000\u3000 \u3000\u3000\u3000\u3000^\n"
                                + "  help: look at the page itself; nothing was added\n")
                .containsPattern("(?m)^700 .* 0/0 +1$");
    }

    @Test
    void aPageThatNoCitationCanNameIsReported() throws IOException {
        Path file = Files.writeString(originals.resolve("青禾晚报.txt"), PAGE);

        assertThat(convert(file)).isZero();
        assertThat(err.toString()).contains("青禾晚报.txt:1:1: warning[seed.name]: ");
    }

    @Test
    void theTableFitsATerminalAndStandsInColumns() throws IOException {
        Files.writeString(originals.resolve("a-very-long-name-of-a-page_x.txt"), PAGE);
        Files.writeString(originals.resolve("青禾晚报第一版_x.txt"), PAGE);

        assertThat(convert("--originals", originals)).isZero();
        String[] lines = err.toString().split("\n");
        int head = List.of(lines).indexOf(line(lines, "page "));
        assertThat(lines[head + 1]).startsWith("a-very-l~ ").hasSameSizeAs(lines[head]);
        assertThat(lines[head + 2]).startsWith("青禾晚报~ ");
        assertThat(lines[head].length()).isLessThanOrEqualTo(80);
    }

    private static String line(String[] lines, String start) {
        return Stream.of(lines).filter(l -> l.startsWith(start)).findFirst().orElseThrow();
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
    void aPageThatCannotBeReadStopsEverything() throws IOException {
        Files.writeString(originals.resolve("700_a.txt"), PAGE);
        byte[] broken = (PAGE + PAGE).getBytes(StandardCharsets.UTF_8);
        broken[7] = (byte) 0xFF;
        Files.write(originals.resolve("701_b.txt"), broken);
        Files.writeString(originals.resolve("702_c.txt"), "");

        assertThat(convert("--originals", originals)).isEqualTo(1);
        assertThat(err.toString())
                .contains("701_b.txt:1:3: error[seed.encoding]: ")
                .contains("702_c.txt:1:1: error[seed.empty]: the page holds no text\n  help: ")
                .containsPattern("(?m)^700 +not converted$")
                .containsPattern("(?m)^701_b.txt +cannot be read: seed.encoding$")
                .endsWith("nothing was written: 2 of 3 pages cannot be read\n");
        assertThat(root).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "garbage,     'x9$!! ;;lk~~ 8271 zz',              seed.no-han,   1:1",
        "no-han,      'The harbor opened today.',          seed.no-han,   1:1",
        "kana,        'みなとがひらいた。',                seed.no-han,   1:1",
        "empty,       '',                                  seed.empty,    1:1",
        "blank,       ' \\n\u3000\\n',                     seed.empty,    1:1",
        "image,       '\u0089PNG\\r\\n\\0\\0IHDR',          seed.binary,   2:1",
        "latin-1,     '港口\\n\u00FF\u00FE\u00FF',          seed.encoding, 2:1"
    })
    void whatIsNoPageIsToldInAFewLines(String name, String text, String rule, String place)
            throws IOException {
        String raw = text.replace("\\r", "\r").replace("\\n", "\n").replace("\\0", "\0");
        // Latin letters beyond ASCII stand for the bytes of their numbers.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        raw.chars()
                .forEach(
                        c -> {
                            if (c > 0x7F && c < 0x100) {
                                bytes.write(c);
                            } else {
                                bytes.writeBytes(
                                        Character.toString(c).getBytes(StandardCharsets.UTF_8));
                            }
                        });
        Path file = Files.write(originals.resolve("700_" + name + ".txt"), bytes.toByteArray());

        assertThat(convert(file)).isEqualTo(1);
        assertRefused("700_" + name + ".txt:" + place + ": error[" + rule + "]: ", rule);
    }

    @Test
    void aFileOverTheLimitIsToldInAFewLines() throws IOException {
        Path file = originals.resolve("700_volume.txt");
        Files.write(file, new byte[8 * 1024 * 1024 + 1]);

        assertThat(convert(file)).isEqualTo(1);
        assertRefused("700_volume.txt:1:1: error[seed.size]: ", "seed.size");
    }

    private void assertRefused(String message, String rule) {
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains(message)
                .contains("\n  help: ")
                .containsPattern("(?m)^700_.* cannot be read: " + rule + "$")
                .endsWith("nothing was written: 1 of 1 page cannot be read\n")
                .doesNotContain("Exception", "\tat ")
                .hasLineCount(5);
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void aFolderInPlaceOfAFileIsWrongUsage() {
        assertThat(convert(originals)).isEqualTo(2);
        assertThat(err.toString()).contains("is a folder; --originals converts");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTheMachinesFault() throws IOException {
        Path file = Files.writeString(originals.resolve("700_a.txt"), PAGE);
        Path blocked = Files.writeString(temp.resolve("blocked"), "a file");

        assertThat(convert(file, "--drafts", blocked)).isEqualTo(3);
        assertThat(err.toString()).contains("blocked");
    }

    @Test
    void aFileThatMayNotBeReadIsTheMachinesFault() throws IOException {
        Path file = Files.writeString(originals.resolve("700_a.txt"), PAGE);
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));

        assertThat(convert(file)).isEqualTo(3);
        assertThat(err.toString()).contains("700_a.txt may not be read").hasLineCount(1);
    }
}
