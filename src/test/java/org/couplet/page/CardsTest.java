package org.couplet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.couplet.SiteFixture;
import org.couplet.content.LibraryReader;
import org.couplet.text.Source;
import org.junit.jupiter.api.Test;

/** What opens where a text refers to it. */
class CardsTest {
    private static final Pattern OPENER = Pattern.compile("popovertarget=\"([^\"]+)\"");

    @Test
    void aTermIsExplainedOnceHoweverOftenItIsUsed() throws IOException {
        PageView page = page("en", "A :term[dike] and more :term[dike]{dikes}.\n");
        assertThat(opened(page)).containsExactly("term-dike", "term-dike");
        assertThat(page.glosses()).hasSize(1);
        PageView.Gloss gloss = page.glosses().get(0);
        assertThat(gloss.id()).isEqualTo("term-dike");
        assertThat(gloss.name()).isEqualTo("dike");
        assertThat(gloss.facing()).isEqualTo("海堤");
        assertThat(gloss.pinyin()).isEqualTo("hǎidī");
        assertThat(gloss.explanation().markup()).isEqualTo("A wall against the sea");
        assertThat(gloss.href()).isEqualTo("../terms/#dike");
    }

    @Test
    void aChineseReaderNeedsNoPinyin() throws IOException {
        assertThat(page("zh", "有:term[dike]。\n").glosses().get(0).pinyin()).isNull();
    }

    @Test
    void aNameLongerThanALineOfAPhoneIsALinkToItsCard() throws IOException {
        String name = "wall of so many letters ".repeat(2).strip();
        PageView page = page("en", "A :term[dike]{" + name + "}, a :term[dike].\n");
        assertThat(page.body().markup())
                .contains("<a class=\"term-link\" href=\"#term-dike\">" + name + "</a>")
                .contains("<button class=\"term-link\" popovertarget=\"term-dike\">dike</button>");
        assertThat(page.glosses()).hasSize(1);
    }

    @Test
    void aTermInAnExplanationLeadsToTheGlossary() throws IOException {
        SortedMap<String, Source> sources = sources("A :term[dike].\n");
        String path = "content/data/terms.yaml";
        String terms = sources.get(path).text();
        String linked = terms.replace("A wall against the sea", "\":term[two-new]\"");
        sources.put(path, Source.of(path, linked));
        PageView page = page("en", sources);
        assertThat(page.glosses()).hasSize(1);
        assertThat(page.glosses().get(0).explanation().markup())
                .startsWith("<a class=\"term-link\" href=\"../terms/#two-new\">");
    }

    @Test
    void aCitationSaysWhatItOpens() throws IOException {
        String body = "One[@900:5]. Two[@900:5-7]. Again[@900:5].\n";
        PageView english = page("en", body);
        assertThat(opened(english)).containsExactly("source-1", "source-2", "source-1");
        assertThat(english.body().markup())
                .contains("aria-label=\"Source 1\">1<")
                .contains("aria-label=\"Source 2\">2<");
        assertThat(page("zh", body).body().markup()).contains("aria-label=\"出处2\">2<");
    }

    private static List<String> opened(PageView page) {
        return OPENER.matcher(page.body().markup())
                .results()
                .map((MatchResult r) -> r.group(1))
                .toList();
    }

    private static PageView page(String lang, String body) throws IOException {
        return page(lang, sources(body));
    }

    private static SortedMap<String, Source> sources(String body) throws IOException {
        SortedMap<String, Source> sources = SiteFixture.sources();
        for (String lang : List.of("zh", "en")) {
            String path = "content/piers." + lang + ".md";
            String front = "---\nkind: page\ntitle: P\ndescription: D\n---\n";
            sources.put(path, Source.of(path, front + body));
        }
        return sources;
    }

    private static PageView page(String lang, SortedMap<String, Source> sources) {
        AssetUrls assets = new AssetUrls("/assets/a.css", "/assets/a.svg", "/assets/search.js");
        return PageBuilder.build(LibraryReader.read(sources, true).library(), assets).stream()
                .filter(p -> p.file().equals(lang + "/piers/index.html"))
                .findFirst()
                .orElseThrow()
                .view();
    }
}
