package org.couplet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlsTest {

    @ParameterizedTest
    @CsvSource({
        "/zh/, /zh/, ./",
        "/zh/, /en/, ../en/",
        "/zh/, /zh/goals/, goals/",
        "/zh/goals/, /zh/, ../",
        "/zh/goals/safety/, /zh/goals/port/, ../port/",
        "/zh/goals/safety/, /assets/a.css, ../../../assets/a.css",
        "/zh/goals/, /zh/goals/#a, #a",
        "/zh/goals/, /zh/terms/#a, ../terms/#a",
        "/, /zh/, zh/",
        "/, /, ./"
    })
    void anHrefLeadsFromThePageToTheTarget(String from, String to, String href) {
        assertThat(Urls.relative(from, to)).isEqualTo(href);
        assertThat(URI.create("https://a.example" + from).resolve(href).toString())
                .isEqualTo("https://a.example" + to);
    }
}
