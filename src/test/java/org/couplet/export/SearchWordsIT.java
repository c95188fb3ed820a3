package org.couplet.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.couplet.published.Browser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;

/** A reader's browser takes words apart as the index does. */
class SearchWordsIT {
    private static final Path SITE = Path.of("site");
    private static final Path SCRIPT = Path.of("templates", "assets", "js", "search.js");

    @Test
    void theScriptFindsTheSameWords() throws IOException {
        List<String> texts = new ArrayList<>();
        texts.add("Cities ＡＩ 29,400 2.94 5G café naïve hopping boxes was 两江四岸 去 𠮷野家々 ½ ①");
        try (Stream<Path> files = Files.walk(SITE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                texts.add(Jsoup.parse(Files.readString(file)).text());
            }
        }
        assertThat(texts).hasSizeGreaterThan(50);
        String script = Files.readString(SCRIPT);
        String functions =
                script.substring(
                        script.indexOf("const HAN"), script.indexOf("/** Groups of words"));
        ChromeDriver browser = Browser.open();
        try {
            for (String text : texts) {
                Object words =
                        browser.executeScript(
                                functions + "return parts(arguments[0]).flatMap(words)", text);
                assertThat(words).isEqualTo(SearchWords.of(text));
            }
        } finally {
            browser.quit();
        }
    }
}
