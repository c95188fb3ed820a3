package org.couplet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.couplet.Golden;
import org.couplet.SiteFixture;
import org.couplet.content.Library;
import org.couplet.content.LibraryReader;
import org.couplet.page.Page;
import org.couplet.page.PageBuilder;
import org.couplet.page.SiteFile;
import org.couplet.text.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pictures of small sites, as the templates draw them. */
class PicturesGoldenTest {
    private static final String PICTURES = ".staircase, .timeline-picture, .bar, .bar-from";

    @TestFactory
    Stream<DynamicTest> picturesOfEveryPage() throws IOException {
        return Golden.each(
                "pictures",
                in -> {
                    SortedMap<String, Source> sources = SiteFixture.sources();
                    SiteFixture.overlay(in, sources);
                    return pictures(sources);
                });
    }

    @Test
    void aSiteWithoutSuchDataHasNoPictures() throws IOException {
        SortedMap<String, Source> sources = SiteFixture.sources();
        sources.remove("content/data/timeline.yaml");
        assertThat(pictures(sources)).isEmpty();
    }

    private static Map<String, String> pictures(SortedMap<String, Source> sources)
            throws IOException {
        TemplateSource templates = TemplateFolder.of(Path.of("")).orElseThrow();
        Library library = LibraryReader.read(sources, false).library();
        Renderer renderer = new Renderer(templates);
        List<SiteFile> files = new ArrayList<>();
        for (Page page : PageBuilder.build(library, Assets.read(templates).urls())) {
            Renderer.Result result = renderer.render(page);
            assertThat(result.findings()).isEmpty();
            files.addAll(result.files());
        }
        Map<String, String> pictures = new TreeMap<>();
        for (SiteFile file : files) {
            Document page = Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8));
            page.outputSettings().prettyPrint(false);
            // Citations have a look and a test of their own.
            page.select("sup.cite").remove();
            String found =
                    page.select(PICTURES).stream()
                            .map(Element::outerHtml)
                            .collect(Collectors.joining("\n\n"));
            if (!found.isEmpty()) {
                pictures.put(file.path(), found + "\n");
            }
        }
        return pictures;
    }
}
