package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark lays a corpus out as a site that builds; how fast is not tested. */
class BenchTest {
    private static final String PAGE =
            """
            ---
            title: "Piers %1$s"
            date: 2031-05-0%2$d
            lang: %1$s
            slug: p0000%2$d
            translationKey: p0000%2$d
            tags: ["a", "b"]
            summary: "Piers %1$s %2$d"
            timeline:
              - date: "2030-01-02"
                title: "Opening"
                text: "Of pier %2$d."
            cards:
              - term: "pier"
                definition: "A thing."
                source: "A book"
            figures:
              - label: "Length"
                value: "%2$d%%"
                year: 2031
                note: "long"
            ---

            First.[^1]

            ## One

            See [other](/%1$s/p00001/).

            ### Two

            | A | B |
            | --- | ---: |
            | x | 1%% |

            [^1]: Note.
            """;

    @TempDir Path corpus;

    @Test
    void aCorpusBecomesASiteThatShowsAllOfIt() throws IOException, InterruptedException {
        for (String lang : new String[] {"zh", "en"}) {
            Path folder = Files.createDirectories(corpus.resolve("content").resolve(lang));
            for (int n = 1; n <= 2; n++) {
                Files.writeString(folder.resolve("p0000" + n + ".md"), PAGE.formatted(lang, n));
            }
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process setup =
                new ProcessBuilder(java, "bench/Setup.java", corpus.toString(), "bench/templates")
                        .inheritIO()
                        .start();
        assertThat(setup.waitFor()).isZero();
        StringWriter err = new StringWriter();
        String root = corpus.resolve("couplet").toString();
        int code =
                Main.run(
                        new String[] {"build", "--root", root},
                        Map.of(),
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err));
        assertThat(code).as(err.toString()).isZero();
        String page = Files.readString(corpus.resolve("couplet/site/en/p00002/index.html"));
        assertThat(page)
                .contains("<h1>Piers en</h1>", "<h3>Opening</h3>", "<h3>pier</h3>", "<td>2%</td>")
                .contains("href=\"../../zh/p00002/\"", "href=\"../p00001/\"", "id=\"fn-1\"");
        assertThat(Files.readString(corpus.resolve("couplet/site/zh/index.html")))
                .contains("p00001/", "p00002/");
    }
}
