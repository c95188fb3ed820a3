package org.couplet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.couplet.SiteFixture;
import org.couplet.content.LibraryReader;
import org.couplet.text.Source;
import org.junit.jupiter.api.Test;

/** What a source's page says of its use. */
class SourcePagesTest {

    @Test
    void aPassageLeadsToEachPlaceThatCitesIt() throws IOException {
        SortedMap<String, Source> sources = SiteFixture.sources();
        for (String lang : List.of("zh", "en")) {
            String path = "content/piers." + lang + ".md";
            String front = "---\nkind: page\ntitle: Piers\ndescription: D\n---\n";
            sources.put(path, Source.of(path, front + "One[@900:7-8]. Two[@900:7-8].\n"));
        }
        KindData.PassageView passage =
                source(sources).passages().stream()
                        .filter(p -> p.anchor().equals("l7-8"))
                        .findFirst()
                        .orElseThrow();
        assertThat(passage.usedBy())
                .containsExactly(
                        new KindData.UsedBy(
                                "Piers",
                                "../../piers/#cite-1-1",
                                List.of("../../piers/#cite-1-2")));
    }

    @Test
    void anArticleSaysWhichOfItsLinesNobodyCites() throws IOException {
        SortedMap<String, Source> sources = SiteFixture.sources();
        assertThat(unused(sources)).containsExactly(null, null);
        String evidence = "seeds/evidence/900.yaml";
        String text = sources.get(evidence).text();
        String passage =
                "  - article: \"900/2\"\n    lines: [%d, %d]\n    hash: \"0%d\"\n"
                        + "    numbers: []\n    dates: []\n    names: []\n";
        String longer =
                text.stripTrailing()
                        + "\n"
                        + passage.formatted(11, 11, 5)
                        + passage.formatted(13, 15, 6);
        sources.put(evidence, Source.of(evidence, longer));
        assertThat(unused(sources)).containsExactly(null, "11–15");
    }

    @Test
    void readingsThatDifferAreListedWithTheDecision() throws IOException {
        SortedMap<String, Source> sources = SiteFixture.sources();
        String evidence = "seeds/evidence/900.yaml";
        String text = sources.get(evidence).text().stripTrailing();
        String reading = "\nreadings:\n  - {line: 5, here: 两个, other: \"900:7\", there: 三个}\n";
        sources.put(evidence, Source.of(evidence, text + reading));
        KindData.ReadingView undecided = source(sources).readings().get(0);
        assertThat(undecided.here() + undecided.there()).isEqualTo("两个三个");
        assertThat(undecided.href()).endsWith("#l7");
        assertThat(undecided.because()).isNull();
        String path = "content/data/readings.yaml";
        sources.put(
                path,
                Source.of(
                        path,
                        "- {id: new, prefer: \"900\", because: {zh: 前者, en: The first},"
                                + " cite: [\"900:5\", \"900:7\"]}\n"));
        assertThat(source(sources).readings().get(0).because().markup()).isEqualTo("The first");
    }

    private static List<String> unused(SortedMap<String, Source> sources) {
        return source(sources).articles().stream().map(KindData.ArticleView::unused).toList();
    }

    private static KindData.Source source(SortedMap<String, Source> sources) {
        AssetUrls assets = new AssetUrls("/assets/a.css", "/assets/a.svg", "/assets/search.js");
        return (KindData.Source)
                PageBuilder.build(LibraryReader.read(sources, true).library(), assets).stream()
                        .filter(p -> p.file().equals("en/sources/900/index.html"))
                        .findFirst()
                        .orElseThrow()
                        .data();
    }
}
