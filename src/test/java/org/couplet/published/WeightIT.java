package org.couplet.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a page and its style sheets weigh, compressed as servers do. */
class WeightIT {
    /** What a server can send before it must wait for an answer. */
    private static final int FIRST_FLIGHT = 14_600;

    @Test
    void everyPageFitsIntoTheFirstFlight() throws IOException {
        Map<String, Integer> heavy = new TreeMap<>();
        int pages = 0;
        for (Path file : PublishedSite.files("index.html")) {
            int weight = compressed(file);
            for (Element sheet :
                    Jsoup.parse(Files.readString(file)).select("link[rel=stylesheet]")) {
                weight += compressed(file.resolveSibling(sheet.attr("href")).normalize());
            }
            pages++;
            if (weight > FIRST_FLIGHT) {
                heavy.put(PublishedSite.FOLDER.relativize(file).toString(), weight);
            }
        }
        assertThat(pages).isGreaterThan(50);
        assertThat(heavy).isEmpty();
    }

    private static int compressed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(file));
        }
        return bytes.size();
    }
}
