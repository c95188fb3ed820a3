package org.couplet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.couplet.SiteFixture;
import org.couplet.content.LibraryReader;
import org.couplet.text.Source;
import org.junit.jupiter.api.Test;

class ParallelPagesTest {
    private static final AssetUrls ASSETS =
            new AssetUrls("/assets/a.css", "/assets/a.svg", "/assets/search.js");

    @Test
    void aRowHasTheKeyOfItsTextsAndBothOfThem() throws IOException {
        List<FacingRow> rows = rows("## 码头 {#pier}\n\n新码头。\n", "## The pier\n\nA new pier.\n");
        assertThat(rows).extracting(FacingRow::id).first().isEqualTo("pier");
        assertThat(rows)
                .extracting(r -> text(r.first()) + " = " + text(r.second()))
                .containsExactly("码头 = The pier", "新码头。 = A new pier.");
    }

    @Test
    void aListIsTakenApartAndKeepsItsNumbers() throws IOException {
        List<FacingRow> rows =
                rows("3. 桥\n4. 船\n\n   - 渡船\n", "3. Bridge\n4. Boat\n\n   - Ferry\n");
        assertThat(rows).hasSize(2);
        assertThat(markup(rows.get(0).first())).startsWith("<ol start=\"3\">");
        assertThat(markup(rows.get(1).second())).startsWith("<ol start=\"4\">").contains("Ferry");
    }

    @Test
    void aTextWithoutCounterpartFacesAGap() throws IOException {
        List<FacingRow> rows =
                rows("一。 {#a}\n\n二。 {#b}\n\n三。 {#c}\n", "One. {#a}\n\nThree. {#c}\n\nFour. {#d}\n");
        assertThat(rows)
                .extracting(r -> text(r.first()) + " = " + text(r.second()))
                .containsExactly("一。 = One.", "二。 = ", "三。 = Three.", " = Four.");
    }

    @Test
    void aTableStaysWholeAndItsAnchorsAreThereOnce() throws IOException {
        List<FacingRow> rows =
                rows(
                        "| 年 | 桥 |\n| --- | --- |\n| 旧 | 一 |\n| 新 | 二 |\n",
                        "| Year | Bridges |\n| --- | --- |\n| Old | One |\n| New | Two |\n");
        assertThat(rows).hasSize(1);
        String zh = markup(rows.get(0).first());
        String en = markup(rows.get(0).second());
        assertThat(zh).contains("<tr id=").contains("二");
        assertThat(en).contains("<tr>").doesNotContain("<tr id=").contains("Two");
    }

    @Test
    void aPassageHasOneNumberForBothLanguages() throws IOException {
        KindData.Parallel data =
                data("先 [@900:3]。\n\n后 [@900:1]。\n", "First [@900:3].\n\nThen [@900:1].\n");
        assertThat(data.notes()).hasSize(2);
        assertThat(markup(data.rows().get(1).first())).contains("source-2\"");
        assertThat(markup(data.rows().get(1).second())).contains("source-2\"");
    }

    @Test
    void everyKindIsThereAndItsDataStandSideBySide() throws IOException {
        for (Page page :
                PageBuilder.build(
                        LibraryReader.read(SiteFixture.sources(), true).library(), ASSETS)) {
            if (page.data() instanceof KindData.Parallel data) {
                assertThat(data.rows()).as(page.file()).isNotEmpty();
                assertThat(data.rows())
                        .as(page.file())
                        .allMatch(r -> r.first() != null && r.second() != null)
                        .filteredOn(r -> !r.part().equals("text"))
                        .allMatch(r -> r.first().getClass() == r.second().getClass());
            }
        }
    }

    @Test
    void aSiteCanDoWithout() throws IOException {
        SortedMap<String, Source> sources = SiteFixture.sources();
        String config = sources.get("content/site.yaml").text() + "parallel: false\n";
        sources.put("content/site.yaml", Source.of("content/site.yaml", config));
        List<Page> pages = PageBuilder.build(LibraryReader.read(sources, true).library(), ASSETS);
        assertThat(pages).noneMatch(p -> p.data() instanceof KindData.Parallel);
        assertThat(pages).allMatch(p -> p.view().facing().parallel() == null);
    }

    private static List<FacingRow> rows(String zh, String en) throws IOException {
        return data(zh, en).rows();
    }

    private static KindData.Parallel data(String zh, String en) throws IOException {
        SortedMap<String, Source> sources = SiteFixture.sources();
        String front = "---\nkind: page\ntitle: P\ndescription: D\n---\n";
        sources.put("content/piers.zh.md", Source.of("content/piers.zh.md", front + zh));
        sources.put("content/piers.en.md", Source.of("content/piers.en.md", front + en));
        return PageBuilder.build(LibraryReader.read(sources, true).library(), ASSETS).stream()
                .filter(p -> p.file().equals("parallel/piers/index.html"))
                .map(p -> (KindData.Parallel) p.data())
                .findFirst()
                .orElseThrow();
    }

    private static String markup(Object html) {
        return html == null ? "" : ((Html) html).markup();
    }

    private static String text(Object html) {
        return markup(html).replaceAll("<[^>]*>", "").strip();
    }
}
