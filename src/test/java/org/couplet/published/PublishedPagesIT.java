package org.couplet.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every page of the published site, read as files. */
class PublishedPagesIT {
    private static final String HOST = "https://host.example";

    private static SortedMap<String, Document> pages;

    @BeforeAll
    static void read() throws IOException {
        pages = PublishedSite.pages();
    }

    @Test
    void everyPageIsThereInBothLanguages() {
        Set<String> zh = new TreeSet<>();
        Set<String> en = new TreeSet<>();
        for (String url : pages.keySet()) {
            if (url.startsWith("/zh/")) {
                zh.add(url.substring(3));
            } else if (url.startsWith("/en/")) {
                en.add(url.substring(3));
            }
        }
        assertThat(zh).isEqualTo(en).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            for (Element element : page.getValue().select("[href], [src]")) {
                String href = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (href.startsWith("http")) {
                    continue;
                }
                links++;
                URI target = URI.create(HOST + page.getKey()).resolve(href);
                if (!exists(target)) {
                    broken.add(page.getKey() + " → " + href);
                }
            }
        }
        assertThat(links).isGreaterThan(1000);
        assertThat(broken).isEmpty();
    }

    private static boolean exists(URI target) {
        Document page = pages.get(target.getPath());
        if (page == null) {
            return target.getFragment() == null
                    && Files.isRegularFile(
                            PublishedSite.FOLDER.resolve(target.getPath().substring(1)));
        }
        return target.getFragment() == null || page.getElementById(target.getFragment()) != null;
    }

    @Test
    void idsAreUniqueAndHeadingsDoNotSkip() {
        pages.forEach(
                (url, page) -> {
                    Set<String> ids = new HashSet<>();
                    page.select("[id]")
                            .forEach(
                                    e ->
                                            assertThat(ids.add(e.id()))
                                                    .as("%s #%s", url, e.id())
                                                    .isTrue());
                    assertThat(page.select("h1")).as(url).hasSize(1);
                    int level = 1;
                    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                        int next = heading.tagName().charAt(1) - '0';
                        assertThat(next)
                                .as("%s: %s", url, heading.text())
                                .isLessThanOrEqualTo(level + 1);
                        level = next;
                    }
                });
    }

    @Test
    void theLanguageIsDeclaredAndTheSwitchLeadsToTheFacingPage() {
        pages.forEach(
                (url, page) -> {
                    if (!url.startsWith("/zh/") && !url.startsWith("/en/")) {
                        return;
                    }
                    boolean isChinese = url.startsWith("/zh/");
                    assertThat(page.selectFirst("html").attr("lang"))
                            .isEqualTo(isChinese ? "zh-Hans" : "en");
                    String facing = (isChinese ? "/en/" : "/zh/") + url.substring(4);
                    Element link =
                            page.selectFirst(
                                    "a[hreflang="
                                            + (isChinese ? "en" : "zh-Hans")
                                            + "][rel=alternate]");
                    assertThat(link).as(url).isNotNull();
                    assertThat(URI.create(HOST + url).resolve(link.attr("href")).getPath())
                            .isEqualTo(facing);
                    assertThat(page.select("link[rel=alternate][hreflang]")).as(url).hasSize(3);
                    assertThat(page.selectFirst("link[rel=canonical]").attr("href")).endsWith(url);
                });
    }

    @Test
    void everyPageIsThereSideBySide() {
        int rows = 0;
        for (String url : pages.keySet()) {
            if (!url.startsWith("/zh/") || url.equals("/zh/search/")) {
                continue;
            }
            Document both = pages.get("/parallel/" + url.substring(4));
            assertThat(both).as(url).isNotNull();
            assertThat(both.selectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(both.selectFirst("link[rel=canonical]").attr("href"))
                    .endsWith("/parallel/" + url.substring(4));
            for (Element row : both.select(".parallel > .facing")) {
                assertThat(row.children().eachAttr("lang")).containsExactly("zh-Hans", "en");
                rows++;
            }
            for (Element block : pages.get(url).select(".prose [id]:not([id^=cite-])")) {
                assertThat(both.getElementById(block.id()))
                        .as("%s#%s", url, block.id())
                        .isNotNull();
            }
        }
        assertThat(rows).isGreaterThan(1000);
    }

    @Test
    void onlyTheSearchRunsAndNothingIsFetchedFromElsewhere() {
        pages.forEach(
                (url, page) -> {
                    boolean isSearch = url.endsWith("/search/");
                    assertThat(page.select("script:not([type='application/ld+json'])"))
                            .as(url)
                            .hasSize(isSearch ? 1 : 0);
                    assertThat(page.select("script[src]")).as(url).hasSize(isSearch ? 1 : 0);
                    assertThat(page.select("[style], style")).as(url).isEmpty();
                    assertThat(
                                    page.selectFirst("meta[http-equiv=Content-Security-Policy]")
                                            .attr("content"))
                            .startsWith("default-src 'none'");
                    for (Element element :
                            page.select("[src], link[rel=stylesheet], link[rel=icon]")) {
                        assertThat(element.attr("src") + element.attr("href"))
                                .as(url)
                                .doesNotContain("//");
                    }
                });
    }

    @Test
    void aPageLoadsAtMostTwoStyleSheets() {
        pages.forEach(
                (url, page) ->
                        assertThat(page.select("link[rel=stylesheet]"))
                                .as(url)
                                .hasSizeBetween(1, 2));
    }

    @Test
    void theMainPagesShowTheirSubject() {
        assertThat(pages.get("/en/timeline/").select("time[datetime]")).hasSizeGreaterThan(20);
        assertThat(pages.get("/zh/goals/").select("a[href]").eachAttr("href"))
                .contains("momentum/", "governance/");
        assertThat(pages.get("/zh/keywords/").select("article, .keyword-card").size())
                .isGreaterThanOrEqualTo(8);
        assertThat(pages.get("/en/figures/plenum-2025/").select("tr[id]")).hasSizeGreaterThan(40);
        for (String url :
                List.of(
                        "/zh/timeline/",
                        "/en/goals/safety/",
                        "/zh/keywords/livability/",
                        "/en/figures/")) {
            Document page = pages.get(url);
            assertThat(page.select("button[popovertarget^=source-]")).as(url).isNotEmpty();
            assertThat(page.select("#source-1 a[href]")).as(url).isNotEmpty();
        }
    }

    @Test
    void noMarkupIsLeftOver() throws IOException {
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            String text = page.getValue().body().text();
            assertThat(text)
                    .as(page.getKey())
                    .doesNotContain("**", "[@", ":fig[", ":term[", "${", "null");
        }
        for (Path file : PublishedSite.files(".xml")) {
            assertThat(Files.readString(file)).doesNotContain("[@", ":fig[");
        }
    }
}
