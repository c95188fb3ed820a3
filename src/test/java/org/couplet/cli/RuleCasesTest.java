package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.couplet.check.Rules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each rule has a folder of cases: in three at least it fires, and in two at least it is silent
 * about what looks like a fault and is none. {@code -Dgolden=write} writes what the commands print
 * anew; look at the difference before committing it.
 */
class RuleCasesTest {
    private static final Path FOLDER = Path.of("src", "test", "golden", "rules");

    @TempDir Path roots;

    @Test
    void everyRuleHasItsCasesAndEveryCaseARule() throws IOException {
        Map<String, Map<String, Long>> kinds = new TreeMap<>();
        for (Path file : cases()) {
            String kind = file.getFileName().toString().replaceFirst("-.*", "");
            kinds.computeIfAbsent(rule(file), r -> new TreeMap<>()).merge(kind, 1L, Long::sum);
        }
        assertThat(kinds.keySet()).isEqualTo(Rules.all());
        kinds.forEach(
                (rule, counts) -> {
                    assertThat(counts.keySet()).as(rule).containsExactly("fires", "silent");
                    assertThat(counts.get("fires")).as(rule).isGreaterThanOrEqualTo(3);
                    assertThat(counts.get("silent")).as(rule).isGreaterThanOrEqualTo(2);
                });
    }

    @TestFactory
    Stream<DynamicTest> theCommandsPrintWhatIsTold() throws IOException {
        // Cases know nothing of each other, and most of their time is a command's start.
        return cases().parallelStream().map(f -> Map.entry(f, told(f))).toList().stream()
                .map(e -> test(e.getKey(), e.getValue()));
    }

    private String told(Path file) {
        try {
            Path root = Files.createDirectory(roots.resolve(rule(file) + file.getFileName()));
            return new RuleCase(file, root).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DynamicTest test(Path file, String told) {
        return DynamicTest.dynamicTest(
                FOLDER.relativize(file).toString(), () -> compare(file, told));
    }

    private static void compare(Path file, String told) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, told, StandardCharsets.UTF_8);
        }
        assertThat(told).as(file.toString()).isEqualTo(Files.readString(file));
        assertThat(told).startsWith("# ").contains("\n$ couplet ");
        String finding = "[" + rule(file) + "]: ";
        if (file.getFileName().toString().startsWith("fires-")) {
            assertThat(told).contains(finding);
        } else {
            assertThat(told).doesNotContain(finding);
        }
    }

    private static String rule(Path file) {
        return file.getParent().getFileName().toString();
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        }
    }
}
