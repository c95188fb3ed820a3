package org.couplet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.couplet.SiteFixture;
import org.couplet.check.Checks;
import org.couplet.content.Library;
import org.couplet.content.LibraryReader;
import org.couplet.text.Finding;
import org.couplet.text.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A site whose terms, figures, dates and passages are shared among pages. */
class GroupPagesTest {
    private static SortedMap<String, Source> sources;
    private static List<Page> pages;

    @BeforeAll
    static void build() throws IOException {
        sources = SiteFixture.sources();
        SiteFixture.overlay(Path.of("src", "test", "golden", "site-grouped"), sources);
        pages = PageBuilder.build(library(), new AssetUrls("/a.css", "/a.svg", "/a.js"));
    }

    @Test
    void theGlossaryShowsWhatNoOtherPageDoesAndNamesAll() {
        KindData.Terms all = (KindData.Terms) data("en/terms/");
        assertThat(all.groups()).extracting(KindData.TermGroup::title).containsExactly("T");
        assertThat(all.pages()).extracting(GroupPage::href).containsExactly("sea/");
        assertThat(all.index().stream().flatMap(l -> l.terms().stream()))
                .extracting(TermLinks.Link::href)
                .containsExactly("sea/#dike", "./#two-new");
    }

    @Test
    void aPageOfAGroupShowsItUnderItsHeading() {
        KindData.Terms sea = (KindData.Terms) data("zh/terms/sea/");
        assertThat(sea.groups()).extracting(KindData.TermGroup::title).containsExactly("海");
        assertThat(sea.groups().get(0).terms())
                .extracting(KindData.TermView::id)
                .containsExactly("dike");
        assertThat(sea.pages()).isEmpty();
        assertThat(sea.index()).isEmpty();
    }

    @Test
    void figuresAreLinkedWhereTheyAreShown() {
        KindData.Figures all = (KindData.Figures) data("en/figures/");
        assertThat(all.groups()).isEmpty();
        assertThat(all.pages()).extracting(GroupPage::title).containsExactly("Figures of the port");
        KindData.Figures port = (KindData.Figures) data("en/figures/port/");
        assertThat(port.groups().get(0).figures())
                .extracting(KindData.FigureView::href)
                .containsExactly("./#berths", "./#share");
    }

    @Test
    void thePictureOfTheTimelineLeadsToThePageOfTheOccasion() {
        KindData.Timeline all = (KindData.Timeline) data("en/timeline/");
        assertThat(all.groups()).isEmpty();
        assertThat(all.picture().lanes())
                .extracting(TimelinePicture.Lane::href)
                .containsExactly("meeting/#meeting");
        KindData.Timeline meeting = (KindData.Timeline) data("en/timeline/meeting/");
        assertThat(meeting.picture()).isNull();
        assertThat(meeting.groups()).hasSize(1);
    }

    @Test
    void passagesOfASourceAreFoundOnTheirOwnPage() {
        KindData.Source source = (KindData.Source) data("en/sources/900/");
        assertThat(source.passages()).isEmpty();
        assertThat(source.passagesHref()).isEqualTo("passages/");
        KindData.Passages passages = (KindData.Passages) data("en/sources/900/passages/");
        assertThat(passages.passages()).isNotEmpty();
        assertThat(page("en/goals/port/").view().notes())
                .extracting(PageView.Note::href)
                .allMatch(h -> h.startsWith("../../sources/900/passages/#l"));
    }

    @Test
    void theSiteHasNoFindings() {
        assertThat(Checks.run(library())).extracting(Finding::toString).isEmpty();
    }

    private static Library library() {
        LibraryReader.Result read = LibraryReader.read(sources, true);
        assertThat(read.findings()).isEmpty();
        return read.library();
    }

    private static KindData data(String url) {
        return page(url).data();
    }

    private static Page page(String url) {
        return pages.stream()
                .filter(p -> p.file().equals(url + "index.html"))
                .findFirst()
                .orElseThrow();
    }
}
