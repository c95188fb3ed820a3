package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.couplet.SiteFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is remembered says what it would say if it were worked out. */
class RunCacheTest {
    @TempDir Path root;

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void aSiteWithMistakes() throws IOException {
        SiteFixture.copyTo(root);
        edit("content/about.zh.md", "一段。", "一段,又一段。");
    }

    @Test
    void aRememberedRunPrintsTheSame() throws IOException {
        for (String[] options :
                new String[][] {
                    {},
                    {"--strict"},
                    {"--format", "json"},
                    {"--lang", "zh"},
                    {"--max-per-rule", "1"}
                }) {
            Run worked = check(options);
            assertThat(check(options)).isEqualTo(worked);
            assertThat(check(with(options, "--no-cache"))).isEqualTo(worked);
        }
        assertThat(runs()).hasSize(5);
    }

    @Test
    void itIsTheRememberedRunThatIsPrinted() throws IOException {
        Run worked = check();
        Path file = runs().get(0);
        RunCache cache = RunCache.of(root, List.of("a"), List.of());
        cache.put(new RunCache.Printed(7, "out 码\n", "err\n"));
        assertThat(cache.find()).contains(new RunCache.Printed(7, "out 码\n", "err\n"));
        assertThat(RunCache.of(root, List.of("b"), List.of()).find()).isEmpty();
        assertThat(file).exists();
        assertThat(worked.out).contains("copy.zh");
    }

    @Test
    void anyChangeOfAFileIsSeen() throws IOException {
        check();
        edit("content/about.zh.md", "一段,又一段。", "一段，又一段。");
        assertThat(check().out).isEqualTo("0 errors, 0 warnings\n");
        Files.writeString(root.resolve("content/neu.md"), "x", StandardCharsets.UTF_8);
        assertThat(check().out).contains("front.path");
        Files.delete(root.resolve("content/neu.md"));
        assertThat(check().out).isEqualTo("0 errors, 0 warnings\n");
        edit("seeds/register.yaml", "900", "901");
        assertThat(check().code).isEqualTo(1);
    }

    @Test
    void damageCostsTimeAndNothingElse() throws IOException {
        Run worked = check();
        Path file = runs().get(0);
        byte[] bytes = Files.readAllBytes(file);
        for (int cut : new int[] {0, 1, bytes.length / 2, bytes.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(bytes, cut));
            assertThat(check()).isEqualTo(worked);
        }
        byte[] changed = bytes.clone();
        changed[bytes.length / 3] ^= 1;
        Files.write(file, changed);
        assertThat(check()).isEqualTo(worked);
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(check()).isEqualTo(worked);
    }

    @Test
    void onlyTheLastRunsAreKept() throws IOException {
        for (int i = 1; i <= 12; i++) {
            check("--max-per-rule", Integer.toString(i));
        }
        assertThat(runs()).hasSize(8);
    }

    private List<Path> runs() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(".couplet/check"))) {
            return files.toList();
        }
    }

    private static String[] with(String[] options, String more) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add(more);
        return all.toArray(String[]::new);
    }

    private Run check(String... more) {
        String[] args =
                Stream.concat(Stream.of("check", "--root", root.toString()), Stream.of(more))
                        .toArray(String[]::new);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(args, Map.of(), new PrintWriter(out, true), new PrintWriter(err, true));
        return new Run(code, out.toString(), err.toString());
    }

    private void edit(String path, String from, String to) throws IOException {
        String text = Files.readString(root.resolve(path), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        Files.writeString(root.resolve(path), text.replace(from, to), StandardCharsets.UTF_8);
    }
}
