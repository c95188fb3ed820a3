package org.couplet.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;

/** Citations and terms that open where they stand, in a real Chromium. */
class CardsIT extends InBrowser {
    private static final String PAGE = "/en/keywords/livability/";

    @BeforeEach
    void desktop() {
        Browser.size(browser, 1280, 900);
    }

    @AfterEach
    void scriptsAgain() {
        scripts(true);
    }

    @Test
    void theKeyboardOpensACitationAndComesBack() {
        browser.get(server.url(PAGE));
        WebElement cite = cite();
        WebElement card = card(cite);
        assertThat(cite.getAccessibleName()).matches("Source \\d+");
        assertThat(isOpen(card)).isFalse();
        tabTo(cite);
        focused().sendKeys(Keys.ENTER);
        assertThat(isOpen(card)).isTrue();
        assertThat(isInView(card)).isTrue();
        assertThat(card.getText()).containsPattern("Lines? \\d+").contains("…");
        // The next stop is in the card.
        focused().sendKeys(Keys.TAB);
        assertThat(focused().getAttribute("href")).contains("/en/sources/");
        focused().sendKeys(Keys.ESCAPE);
        assertThat(isOpen(card)).isFalse();
        assertThat(focused()).isEqualTo(cite);
    }

    @Test
    void aFingerOpensACitationAndClosesItBesideIt() {
        Browser.size(browser, 360, 740);
        browser.get(server.url(PAGE));
        WebElement cite = cite();
        WebElement card = card(cite);
        tap(cite);
        assertThat(isOpen(card)).isTrue();
        assertThat(isInView(card)).isTrue();
        assertThat(number("return arguments[0].getBoundingClientRect().left", card)).isZero();
        tap(PointerInput.Origin.viewport(), 5, 5);
        assertThat(isOpen(card)).isFalse();
    }

    @Test
    void aTermIsExplainedWhereItStands() {
        browser.get(server.url("/en/plenum-2025/"));
        WebElement term = browser.findElement(By.cssSelector("main p button.term-link"));
        WebElement card = card(term);
        tap(term);
        assertThat(isOpen(card)).isTrue();
        assertThat(isInView(card)).isTrue();
        assertThat(card.findElement(By.cssSelector("[lang=zh-Hans]")).getText()).isNotEmpty();
        assertThat(card.findElement(By.cssSelector("[lang=zh-Latn-pinyin]")).getText())
                .isNotEmpty();
        card.findElement(By.tagName("a")).click();
        assertThat(browser.getCurrentUrl()).contains("/en/terms/");
    }

    @Test
    void cardsNeedNoScript() {
        scripts(false);
        browser.get(server.url(PAGE));
        WebElement cite = cite();
        String note = cite.getAttribute("popovertarget");
        tap(cite);
        assertThat(browser.findElements(By.cssSelector("#" + note + ":popover-open"))).hasSize(1);
        focused().sendKeys(Keys.ESCAPE);
        assertThat(browser.findElements(By.cssSelector(":popover-open"))).isEmpty();
    }

    @Test
    void aClosedCardIsAnEntryOfItsList() {
        browser.get(server.url(PAGE));
        List<WebElement> notes = browser.findElements(By.cssSelector("li.note"));
        assertThat(notes).isNotEmpty().allMatch(WebElement::isDisplayed);
        assertThat(number("return arguments[0].offsetHeight", notes.get(0))).isPositive();
    }

    @Test
    void aSourceLeadsBackToThePlaceThatCitesIt() {
        browser.get(server.url("/en/sources/001/passages/"));
        WebElement link =
                browser.findElement(By.cssSelector(".passage a[href*='keywords/livability/#']"));
        WebElement passage = link.findElement(By.xpath("ancestor::li[@id]"));
        String lines = passage.getAttribute("id").substring(1);
        String id = link.getAttribute("href").replaceAll(".*#", "");
        click(link);
        WebElement cite = browser.findElement(By.id(id));
        assertThat(isInView(cite)).isTrue();
        click(cite);
        assertThat(card(cite).findElement(By.className("note__where")).getText())
                .contains(lines.replace('-', '–'));
    }

    private static WebElement cite() {
        return browser.findElement(By.cssSelector("main p sup.cite button"));
    }

    private static WebElement card(WebElement button) {
        return browser.findElement(By.id(button.getAttribute("popovertarget")));
    }

    private static WebElement focused() {
        return browser.switchTo().activeElement();
    }

    private static void tabTo(WebElement target) {
        for (int i = 0; i < 100 && !focused().equals(target); i++) {
            focused().sendKeys(Keys.TAB);
        }
        assertThat(focused()).isEqualTo(target);
    }

    private static boolean isOpen(WebElement card) {
        return (Boolean)
                browser.executeScript("return arguments[0].matches(':popover-open')", card);
    }

    private static boolean isInView(WebElement element) {
        return (Boolean)
                browser.executeScript(
                        "const r = arguments[0].getBoundingClientRect();"
                                + "return r.top >= 0 && r.bottom <= innerHeight && r.height > 0;",
                        element);
    }

    private static long number(String script, WebElement element) {
        return ((Number) browser.executeScript(script, element)).longValue();
    }

    private static void click(WebElement link) {
        browser.executeScript("arguments[0].scrollIntoView({block:'center'})", link);
        link.click();
    }

    private static void tap(WebElement element) {
        browser.executeScript("arguments[0].scrollIntoView({block:'center'})", element);
        tap(PointerInput.Origin.fromElement(element), 0, 0);
    }

    private static void tap(PointerInput.Origin from, int x, int y) {
        PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
        int button = PointerInput.MouseButton.LEFT.asArg();
        browser.perform(
                List.of(
                        new Sequence(finger, 0)
                                .addAction(finger.createPointerMove(Duration.ZERO, from, x, y))
                                .addAction(finger.createPointerDown(button))
                                .addAction(finger.createPointerUp(button))));
    }

    private static void scripts(boolean areRun) {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !areRun));
    }
}
