package org.couplet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.couplet.SiteFixture;
import org.couplet.content.Inline;
import org.couplet.content.Library;
import org.couplet.content.LibraryReader;
import org.couplet.lang.Lang;
import org.couplet.lang.Messages;
import org.couplet.text.Finding;
import org.couplet.text.Position;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Sentence pairs that must agree or differ in their numbers: id, year, pass or fail, zh, en. */
class ParityRowsTest {
    private static final Path OWN = Path.of("src/test/resources/org/couplet/check/parity-rows.tsv");

    private record Row(String id, int year, boolean mustPass, String zh, String en) {}

    @TestFactory
    Stream<DynamicTest> everyPairAgreesOrDiffersAsItSays() throws IOException {
        Library library = LibraryReader.read(SiteFixture.sources(), true).library();
        return rows(OWN, 3, 4).map(r -> test(r, library));
    }

    /** The rows of the newspaper's own sentences, which the repository does not hold. */
    @TestFactory
    @EnabledIfEnvironmentVariable(
            named = "COUPLET_PARITY_ROWS",
            matches = ".+",
            disabledReason = "COUPLET_PARITY_ROWS does not name the file with the rows")
    Stream<DynamicTest> everyPairOfTheNewspapersAgreesOrDiffers() throws IOException {
        Library library = LibraryReader.read(SiteFixture.sources(), true).library();
        return rows(Path.of(System.getenv("COUPLET_PARITY_ROWS")), 4, 5).map(r -> test(r, library));
    }

    private static DynamicTest test(Row row, Library library) {
        return DynamicTest.dynamicTest(
                row.id() + " " + row.zh(),
                () -> {
                    List<String> said = said(row, library);
                    if (row.mustPass()) {
                        assertThat(said).as(row.en()).isEmpty();
                    } else {
                        assertThat(said).as("one finding: " + row.en()).hasSize(1);
                    }
                });
    }

    private static List<String> said(Row row, Library library) {
        FacingText zh = text(Lang.ZH, row.zh(), library);
        FacingText en = text(Lang.EN, row.en(), library);
        return NumberFindings.compare(zh, en, OptionalInt.of(row.year())).findings().stream()
                .map(Finding::message)
                .map(Messages.in(Lang.EN)::of)
                .toList();
    }

    private static FacingText text(Lang lang, String text, Library library) {
        Position at = new Position(1, 1);
        FacingText.Passage passage =
                new FacingText.Passage(
                        "row." + lang.code(), lang, List.of(new Inline.Text(text, at)), at);
        return FacingText.of(passage, library, new StatedFigures(library));
    }

    private static Stream<Row> rows(Path file, int zh, int en) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(1)
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(l -> l.split("\t"))
                .map(c -> new Row(c[0], Integer.parseInt(c[1]), c[2].equals("pass"), c[zh], c[en]));
    }
}
