package org.couplet.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.couplet.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pages of invented newspapers and the articles, furniture and repairs found in them. */
class SplitGoldenTest {

    @TestFactory
    Stream<DynamicTest> pages() throws IOException {
        return Golden.each("split", in -> Map.of("outline.txt", outline(read(in))));
    }

    private static List<SeedPage> read(Path in) throws IOException {
        List<SeedPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(in)) {
            for (Path file : files.sorted().toList()) {
                pages.add(
                        PageDecoder.decode(
                                file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        return pages;
    }

    private static String outline(List<SeedPage> pages) {
        Conversion conversion = Converter.convert(pages);
        StringBuilder out = new StringBuilder();
        for (ConvertedPage page : conversion.pages()) {
            out.append("page ").append(page.page().id());
            if (page.year().isPresent()) {
                out.append(", year ").append(page.year().getAsInt());
            }
            out.append("\nfurniture ").append(page.furniture()).append('\n');
            page.articles().forEach(a -> article(a, out));
            page.repairs().stream()
                    .filter(r -> !r.rule().equals("punctuation-width"))
                    .forEach(
                            r ->
                                    out.append(
                                            "repair %s [%s] [%s] %s %s%n"
                                                    .formatted(
                                                            r.at(),
                                                            r.from(),
                                                            r.to(),
                                                            r.rule(),
                                                            r.confidence().word())));
            out.append('\n');
        }
        conversion
                .variants()
                .forEach(
                        v ->
                                out.append(
                                        "variant %s %s | %s %s%n"
                                                .formatted(v.a(), v.aText(), v.b(), v.bText())));
        return out.toString();
    }

    private static void article(Article article, StringBuilder out) {
        out.append("\n%s %s%n".formatted(article.id(), article.kind().word()));
        field("headline", article.headline(), out);
        field("byline", article.byline(), out);
        field("date", article.date(), out);
        field("continued from", article.continuedFrom(), out);
        field("continued to", article.continuedTo(), out);
        field("duplicate of", article.duplicateOf(), out);
        out.append("  head ").append(article.headlineLines());
        out.append(" body ").append(article.lines()).append('\n');
        for (Paragraph paragraph : article.paragraphs()) {
            out.append("    %s %s%n".formatted(paragraph.lines(), paragraph.text()));
        }
        for (Gap gap : article.gaps()) {
            out.append("  gap %s %s".formatted(gap.at(), gap.reason().word()));
            gap.resumes().ifPresent(n -> out.append(", resumes ").append(n));
            out.append('\n');
        }
    }

    private static void field(String name, Optional<?> value, StringBuilder out) {
        value.ifPresent(v -> out.append("  ").append(name).append(": ").append(v).append('\n'));
    }
}
