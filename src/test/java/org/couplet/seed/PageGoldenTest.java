package org.couplet.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.couplet.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole invented newspaper pages, as dirty as scans are: every article, fact and repair. */
class PageGoldenTest {

    @TestFactory
    Stream<DynamicTest> pages() throws IOException {
        return Golden.each("pages", in -> Map.of("facts.txt", facts(in)));
    }

    private static String facts(Path in) throws IOException {
        List<SeedPage> pages =
                EncodedPages.read(in).entrySet().stream()
                        .map(e -> PageDecoder.decode(e.getKey(), e.getValue()))
                        .toList();
        return FactsText.write(Converter.convert(pages));
    }
}
