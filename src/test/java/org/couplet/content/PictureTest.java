package org.couplet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {

    @ParameterizedTest
    @CsvSource({
        "content/a/b.en.md, c.png, content/a/c.png",
        "content/a/b.en.md, ../c.png, content/c.png",
        "content/a/b.en.md, /x/c.png, content/x/c.png",
        "content/a/b.en.md, ./x/../c.png, content/a/c.png",
        "content/a/b.en.md, ../../c.png, ''",
        "content/a/b.en.md, ../../../../content/c.png, ''",
        "content/a/b.en.md, /../etc/passwd.png, ''",
        "content/a/b.en.md, //host.example/c.png, ''",
        "content/a/b.en.md, https://host.example/c.png, ''",
        "content/a/b.en.md, file:c.png, ''",
        "content/a/b.en.md, '', ''",
        "content/a/b.en.md, my%20c.png, content/a/my c.png",
        "content/a/b.en.md, %E7%A0%81%E5%A4%B4.png, content/a/码头.png",
        "content/a/b.en.md, 50%.png, content/a/50%.png",
        "content/a/b.en.md, 5%2.png, content/a/5%2.png",
        "content/a/b.en.md, a%2520b.png, content/a/a%20b.png",
        "content/a/b.en.md, x%2Fc.png, content/a/x/c.png",
        "content/a/b.en.md, %2e%2E/%2e%2e/c.png, ''",
        "content/a/b.en.md, ..%2f..%2fc.png, ''",
        "content/a/b.en.md, %2f%2fhost.example/c.png, ''",
        "content/a/b.en.md, https%3A//host.example/c.png, ''",
    })
    void aPathIsFoundWithinTheContentOnly(String page, String target, String file) {
        assertThat(Picture.file(page, target)).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({
        "content/Quay_at Dusk.JPG, /assets/quay-at-dusk.0123456789.jpg",
        "content/map.zh.png, /assets/map-zh.0123456789.png",
        "content/码头.png, /assets/picture.0123456789.png",
    })
    void thePublishedNameIsPlain(String path, String url) {
        Picture picture =
                new Picture(
                        path,
                        1,
                        "0123456789abcdef",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(picture.url()).isEqualTo(url);
    }
}
