package org.couplet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.SiteFixture;
import org.couplet.content.LibraryReader;
import org.couplet.text.Source;
import org.junit.jupiter.api.Test;

class BodyHtmlTest {
    private static final Pattern HEADING = Pattern.compile("<h\\d( id=\"([^\"]*)\")?>");

    @Test
    void onlyThePagesOwnHeadingsHaveAnAnchor() throws IOException {
        String body = "> ## Quoted\n\n- ## Listed\n\n## Own {#own}\n\n## Last\n";
        assertThat(anchors(body)).containsExactly("", "", "own", "last");
    }

    @Test
    void anAnchorMadeOfWordsIsNobodyElses() throws IOException {
        String body =
                "## Piers\n\n## Piers\n\n## Old {#piers-2}\n\n## Main\n\n## Source 1\n\n## 桥\n";
        assertThat(anchors(body))
                .containsExactly(
                        "piers",
                        "piers-3",
                        "piers-2",
                        "section-main",
                        "section-source-1",
                        "section");
    }

    @Test
    void aFootnoteIsFoundHoweverItsLabelIsSpelt() throws IOException {
        String html = html("One[^aB], two[^Ab], three[^第1].\n\n[^Ab]: First.\n\n[^第1]: Second.\n");
        assertThat(html)
                .contains("href=\"#fn-1\">aB<", "href=\"#fn-1\">Ab<", "href=\"#fn-2\">第1<")
                .contains("id=\"fn-1\"", "id=\"fn-2\"");
    }

    @Test
    void aTablesEmptyHeadingIsNoHeading() throws IOException {
        assertThat(html("| | North |\n| --- | --- |\n| Piers | two |\n"))
                .contains("<tr><td></td><th scope=\"col\">North</th></tr>");
    }

    private static List<String> anchors(String body) throws IOException {
        Matcher m = HEADING.matcher(html(body));
        return m.results().map(r -> r.group(2) == null ? "" : r.group(2)).toList();
    }

    private static String html(String body) throws IOException {
        SortedMap<String, Source> sources = SiteFixture.sources();
        for (String lang : List.of("zh", "en")) {
            String path = "content/piers." + lang + ".md";
            String front = "---\nkind: page\ntitle: P\ndescription: D\n---\n";
            sources.put(path, Source.of(path, front + body));
        }
        AssetUrls assets = new AssetUrls("/assets/a.css", "/assets/a.svg", "/assets/search.js");
        return PageBuilder.build(LibraryReader.read(sources, true).library(), assets).stream()
                .filter(p -> p.file().equals("en/piers/index.html"))
                .map(p -> p.view().body().markup())
                .findFirst()
                .orElseThrow();
    }
}
