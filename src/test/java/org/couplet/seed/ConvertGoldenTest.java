package org.couplet.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.couplet.Golden;
import org.couplet.draft.Drafter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ConvertGoldenTest {

    @TestFactory
    Stream<DynamicTest> pagesBecomeFactsEvidenceAndDrafts() throws IOException {
        return Golden.each("convert", ConvertGoldenTest::convert);
    }

    private static Map<String, String> convert(Path in) throws IOException {
        List<SeedPage> pages = new ArrayList<>();
        for (Path file : OriginalsFolder.files(in)) {
            pages.add(OriginalsFolder.read(file));
        }
        Conversion conversion = Converter.convert(pages);
        Map<String, String> out = new TreeMap<>();
        out.put("facts.json", FactsJson.write(conversion));
        for (ConvertedPage page : conversion.pages()) {
            out.put(EvidenceFolder.fileName(page.page().id()), EvidenceYaml.write(page));
        }
        Drafter.draft(conversion).forEach((path, text) -> out.put("drafts/" + path, text));
        return out;
    }
}
