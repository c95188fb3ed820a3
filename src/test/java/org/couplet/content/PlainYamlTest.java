package org.couplet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainYamlTest {
    private static final List<String> PIECES =
            List.of(
                    "a",
                    "b-c",
                    "key",
                    ": ",
                    ":",
                    " ",
                    "  ",
                    "    ",
                    "\n",
                    "\n",
                    "\n  ",
                    "\n- ",
                    "\n  - ",
                    "\n    ",
                    "- ",
                    "-",
                    "\"x y\"",
                    "\"",
                    "'q'",
                    "'",
                    "[",
                    "]",
                    "[a, b]",
                    "[\"u, v\", w]",
                    ",",
                    ", ",
                    "{",
                    "}",
                    "#",
                    " # no",
                    "|",
                    ">",
                    "&x",
                    "*x",
                    "!t",
                    "桥",
                    "，",
                    "\t",
                    "é",
                    "---",
                    "...",
                    "1.5",
                    "2031-05-06",
                    "~",
                    "null",
                    "?",
                    "? ",
                    "\\",
                    "%",
                    "@",
                    "\u00A0",
                    "\uFEFF",
                    "𠮷",
                    "\u2028",
                    "k: v\n",
                    "  k: v\n",
                    "- k: v\n",
                    "  - k: v\n",
                    "k:\n");

    @Test
    void whatItReadsIsReadTheSameByTheFullReader() {
        Random random = new Random(5);
        int read = 0;
        for (int n = 0; n < 60_000; n++) {
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : "k: ");
            int most = random.nextInt(14);
            for (int i = 0; i <= most; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            read += agrees(text.toString()) ? 1 : 0;
        }
        // The law would hold of a reader that always gives up.
        assertThat(read).isGreaterThan(500);
    }

    @Test
    void theSitesOwnFrontMatterIsPlain() throws IOException {
        int plain = 0;
        int all = 0;
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                String text = Files.readString(file).replace("\r", "");
                String front = text.substring(4, text.indexOf("\n---", 3) + 1);
                plain += agrees(front) ? 1 : 0;
                all++;
            }
        }
        assertThat(plain).isGreaterThan(all / 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k: v\n",
                "k: \"v: w\"\nl: x y\n",
                "k:\n  - a\n  - \"b\"\nl: m\n",
                "k:\n  - a: 1\n    b: 2\n  - a: 3\n",
                "k:\n  l:\n    m: n\no: p\n",
                "k: [a, \"b, c\", 桥]\n",
                "\nk: v\n\nl: w",
                "k: 一二三，四\n"
            })
    void plainTextsAreRead(String yaml) {
        assertThat(agrees(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "k",
                "k:\n",
                "k: v\n  w\n",
                "k: |\n  v\n",
                "k: 'v'\n",
                "k: {a: b}\n",
                "k: &a v\n",
                "k: v # note\n",
                "k: v\nk: w\n",
                "k: v: w\n",
                "k: \"a\\n\"\n",
                "k:\n- a\n",
                "# c\nk: v\n",
                "k: v\n---\nl: w\n",
                "k: \"v\n  w\"\n",
                "k: [a,\n  b]\n",
                "k: [a: b]\n",
                "k: \"v\" w\n"
            })
    void whatIsLessPlainIsLeftToTheFullReader(String yaml) {
        assertThat(PlainYaml.read(yaml, 1)).isEmpty();
    }

    /** Whether it was read; if so, as the full reader reads it. */
    private static boolean agrees(String yaml) {
        Optional<Tree> plain = PlainYaml.read(yaml, 1);
        if (plain.isPresent()) {
            Findings findings = new Findings();
            Optional<Tree> full = YamlReader.readAny("f", yaml, 1, "front.yaml", findings);
            assertThat(findings.list()).as(yaml).isEmpty();
            assertThat(plain).as(yaml).isEqualTo(full);
        }
        return plain.isPresent();
    }
}
