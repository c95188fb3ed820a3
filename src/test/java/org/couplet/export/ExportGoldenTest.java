package org.couplet.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.couplet.Golden;
import org.couplet.SiteFixture;
import org.couplet.content.Library;
import org.couplet.content.LibraryReader;
import org.couplet.page.AssetUrls;
import org.couplet.page.PageBuilder;
import org.couplet.page.PublishedPage;
import org.couplet.page.SiteFile;
import org.couplet.text.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Everything beside the pages, as it is published for the small site. */
class ExportGoldenTest {

    @TestFactory
    Stream<DynamicTest> filesBesideThePages() throws IOException {
        return Golden.each("export", ExportGoldenTest::write);
    }

    private static Map<String, String> write(Path in) throws IOException {
        SortedMap<String, Source> sources = SiteFixture.sources();
        SiteFixture.overlay(in, sources);
        Library library = LibraryReader.read(sources, false).library();
        AssetUrls assets =
                new AssetUrls("/assets/site.css", "/assets/icon.svg", "/assets/search.js");
        Map<String, String> files = new TreeMap<>();
        List<PublishedPage> pages = PublishedPage.of(PageBuilder.build(library, assets));
        for (SiteFile file : Exports.write(library, pages)) {
            files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
