package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.couplet.draft.Drafter;

/** What holds for whatever pages are converted together. */
final class PageLaws {

    private PageLaws() {}

    /**
     * @param files name → bytes
     * @return what was made of them
     */
    static Conversion hold(Map<String, byte[]> files) {
        Conversion conversion = convert(files);
        for (ConvertedPage page : conversion.pages()) {
            byte[] bytes = files.get(page.page().file());
            theRepairsComeOffAgain(page, bytes);
            everyLineIsInOnePlace(page);
            everyParagraphHasItsLines(page);
        }
        assertThat(written(convert(files))).isEqualTo(written(conversion));
        return conversion;
    }

    private static Conversion convert(Map<String, byte[]> files) {
        List<SeedPage> pages = new ArrayList<>();
        files.forEach((name, bytes) -> pages.add(PageDecoder.decode(name, bytes)));
        return Converter.convert(pages);
    }

    private static Map<String, String> written(Conversion conversion) {
        Map<String, String> out = new TreeMap<>(Drafter.draft(conversion));
        out.put("facts", FactsJson.write(conversion));
        conversion.pages().forEach(p -> out.put(p.page().id(), EvidenceYaml.write(p)));
        return out;
    }

    private static void theRepairsComeOffAgain(ConvertedPage page, byte[] bytes) {
        SeedPage seed = page.page();
        assertThat(PageEncoder.encode(seed, seed.lines())).as("%s", seed.file()).isEqualTo(bytes);
        for (Repair repair : page.repairs()) {
            String line = seed.line(repair.at().line());
            int at = line.offsetByCodePoints(0, repair.at().column() - 1);
            assertThat(line.substring(at)).as("%s of %s", repair, line).startsWith(repair.from());
            assertThat(repair.to()).as("%s", repair).isNotEqualTo(repair.from());
        }
        List<String> repaired = Repairs.apply(seed.lines(), page.repairs());
        boolean changes = !Repairs.applied(page.repairs()).isEmpty();
        assertThat(repaired.equals(seed.lines())).isNotEqualTo(changes);
        List<String> back = Repairs.undo(repaired, page.repairs());
        assertThat(PageEncoder.encode(seed, back)).as("%s", seed.file()).isEqualTo(bytes);
    }

    private static void everyLineIsInOnePlace(ConvertedPage page) {
        TreeMap<Integer, Integer> places = new TreeMap<>();
        for (Article article : page.articles()) {
            article.headlineLines().forEach(n -> places.merge(n, 1, Integer::sum));
            article.lines().forEach(r -> count(page.page(), r, places));
        }
        page.furniture().forEach(r -> count(page.page(), r, places));
        for (int n = 1; n <= page.page().lines().size(); n++) {
            assertThat(places.getOrDefault(n, 0))
                    .as("places of line %d of\n%s", n, String.join("\n", page.page().lines()))
                    .isEqualTo(page.page().isBlank(n) ? 0 : 1);
        }
    }

    /** The body's lines are those of its paragraphs, each once, but for lone notes. */
    private static void everyParagraphHasItsLines(ConvertedPage page) {
        PageLines lines = new PageLines(page.page(), new Joiner(page.page(), page.repairs()));
        for (Article article : page.articles()) {
            TreeMap<Integer, Integer> body = new TreeMap<>();
            article.lines().forEach(r -> count(page.page(), r, body));
            body.keySet().removeIf(n -> lines.text(n).isEmpty());
            TreeMap<Integer, Integer> read = new TreeMap<>();
            article.paragraphs().forEach(p -> count(page.page(), p.lines(), read));
            read.keySet().removeIf(n -> lines.text(n).isEmpty());
            assertThat(read)
                    .as("%s of\n%s", article.id(), String.join("\n", page.page().lines()))
                    .isEqualTo(body);
            String text = text(article.paragraphs().stream().map(p -> p.text().text()));
            String printed =
                    text(
                            article.paragraphs().stream()
                                    .flatMap(p -> numbers(p.lines()))
                                    .map(lines::text));
            assertThat(text).isEqualTo(printed);
        }
    }

    private static Stream<Integer> numbers(LineRange range) {
        return Stream.iterate(range.first(), n -> n <= range.last(), n -> n + 1);
    }

    private static String text(Stream<String> parts) {
        return String.join("", parts.toList()).replaceAll("\\s", "");
    }

    private static void count(SeedPage page, LineRange range, TreeMap<Integer, Integer> places) {
        for (int n = range.first(); n <= range.last(); n++) {
            if (!page.isBlank(n)) {
                places.merge(n, 1, Integer::sum);
            }
        }
    }
}
