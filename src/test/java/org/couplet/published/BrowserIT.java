package org.couplet.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The published site in a real Chromium, as readers meet it. */
class BrowserIT extends InBrowser {
    @BeforeEach
    void desktop() {
        Browser.size(browser, 1280, 900);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/zh/",
                "/en/",
                "/zh/timeline/",
                "/en/timeline/",
                "/zh/goals/",
                "/en/goals/safety/",
                "/zh/keywords/",
                "/en/keywords/livability/",
                "/zh/figures/",
                "/en/figures/",
                "/zh/terms/",
                "/en/sources/",
                "/zh/sources/001/",
                "/en/people/",
                "/zh/method/",
                "/nowhere/"
            })
    void aPageFitsThePhoneAndSaysNothingToTheConsole(String path) {
        for (int width : new int[] {360, 320}) {
            Browser.size(browser, width, 740);
            browser.get(server.url(path));
            Long wide = (Long) browser.executeScript("return document.documentElement.scrollWidth");
            assertThat(wide).as("%s at %d px", path, width).isLessThanOrEqualTo(width);
        }
        List<LogEntry> log =
                browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .filter(e -> !(path.equals("/nowhere/") && e.getMessage().contains("404")))
                        .toList();
        assertThat(log).isEmpty();
    }

    @Test
    void theSwitchLeadsToTheFacingPageAndBack() {
        browser.get(server.url("/zh/goals/safety/"));
        browser.findElement(By.cssSelector("header a[hreflang=en]")).click();
        assertThat(browser.getCurrentUrl()).isEqualTo(server.url("/en/goals/safety/"));
        assertThat(browser.findElement(By.tagName("html")).getAttribute("lang")).isEqualTo("en");
        browser.findElement(By.cssSelector("header a[hreflang=zh-Hans]")).click();
        assertThat(browser.getCurrentUrl()).isEqualTo(server.url("/zh/goals/safety/"));
    }

    @Test
    void aSourceIsTwoTapsAway() {
        Browser.size(browser, 360, 740);
        browser.get(server.url("/en/keywords/livability/"));
        WebElement cite = browser.findElement(By.cssSelector("main p sup.cite button"));
        browser.executeScript("arguments[0].scrollIntoView({block:'center'})", cite);
        cite.click();
        WebElement note = browser.findElement(By.id(cite.getAttribute("popovertarget")));
        note.findElement(By.cssSelector("a[href*='sources/']")).click();
        assertThat(browser.getCurrentUrl()).contains("/en/sources/001/passages/#l");
        String anchor = browser.getCurrentUrl().replaceAll(".*#", "");
        assertThat(browser.findElement(By.id(anchor)).isDisplayed()).isTrue();
    }

    @Test
    void theKeyboardReachesTheTextFirst() {
        browser.get(server.url("/en/goals/"));
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        WebElement skip = browser.switchTo().activeElement();
        assertThat(skip.getAttribute("href")).endsWith("#main");
        assertThat(skip.isDisplayed()).isTrue();
        skip.sendKeys(Keys.ENTER);
        assertThat(browser.getCurrentUrl()).endsWith("#main");
    }

    @Test
    void thePageIsDarkWhereTheReaderWantsItDark() throws IOException {
        browser.get(server.url("/zh/"));
        assertThat(brightness()).isGreaterThan(200);
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        try {
            browser.get(server.url("/zh/"));
            assertThat(brightness()).isLessThan(70);
        } finally {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        }
    }

    /** Of the page's edge as it is painted, 0 to 255. */
    private static int brightness() throws IOException {
        byte[] png = browser.getScreenshotAs(OutputType.BYTES);
        Color color = new Color(ImageIO.read(new ByteArrayInputStream(png)).getRGB(4, 300));
        return (color.getRed() + color.getGreen() + color.getBlue()) / 3;
    }

    @Test
    void withoutScriptsThePageIsTheSame() {
        browser.get(server.url("/en/figures/plenum-2025/"));
        String with = browser.findElement(By.tagName("main")).getText();
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.get(server.url("/en/figures/plenum-2025/"));
            assertThat(browser.findElement(By.tagName("main")).getText())
                    .isEqualTo(with)
                    .contains("29,400 households");
        } finally {
            browser.executeCdpCommand(
                    "Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void theChooserOffersBothLanguages() {
        browser.get(server.url("/"));
        assertThat(browser.findElements(By.cssSelector("main a[hreflang]"))).hasSize(2);
        browser.findElement(By.cssSelector("main a[hreflang=zh-Hans]")).click();
        assertThat(browser.getCurrentUrl()).isEqualTo(server.url("/zh/"));
    }
}
