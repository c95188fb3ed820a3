package org.couplet.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.couplet.SiteFixture;
import org.couplet.content.LibraryReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageJsonLdTest {
    private static final Map<String, JsonNode> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        AssetUrls assets = new AssetUrls("/assets/a.css", "/assets/a.svg", "/assets/search.js");
        for (Page page :
                PageBuilder.build(
                        LibraryReader.read(SiteFixture.sources(), true).library(), assets)) {
            String json = page.view().jsonLd().markup();
            assertThat(json).doesNotContain("<");
            PAGES.put(page.view().url(), new ObjectMapper().readTree(json));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/en/, WebPage",
        "/en/about/, Article",
        "/en/goals/port/, Article",
        "/zh/figures/, Dataset",
        "/zh/terms/, DefinedTermSet",
        "/en/search/, WebPage",
        "/, WebSite",
    })
    void aPageSaysWhatItIs(String url, String type) {
        assertThat(PAGES.get(url).path("@type").asText()).isEqualTo(type);
        assertThat(PAGES.get(url).path("@context").asText()).isEqualTo("https://schema.org");
    }

    @Test
    void theTranslationAndItsOriginalNameEachOther() {
        JsonNode zh = PAGES.get("/zh/goals/port/");
        JsonNode en = PAGES.get("/en/goals/port/");
        assertThat(zh.path("inLanguage").asText()).isEqualTo("zh-Hans");
        assertThat(en.path("inLanguage").asText()).isEqualTo("en");
        assertThat(zh.path("workTranslation").path("@id")).isEqualTo(en.path("@id"));
        assertThat(en.path("translationOfWork").path("@id")).isEqualTo(zh.path("@id"));
        assertThat(zh.has("translationOfWork")).isFalse();
    }

    @Test
    void whatAPageCitesIsNamedInItsLanguage() {
        JsonNode page = PAGES.get("/en/figures/");
        JsonNode source = PAGES.get("/en/sources/900/");
        assertThat(page.path("isBasedOn")).containsExactly(source.path("@id"));
        JsonNode citation = page.path("citation").get(0);
        assertThat(citation.path("@id")).isEqualTo(source.path("@id"));
        assertThat(citation.path("name").asText()).isEqualTo("Report on the meeting");
        assertThat(source.has("citation")).isFalse();
    }

    @Test
    void aGlossaryDefinesItsTerms() {
        JsonNode terms = PAGES.get("/en/terms/").path("hasDefinedTerm");
        assertThat(terms.findValuesAsText("@id")).isEqualTo(List.of("#two-new", "#dike"));
        assertThat(terms.findValuesAsText("@type")).containsOnly("DefinedTerm");
        assertThat(terms.findValuesAsText("name")).contains("dike");
        assertThat(PAGES.get("/en/figures/").has("hasDefinedTerm")).isFalse();
    }
}
