package org.couplet.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The site that {@code mvn package} has published from this repository. */
final class PublishedSite {
    static final Path FOLDER = Path.of("site").toAbsolutePath();

    private PublishedSite() {}

    /** All pages by URL, {@code /zh/goals/}. */
    static SortedMap<String, Document> pages() throws IOException {
        SortedMap<String, Document> pages = new TreeMap<>();
        for (Path file : files(".html")) {
            String path = "/" + FOLDER.relativize(file).toString().replace('\\', '/');
            String url =
                    path.endsWith("/index.html") ? path.substring(0, path.length() - 10) : path;
            Document page = Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8));
            pages.put(url, page);
        }
        assertThat(pages).as("pages in %s; run mvn package first", FOLDER).hasSizeGreaterThan(50);
        return pages;
    }

    static List<Path> files(String ending) throws IOException {
        assertThat(FOLDER).isDirectory();
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            return walk.filter(Files::isRegularFile)
                    .filter(f -> f.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
