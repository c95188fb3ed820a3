package org.couplet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.couplet.SiteFixture;
import org.couplet.content.LibraryReader;
import org.couplet.text.Source;
import org.junit.jupiter.api.Test;

class ExtraTest {
    private static final List<String> KEYS =
            List.of("size", "date", "by", "tags", "place", "z", "a", "m", "k", "two", "one");
    private static final String FRONT =
            "---\nkind: page\ntitle: T %1$s\ndescription: D %1$s\n%2$s---\n%3$s";

    @Test
    void templatesGetWhatAnAuthorGivesThemAsTextListsAndMappings() throws IOException {
        String extra = "extra:\n  date: 2031-05-06\n  tags: [a, b]\n  cards:\n    - {term: x}\n";
        PageView page = page("zh/about/index.html", with("about", extra, "")).view();
        assertThat(page.extra())
                .isEqualTo(
                        Map.of(
                                "date", "2031-05-06",
                                "tags", List.of("a", "b"),
                                "cards", List.of(Map.of("term", "x"))));
    }

    @Test
    void whatAnAuthorGivesKeepsItsOrder() throws IOException {
        StringBuilder extra = new StringBuilder("extra:\n");
        for (String key : KEYS) {
            extra.append("  ").append(key).append(":\n    - {z: ").append(key).append(", a: 2}\n");
        }
        PageView page = page("zh/about/index.html", with("about", extra.toString(), "")).view();
        assertThat(page.extra().keySet()).containsExactlyElementsOf(KEYS);
        assertThat(page.extra())
                .allSatisfy(
                        (key, value) ->
                                assertThat(value).hasToString("[{z=%s, a=2}]".formatted(key)));
    }

    @Test
    void aSectionKnowsThePagesBelowIt() throws IOException {
        SortedMap<String, Source> sources = with("notes/one", "extra: {date: now}\n", "");
        sources.putAll(with("notes/index", "", ""));
        List<PageView.PageLink> below = page("en/notes/index.html", sources).view().below();
        assertThat(below)
                .containsExactly(
                        new PageView.PageLink(
                                "T notes/one", "one/", "D notes/one", Map.of("date", "now")));
    }

    @Test
    void theHomePageKnowsAllOthersAndAPlainPageNone() throws IOException {
        SortedMap<String, Source> sources = with("notes/one", "", "");
        assertThat(page("zh/index.html", sources).view().below())
                .extracting(PageView.PageLink::href)
                .contains("about/", "goals/", "notes/one/")
                .doesNotContain("./");
        assertThat(page("zh/notes/one/index.html", sources).view().below()).isEmpty();
    }

    @Test
    void headingsBelowAHeadingBelongToIt() throws IOException {
        String body = "### Lost {#lost}\n\n## A {#a}\n\n### B {#b}\n\n### C {#c}\n\n## D {#d}\n";
        List<PageView.TocEntry> toc =
                page("en/about/index.html", with("about", "", body)).view().toc();
        assertThat(toc).extracting(PageView.TocEntry::id).containsExactly("a", "d");
        assertThat(toc.get(0).below()).extracting(PageView.TocEntry::id).containsExactly("b", "c");
    }

    @Test
    void aFooterNamesTheFirstOfManyPages() throws IOException {
        SortedMap<String, Source> sources = SiteFixture.sources();
        for (int i = 0; i < 40; i++) {
            sources.putAll(with("p%02d".formatted(i), "", ""));
        }
        List<PageView.Link> footer = page("zh/goals/index.html", sources).site().footer();
        assertThat(footer).hasSize(24);
        assertThat(footer)
                .extracting(PageView.Link::href)
                .contains("../about/", "../p00/")
                .doesNotContain("../p39/");
    }

    @Test
    void aSiteCanDoWithoutItsSearch() throws IOException {
        SortedMap<String, Source> sources = SiteFixture.sources();
        String path = "content/site.yaml";
        String yaml = sources.get(path).text();
        assertThat(files(sources)).contains("zh/search/index.html");
        sources.put(path, Source.of(path, yaml + "search: false\n"));
        assertThat(files(sources)).doesNotContain("zh/search/index.html");
    }

    private static SortedMap<String, Source> with(String path, String extra, String body)
            throws IOException {
        SortedMap<String, Source> sources = SiteFixture.sources();
        for (String lang : List.of("zh", "en")) {
            String file = "content/" + path + "." + lang + ".md";
            sources.put(file, Source.of(file, FRONT.formatted(path, extra, body)));
        }
        return sources;
    }

    private static List<String> files(SortedMap<String, Source> sources) {
        return pages(sources).stream().map(Page::file).toList();
    }

    private static Page page(String file, SortedMap<String, Source> sources) {
        return pages(sources).stream().filter(p -> p.file().equals(file)).findFirst().orElseThrow();
    }

    private static List<Page> pages(SortedMap<String, Source> sources) {
        LibraryReader.Result read = LibraryReader.read(sources, false);
        assertThat(read.findings()).isEmpty();
        return PageBuilder.build(read.library(), new AssetUrls("/a.css", "/a.svg", "/a.js"));
    }
}
