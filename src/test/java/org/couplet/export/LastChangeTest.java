package org.couplet.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import org.couplet.SiteFixture;
import org.couplet.content.Library;
import org.couplet.content.LibraryReader;
import org.couplet.page.AssetUrls;
import org.couplet.page.Page;
import org.couplet.page.PageBuilder;
import org.couplet.page.PublishedPage;
import org.couplet.text.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastChangeTest {

    @ParameterizedTest
    @CsvSource({
        "zh, 2031-05-06, 2031年5月6日",
        "en, 2031-05-06, 'May 6, 2031'",
        "zh, 2031-05, 2031年5月",
        "en, 2031-05, May 2031"
    })
    void aPageSaysWhenItWasLastChangedAndSoDoesTheSiteMap(String lang, String iso, String text)
            throws IOException {
        SortedMap<String, Source> sources = SiteFixture.sources();
        String path = "content/about." + lang + ".md";
        String changed =
                sources.get(path).text().replaceFirst("\ntitle:", "\nupdated: " + iso + "\ntitle:");
        sources.put(path, Source.of(path, changed));
        Library library = LibraryReader.read(sources, true).library();
        List<Page> pages =
                PageBuilder.build(
                        library, new AssetUrls("/assets/a.css", "/assets/a.svg", "/assets/s.js"));
        assertThat(pages)
                .filteredOn(p -> p.file().equals(lang + "/about/index.html"))
                .allSatisfy(p -> assertThat(p.view().changed().text()).isEqualTo(text))
                .hasSize(1);
        String sitemap =
                Exports.write(library, PublishedPage.of(pages)).stream()
                        .filter(f -> f.path().equals("sitemap.xml"))
                        .map(f -> new String(f.bytes(), StandardCharsets.UTF_8))
                        .findFirst()
                        .orElseThrow();
        assertThat(sitemap.split("<lastmod>", -1)).hasSize(2);
        assertThat(sitemap)
                .containsPattern(lang + "/about/</loc>\\s*<lastmod>" + iso + "</lastmod>");
    }
}
