package org.couplet.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** Two languages in a real Chromium, without scripts: the switch and the side-by-side pages. */
class ParallelIT extends InBrowser {
    @BeforeEach
    void withoutScripts() {
        Browser.size(browser, 1280, 900);
        scripts(false);
    }

    @AfterEach
    void asItWas() {
        scripts(true);
    }

    private static void scripts(boolean on) {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    @Test
    void theSwitchLandsOnTheSameParagraph() {
        browser.get(server.url("/zh/goals/safety/"));
        WebElement paragraph = browser.findElements(By.cssSelector(".prose > p[id]")).get(1);
        String key = paragraph.getAttribute("id");
        WebElement mark = paragraph.findElement(By.cssSelector(".to"));
        assertThat(mark.getCssValue("opacity")).isEqualTo("0");
        new Actions(browser).moveToElement(paragraph).perform();
        assertThat(mark.getCssValue("opacity")).isEqualTo("1");
        mark.click();
        assertThat(browser.getCurrentUrl()).isEqualTo(server.url("/en/goals/safety/#" + key));
        WebElement facing = browser.findElement(By.cssSelector(":target"));
        assertThat(facing.getTagName()).isEqualTo("p");
        assertThat(facing.getAttribute("id")).isEqualTo(key);
        assertThat(facing.getCssValue("background-color")).isNotEqualTo("rgba(0, 0, 0, 0)");
        facing.findElement(By.cssSelector(".to")).click();
        assertThat(browser.getCurrentUrl()).isEqualTo(server.url("/zh/goals/safety/#" + key));
    }

    @Test
    void aHeadingLeadsThereByTheKeyboardAndAParagraphIsNoStop() {
        browser.get(server.url("/en/goals/safety/"));
        WebElement heading = browser.findElement(By.cssSelector(".prose > h2[id]"));
        WebElement link = heading.findElement(By.cssSelector(".to"));
        assertThat(link.getAccessibleName()).isNotBlank();
        int stops = 0;
        for (WebElement mark : browser.findElements(By.cssSelector(".prose .to"))) {
            String tag = mark.findElement(By.xpath("..")).getTagName();
            boolean isStop = mark.getDomAttribute("tabindex") == null;
            assertThat(isStop).as(tag).isEqualTo(tag.matches("h\\d"));
            stops += isStop ? 1 : 0;
        }
        assertThat(stops).isPositive();
        link.sendKeys(Keys.ENTER);
        assertThat(browser.getCurrentUrl()).startsWith(server.url("/zh/goals/safety/#"));
        assertThat(browser.findElement(By.cssSelector(":target")).getTagName()).isEqualTo("h2");
    }

    @Test
    void bothLanguagesStandSideBySideWhereThereIsRoom() {
        browser.get(server.url("/parallel/goals/safety/"));
        for (WebElement row : rows()) {
            List<Rectangle> sides = sides(row);
            assertThat(sides.get(1).x).isGreaterThanOrEqualTo(sides.get(0).x + sides.get(0).width);
            assertThat(sides.get(1).y).isEqualTo(sides.get(0).y);
            assertThat(sides.get(1).width).isCloseTo(sides.get(0).width, within(2));
        }
    }

    @Test
    void onAPhoneOneFollowsTheOtherParagraphByParagraph() {
        Browser.size(browser, 360, 740);
        browser.get(server.url("/parallel/goals/safety/"));
        int last = 0;
        for (WebElement row : rows()) {
            List<Rectangle> sides = sides(row);
            // Places are rounded to whole pixels.
            assertThat(sides.get(0).y).isGreaterThanOrEqualTo(last - 1);
            assertThat(sides.get(1).y)
                    .isGreaterThanOrEqualTo(sides.get(0).y + sides.get(0).height - 1);
            assertThat(sides.get(1).x + sides.get(1).width).isLessThanOrEqualTo(360);
            last = sides.get(1).y + sides.get(1).height;
        }
    }

    private static List<WebElement> rows() {
        List<WebElement> rows = browser.findElements(By.cssSelector(".parallel > .facing"));
        assertThat(rows).hasSizeGreaterThan(5);
        return rows;
    }

    private static List<Rectangle> sides(WebElement row) {
        List<WebElement> sides = row.findElements(By.xpath("./*"));
        assertThat(sides).extracting(s -> s.getAttribute("lang")).containsExactly("zh-Hans", "en");
        return sides.stream().map(WebElement::getRect).toList();
    }

    @Test
    void thePageSideBySideIsReachedAndLeadsBack() {
        browser.get(server.url("/en/timeline/"));
        browser.findElement(By.cssSelector(".masthead a[href*='parallel/']")).click();
        assertThat(browser.getCurrentUrl()).isEqualTo(server.url("/parallel/timeline/"));
        browser.findElement(By.cssSelector(".masthead__tools a[hreflang=zh-Hans]")).click();
        assertThat(browser.getCurrentUrl()).isEqualTo(server.url("/zh/timeline/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/parallel/",
                "/parallel/timeline/",
                "/parallel/goals/",
                "/parallel/keywords/livability/",
                "/parallel/figures/",
                "/parallel/terms/",
                "/parallel/sources/001/",
                "/parallel/people/",
                "/parallel/changes/"
            })
    void itFitsThePhoneAsksNobodyElseAndSaysNothingToTheConsole(String path) {
        scripts(true);
        for (int width : new int[] {360, 320}) {
            Browser.size(browser, width, 740);
            browser.get(server.url(path));
            Long wide = (Long) browser.executeScript("return document.documentElement.scrollWidth");
            assertThat(wide).as("%s at %d px", path, width).isLessThanOrEqualTo(width);
        }
        @SuppressWarnings("unchecked")
        List<String> requests =
                (List<String>)
                        browser.executeScript(
                                "return performance.getEntriesByType('resource').map(r => r.name)");
        assertThat(requests).isNotEmpty().allMatch(r -> r.startsWith(server.url("/")));
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zh/goals/safety/",
                "/en/figures/",
                "/en/changes/",
                "/zh/timeline/",
                "/parallel/goals/safety/",
                "/parallel/figures/"
            })
    void onPaperThereIsTextOnEverySheetAndNoNavigation(String path) throws Exception {
        browser.get(server.url(path));
        Map<String, Object> printed =
                browser.executeCdpCommand(
                        "Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69));
        PrintedPages pages = PrintedPages.of((String) printed.get("data"));
        assertThat(pages.count()).isPositive();
        assertThat(pages.blank()).isEmpty();
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            for (WebElement element :
                    browser.findElements(By.cssSelector("nav, .masthead__tools, .to"))) {
                assertThat(element.isDisplayed()).as(element.getTagName()).isFalse();
            }
            assertThat(browser.findElement(By.tagName("h1")).isDisplayed()).isTrue();
            assertThat(browser.findElement(By.cssSelector("main p")).isDisplayed()).isTrue();
        } finally {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }
}
