package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The newspapers' own pages, which the repository does not hold: COUPLET_ORIGINALS names them. */
@EnabledIfEnvironmentVariable(
        named = "COUPLET_ORIGINALS",
        matches = ".+",
        disabledReason = "COUPLET_ORIGINALS does not name the folder with the newspaper pages")
class RealPagesTest {
    private static Conversion conversion;

    @BeforeAll
    static void convert() throws IOException {
        String folder = System.getenv("COUPLET_ORIGINALS");
        List<SeedPage> pages = new ArrayList<>();
        for (Path file : OriginalsFolder.files(Path.of(folder))) {
            pages.add(OriginalsFolder.read(file));
        }
        conversion = Converter.convert(pages);
    }

    @Test
    void thereAreFivePages() {
        assertThat(conversion.pages()).hasSize(5);
    }

    @Test
    void theLawsOfPagesHold() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : OriginalsFolder.files(Path.of(System.getenv("COUPLET_ORIGINALS")))) {
            files.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        PageLaws.hold(files);
    }

    @Test
    void onePageHasEightKeyWordCardsWithTheirAnswerers() {
        List<Fact.KeyWord> cards =
                conversion.pages().stream()
                        .flatMap(p -> p.facts().stream())
                        .filter(Fact.KeyWord.class::isInstance)
                        .map(Fact.KeyWord.class::cast)
                        .collect(Collectors.toList());

        assertThat(cards).hasSize(8);
        assertThat(cards).allMatch(c -> c.answerer().isPresent() && c.question().isPresent());
    }

    @Test
    void theSixGoalsStandOnTwoPages() {
        Map<String, List<Integer>> ordinals = new TreeMap<>();
        for (ConvertedPage page : conversion.pages()) {
            page.facts().stream()
                    .filter(Fact.Goal.class::isInstance)
                    .map(Fact.Goal.class::cast)
                    .filter(g -> g.set().endsWith("新") && g.horizon().isPresent())
                    .forEach(
                            g ->
                                    ordinals.computeIfAbsent(g.article(), a -> new ArrayList<>())
                                            .add(g.ordinal()));
        }

        assertThat(ordinals.values()).allMatch(o -> o.equals(List.of(1, 2, 3, 4, 5, 6)));
        assertThat(ordinals.keySet().stream().map(a -> a.substring(0, 3)).distinct()).hasSize(2);
    }
}
