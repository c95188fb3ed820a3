package org.couplet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Plain-text cases under {@code src/test/golden/AREA/CASE}: {@code in/} holds what goes in, every
 * other file what must come out, byte for byte. {@code -Dgolden=write} writes them anew; look at
 * the difference before committing it.
 */
public final class Golden {
    private static final Path ROOT = Path.of("src", "test", "golden");
    private static final String INPUT = "in";

    private Golden() {}

    /** What a case puts out. */
    public interface Producer {

        /**
         * @param in the case's input folder
         * @return path with {@code /} → text
         */
        Map<String, String> produce(Path in) throws Exception;
    }

    /**
     * A test for each case of an area.
     *
     * @param area a folder under {@code src/test/golden} with one case at least
     */
    public static Stream<DynamicTest> each(String area, Producer producer) throws IOException {
        List<Path> cases = folders(ROOT.resolve(area));
        assertThat(cases).as("cases under %s", ROOT.resolve(area)).isNotEmpty();
        return cases.stream()
                .map(
                        c ->
                                DynamicTest.dynamicTest(
                                        c.getFileName().toString(), () -> run(c, producer)));
    }

    /** The input folders of an area's cases. */
    public static Stream<Path> inputs(String area) throws IOException {
        return folders(ROOT.resolve(area)).stream().map(c -> c.resolve(INPUT));
    }

    private static void run(Path folder, Producer producer) throws Exception {
        Map<String, String> actual = new TreeMap<>(producer.produce(folder.resolve(INPUT)));
        if (isWriting()) {
            write(folder, actual);
            return;
        }
        Map<String, String> expected = expected(folder);
        assertThat(actual.keySet())
                .as("files of %s (refresh with -Dgolden=write)", folder)
                .isEqualTo(expected.keySet());
        actual.forEach(
                (path, text) ->
                        assertThat(text)
                                .as("%s/%s (refresh with -Dgolden=write)", folder, path)
                                .isEqualTo(expected.get(path)));
    }

    private static boolean isWriting() {
        boolean isWriting = "write".equals(System.getProperty("golden"));
        if (isWriting && "true".equals(System.getenv("CI"))) {
            fail("golden files are not written on a build server");
        }
        return isWriting;
    }

    private static Map<String, String> expected(Path folder) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (Path file : outputs(folder)) {
            expected.put(
                    folder.relativize(file).toString().replace('\\', '/'),
                    Files.readString(file, StandardCharsets.UTF_8));
        }
        return expected;
    }

    private static void write(Path folder, Map<String, String> texts) throws IOException {
        for (Path file : outputs(folder)) {
            Files.delete(file);
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue(), StandardCharsets.UTF_8);
        }
    }

    private static List<Path> outputs(Path folder) throws IOException {
        Path in = folder.resolve(INPUT);
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(p -> !p.startsWith(in))
                    .sorted()
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private static List<Path> folders(Path area) throws IOException {
        if (!Files.isDirectory(area)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(area)) {
            return all.filter(Files::isDirectory).sorted().collect(Collectors.toList());
        }
    }
}
