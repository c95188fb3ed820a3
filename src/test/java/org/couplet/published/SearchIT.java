package org.couplet.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;

/** The search of the published site in a real Chromium. */
class SearchIT extends InBrowser {
    @BeforeEach
    void phone() {
        Browser.size(browser, 360, 740);
    }

    @AfterEach
    void theConsoleIsSilent() {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goals/safety/", "keywords/livability/", "method/", "timeline/"})
    void twoHanCharactersOfAPageFindIt(String page) throws IOException {
        Document document = PublishedSite.pages().get("/zh/" + page);
        String text = document.select("main p").last().text();
        Matcher han = Pattern.compile("\\p{IsHan}{2}").matcher(text);
        assertThat(han.find()).isTrue();
        search("zh", han.group());
        assertThat(allResults()).contains(server.url("/zh/" + page));
    }

    @ParameterizedTest
    @CsvSource({
        "zh, urban renewal, 城市更新",
        "zh, Megacity, 超大城市",
        "en, 城市更新, urban renewal",
        "en, 危旧房, dilapidated"
    })
    void theOtherLanguagesTermFindsThePage(String lang, String query, String mark) {
        search(lang, query);
        List<String> marks = new ArrayList<>();
        browser.findElements(By.cssSelector(".search__result mark"))
                .forEach(m -> marks.add(m.getText().toLowerCase(Locale.ROOT)));
        assertThat(String.join(" ", marks)).contains(mark);
        assertThat(results().get(0)).startsWith(server.url("/" + lang + "/"));
    }

    @Test
    void whatOnlyTheOtherLanguageSaysIsFoundThere() {
        search("en", "没有写明");
        assertThat(results().get(0)).startsWith(server.url("/zh/"));
        assertThat(browser.findElement(By.cssSelector(".search__result")).getAttribute("lang"))
                .isEqualTo("zh-Hans");
    }

    @Test
    void aResultLeadsToTheParagraph() {
        search("zh", "老旧电梯");
        WebElement link = browser.findElement(By.cssSelector(".search__link"));
        String id = link.getAttribute("href").replaceAll(".*#|:~:.*", "");
        assertThat(id).isNotEmpty();
        link.click();
        WebElement block = browser.findElement(By.id(id));
        assertThat(block.getText()).contains("老旧电梯");
        Boolean isInView =
                (Boolean)
                        browser.executeScript(
                                "const r = arguments[0].getBoundingClientRect(); return r.top < innerHeight && r.bottom > 0;",
                                block);
        assertThat(isInView).isTrue();
    }

    @Test
    void theKeyboardIsEnough() {
        browser.get(server.url("/en/search/"));
        WebElement field = browser.findElement(By.id("search-field"));
        for (int i = 0; i < 40 && !field.equals(focused()); i++) {
            focused().sendKeys(Keys.TAB);
        }
        assertThat(focused()).isEqualTo(field);
        field.sendKeys("elevators");
        await();
        field.sendKeys(Keys.ARROW_DOWN);
        WebElement first = focused();
        assertThat(first.getAttribute("class")).isEqualTo("search__link");
        first.sendKeys(Keys.ESCAPE);
        assertThat(focused()).isEqualTo(field);
        field.sendKeys(Keys.ESCAPE);
        assertThat(field.getAttribute("value")).isEmpty();
        assertThat(browser.findElements(By.cssSelector(".search__result"))).isEmpty();
        field.sendKeys("elevators");
        await();
        field.sendKeys(Keys.ARROW_DOWN);
        focused().sendKeys(Keys.ENTER);
        await(() -> !browser.getCurrentUrl().contains("/search/"));
        assertThat(browser.findElement(By.tagName("main")).getText())
                .containsIgnoringCase("elevator");
    }

    @Test
    void theNumberOfResultsIsAnnounced() {
        search("en", "elevators");
        assertThat(status()).matches("\\d+ pages?");
        search("en", "qqqqqq");
        assertThat(status()).startsWith("No page has this");
        assertThat(browser.findElement(By.cssSelector("label[for=search-field]")).getText())
                .isEqualTo("Search this site");
    }

    @Test
    void withoutScriptsThereIsTheGlossary() {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.get(server.url("/zh/search/"));
            assertThat(browser.findElement(By.cssSelector("form.search")).isDisplayed()).isFalse();
            List<WebElement> terms = browser.findElements(By.cssSelector(".index__list a"));
            assertThat(terms).hasSizeGreaterThan(30);
            terms.get(0).click();
            assertThat(browser.getCurrentUrl()).matches(".*/zh/terms/[a-z-]+/#.+");
        } finally {
            browser.executeCdpCommand(
                    "Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void nothingIsFetchedBeforeTheFieldIsUsedAndLittleThen() throws IOException {
        browser.get(server.url("/zh/search/"));
        assertThat(fetched()).allMatch(f -> f.matches(".*\\.(js|css|svg)"));
        long script = PublishedSite.files(".js").stream().mapToLong(SearchIT::length).sum();
        assertThat(script).isBetween(1_000L, 10L * 1024);
        for (String query : List.of("城市", "现代化人民城市建设", "high quality urban renewal")) {
            search("zh", query);
            List<String> files = fetched();
            long size = 0;
            for (String file : files) {
                assertThat(file).startsWith(server.url("/"));
                if (file.endsWith(".json")) {
                    size += length(PublishedSite.FOLDER.resolve(file.replace(server.url("/"), "")));
                }
            }
            assertThat(size).as(query).isBetween(1_000L, 60L * 1024);
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> fetched() {
        return (List<String>)
                browser.executeScript(
                        "return performance.getEntriesByType('resource').map(e => e.name)");
    }

    private static WebElement focused() {
        return browser.switchTo().activeElement();
    }

    /** Opens the search page anew and waits for an answer. */
    private static void search(String lang, String query) {
        browser.get(server.url("/" + lang + "/search/"));
        browser.findElement(By.id("search-field")).sendKeys(query);
        await();
    }

    /** Until something is announced. */
    private static void await() {
        await(() -> !status().isEmpty());
    }

    private static String status() {
        return browser.findElement(By.cssSelector("[role=status]")).getText();
    }

    private static void await(BooleanSupplier state) {
        for (int i = 0; i < 200; i++) {
            if (state.getAsBoolean()) {
                return;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("nothing happened");
    }

    private static List<String> results() {
        return browser.findElements(By.cssSelector(".search__link")).stream()
                .map(a -> a.getAttribute("href").replaceAll("#.*", ""))
                .toList();
    }

    private static List<String> allResults() {
        WebElement more = browser.findElement(By.cssSelector(".search__more"));
        while (more.isDisplayed()) {
            int shown = results().size();
            more.click();
            await(() -> results().size() > shown);
        }
        return results();
    }
}
