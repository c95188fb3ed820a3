package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of what a careful reader finds on three newspaper pages the converter finds too. */
@EnabledIfEnvironmentVariable(
        named = "COUPLET_ORIGINALS",
        matches = ".+",
        disabledReason = "COUPLET_ORIGINALS does not name the folder with the newspaper pages")
class RealPagesKeyTest {
    private static final Path KEYS = Path.of("src/test/golden/real");
    private static final Path REGISTER = Path.of("seeds/register.yaml");
    private static final List<String> KEYED = List.of("002", "003", "004");

    private static final KeyMeasures MEASURES = new KeyMeasures();

    @BeforeAll
    static void measure() throws IOException {
        List<SeedPage> pages = new ArrayList<>();
        for (Path file : OriginalsFolder.files(Path.of(System.getenv("COUPLET_ORIGINALS")))) {
            pages.add(OriginalsFolder.read(file));
        }
        Conversion conversion = Converter.convert(pages, registeredYears());
        for (ConvertedPage page : conversion.pages()) {
            if (KEYED.contains(page.page().id())) {
                MEASURES.add(PageKey.read(KEYS.resolve(page.page().id() + ".yaml")), page);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "line partition, 1.00",
        "articles f1, 0.93",
        "headline, 0.90",
        "kind, 0.75",
        "goals, 1.00",
        "figures recall, 0.95",
        "figures precision, 0.90",
        "figure kinds, 0.85",
        "figure units, 0.85",
        "figure nouns, 0.85",
        "timeline recall, 0.85",
        "repairs recall, 0.60",
        "repairs precision, 0.90",
        "people recall, 0.75",
    })
    void holdsTheBar(String measure, double bar) {
        KeyMeasures.Measure found = MEASURES.measures().get(measure);

        assertThat(found.share()).as("%s: %s", measure, found).isGreaterThanOrEqualTo(bar);
    }

    private static Map<String, Integer> registeredYears() throws IOException {
        Map<String, Integer> years = new HashMap<>();
        List<Map<String, Object>> register = PageKey.load(REGISTER);
        for (Map<String, Object> page : register) {
            Object date = ((Map<?, ?>) page.get("date")).get("value");
            if (date != null) {
                years.put(
                        (String) page.get("sha256"),
                        Integer.valueOf(date.toString().substring(0, 4)));
            }
        }
        return years;
    }
}
