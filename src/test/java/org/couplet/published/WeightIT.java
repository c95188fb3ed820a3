package org.couplet.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** What a page and its style sheets weigh, compressed as servers do. */
class WeightIT {
    /** Bytes a server sends before it hears back. */
    private static final int BAR = 14_600;

    /** Pages that are heavier so far, and the bytes they must not outgrow. */
    private static final Map<String, Integer> HEAVY =
            Map.ofEntries(
                    Map.entry("/en/", 16_900),
                    Map.entry("/en/figures/", 21_700),
                    Map.entry("/en/people/", 15_900),
                    Map.entry("/en/plenum-2025/", 17_800),
                    Map.entry("/en/sources/000/", 20_000),
                    Map.entry("/en/sources/001/", 22_200),
                    Map.entry("/en/sources/002/", 15_000),
                    Map.entry("/en/sources/003/", 17_000),
                    Map.entry("/en/sources/004/", 15_100),
                    Map.entry("/en/terms/", 45_400),
                    Map.entry("/en/timeline/", 17_000),
                    Map.entry("/parallel/", 21_900),
                    Map.entry("/parallel/changes/", 15_400),
                    Map.entry("/parallel/figures/", 21_100),
                    Map.entry("/parallel/people/", 17_800),
                    Map.entry("/parallel/plenum-2024/", 17_700),
                    Map.entry("/parallel/plenum-2025/", 20_700),
                    Map.entry("/parallel/report-2022/", 16_900),
                    Map.entry("/parallel/sources/000/", 16_800),
                    Map.entry("/parallel/sources/001/", 19_400),
                    Map.entry("/parallel/sources/003/", 15_900),
                    Map.entry("/parallel/terms/", 18_000),
                    Map.entry("/zh/", 16_800),
                    Map.entry("/zh/figures/", 22_500),
                    Map.entry("/zh/people/", 15_800),
                    Map.entry("/zh/plenum-2025/", 17_200),
                    Map.entry("/zh/sources/000/", 19_400),
                    Map.entry("/zh/sources/001/", 21_700),
                    Map.entry("/zh/sources/003/", 16_700),
                    Map.entry("/zh/terms/", 46_000),
                    Map.entry("/zh/timeline/", 17_700));

    @Test
    void aPageAndItsStyleSheetsFitIntoTheFirstFlight() throws IOException {
        List<String> over = new ArrayList<>();
        for (Path file : PublishedSite.files("index.html")) {
            String name = PublishedSite.FOLDER.relativize(file).toString().replace('\\', '/');
            String url = "/" + name.substring(0, name.length() - "index.html".length());
            int weight = compressed(file);
            for (Element sheet :
                    Jsoup.parse(Files.readString(file)).select("link[rel=stylesheet]")) {
                weight += compressed(file.resolveSibling(sheet.attr("href")).normalize());
            }
            if (weight > HEAVY.getOrDefault(url, BAR)) {
                over.add(url + " " + weight);
            }
        }
        assertThat(over).isEmpty();
    }

    private static int compressed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(file));
        }
        return bytes.size();
    }
}
