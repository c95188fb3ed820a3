package org.couplet.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;

/** The pictures of the published site in a real Chromium, on wide pages and on the phone. */
class PicturesIT extends InBrowser {
    /** What of a picture is drawn beyond its edge, or over another text of it. */
    private static final String CLIPPED =
            "const found = [];"
                    + "for (const svg of document.querySelectorAll(arguments[0])) {"
                    + "  const edge = svg.getBoundingClientRect();"
                    + "  const texts = [...svg.querySelectorAll('text')];"
                    + "  for (const e of svg.querySelectorAll('text, use')) {"
                    + "    const r = e.getBoundingClientRect();"
                    + "    if (r.left < edge.left - 1 || r.right > edge.right + 1"
                    + "        || r.top < edge.top - 1 || r.bottom > edge.bottom + 1)"
                    + "      found.push(e.outerHTML);"
                    + "    for (const t of texts) {"
                    + "      const o = t.getBoundingClientRect();"
                    + "      if (t !== e && r.left < o.right && o.left < r.right"
                    + "          && r.top + 3 < o.bottom && o.top + 3 < r.bottom)"
                    + "        found.push(e.outerHTML + ' on ' + t.textContent);"
                    + "    }"
                    + "  }"
                    + "}"
                    + "return found;";

    @AfterEach
    void theConsoleIsSilent() {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/zh/, .staircase__riser",
        "/en/, .staircase__riser",
        "/zh/goals/, .staircase__riser",
        "/zh/timeline/, .timeline-picture > svg",
        "/en/timeline/, .timeline-picture > svg"
    })
    void aPictureOfAWidePageIsWholeAndItsTextsKeepClear(String path, String svg) {
        for (int width : new int[] {768, 1024, 1280}) {
            Browser.size(browser, width, 900);
            browser.get(server.url(path));
            assertThat(browser.findElements(By.cssSelector(svg)))
                    .as("%s at %d px", path, width)
                    .isNotEmpty()
                    .allMatch(WebElement::isDisplayed);
            assertThat((List<?>) browser.executeScript(CLIPPED, svg))
                    .as("%s at %d px", path, width)
                    .isEmpty();
        }
    }

    @Test
    void aStepIsAsWideAsItsYearsAndHigherThanTheOneBefore() {
        Browser.size(browser, 1280, 900);
        browser.get(server.url("/en/"));
        List<WebElement> risers = browser.findElements(By.cssSelector(".staircase__riser"));
        double yearWidth = 0;
        int height = 0;
        for (WebElement riser : risers) {
            double years = riser.findElements(By.tagName("text")).size();
            double each = riser.getRect().width / years;
            assertThat(each).isBetween(yearWidth - 1, yearWidth == 0 ? 999 : yearWidth + 1);
            assertThat(riser.getRect().height).isGreaterThan(height);
            yearWidth = each;
            height = riser.getRect().height;
        }
        assertThat(risers).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh/", "/en/timeline/"})
    void thePhoneHasTheListInstead(String path) {
        Browser.size(browser, 360, 740);
        browser.get(server.url(path));
        assertThat(
                        browser.findElements(
                                By.cssSelector(".staircase__riser, .timeline-picture > svg")))
                .isNotEmpty()
                .noneMatch(WebElement::isDisplayed);
        assertThat(browser.findElements(By.cssSelector(".staircase__date, .entry__date")))
                .isNotEmpty()
                .allMatch(WebElement::isDisplayed);
    }

    @Test
    void aMarkLeadsToItsEntry() {
        Browser.size(browser, 1280, 900);
        browser.get(server.url("/zh/timeline/"));
        WebElement mark = browser.findElement(By.cssSelector("a:has(> use.target)"));
        String id = mark.getDomAttribute("href").replaceAll(".*#", "");
        // The pointer meets the drawing, not the link around it.
        mark.findElement(By.tagName("use")).click();
        assertThat(browser.getCurrentUrl()).endsWith("#" + id);
        assertThat(browser.findElement(By.id(id)).isDisplayed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/en/figures/earlier/", "/zh/goals/momentum/", "/zh/keywords/livability/"})
    void barsStandUnderTheirFiguresOnEveryWidth(String path) {
        for (int width : new int[] {360, 1280}) {
            Browser.size(browser, width, 740);
            browser.get(server.url(path));
            List<WebElement> bars = browser.findElements(By.cssSelector(".bar"));
            assertThat(bars).isNotEmpty();
            for (WebElement bar : bars) {
                int room = bar.getRect().width;
                assertThat(room).isBetween(100, width);
                assertThat(bar.findElements(By.tagName("rect")))
                        .hasSize(2)
                        .allMatch(part -> part.getRect().width <= room + 1);
            }
        }
    }

    @Test
    void aTableThatComparesHasItsSubjectsAboveTheRowsOnThePhone() {
        Browser.size(browser, 360, 740);
        browser.get(server.url("/zh/changes/"));
        for (WebElement row : browser.findElements(By.cssSelector(".prose tbody tr"))) {
            List<WebElement> cells = row.findElements(By.tagName("td"));
            int bottom = cells.get(0).getRect().y + cells.get(0).getRect().height;
            for (WebElement cell : cells.subList(1, cells.size())) {
                assertThat(cell.getRect().y).isGreaterThanOrEqualTo(bottom - 1);
                assertThat(cell.getRect().width).isGreaterThan(80);
            }
        }
    }

    @Test
    void theTimelineIsPrintedAsAPictureAndAsAList() {
        Browser.size(browser, 673, 900);
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            browser.get(server.url("/en/timeline/"));
            assertThat(browser.findElement(By.cssSelector(".timeline-picture > svg")).isDisplayed())
                    .isTrue();
            assertThat((List<?>) browser.executeScript(CLIPPED, ".timeline-picture > svg"))
                    .isEmpty();
            assertThat(browser.findElement(By.cssSelector(".entry")).isDisplayed()).isTrue();
        } finally {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void aSharedLinkHasAPictureOfTheSizeThatIsStated() throws IOException {
        BufferedImage picture = ImageIO.read(PublishedSite.FOLDER.resolve("preview.png").toFile());
        assertThat(Files.size(PublishedSite.FOLDER.resolve("preview.png"))).isLessThan(8_000);
        BufferedImage icon =
                ImageIO.read(PublishedSite.FOLDER.resolve("apple-touch-icon.png").toFile());
        assertThat(List.of(icon.getWidth(), icon.getHeight())).containsExactly(180, 180);
        Map<String, Document> pages = PublishedSite.pages();
        for (String url : List.of("/zh/", "/en/goals/safety/", "/zh/timeline/")) {
            Document page = pages.get(url);
            assertThat(meta(page, "og:image"))
                    .isEqualTo(meta(page, "og:url").replaceAll("/(?:zh|en)/.*", "/preview.png"));
            assertThat(meta(page, "og:image:width")).isEqualTo("" + picture.getWidth());
            assertThat(meta(page, "og:image:height")).isEqualTo("" + picture.getHeight());
            assertThat(meta(page, "og:image:alt")).isNotBlank();
        }
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property='" + property + "']").attr("content");
    }
}
