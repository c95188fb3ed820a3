package org.couplet.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A page loads the styles of every block it shows, whatever kinds a style sheet is meant for. */
class StylesLoadedIT {
    private static final URI HOST = URI.create("https://host.example");
    private static final Path BLOCKS = Path.of("templates", "assets", "css", "blocks");

    private final Map<String, String> sheets = new TreeMap<>();

    @Test
    void noPageShowsABlockWithoutItsStyles() throws IOException {
        Set<String> missing = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        for (Map.Entry<String, Document> page : PublishedSite.pages().entrySet()) {
            String css = css(page.getKey(), page.getValue());
            for (Element element : page.getValue().select("[class]")) {
                for (String name : element.classNames()) {
                    String block = name.replaceFirst("(?:__|--).*", "");
                    if (!Files.exists(BLOCKS.resolve(block + ".css"))) {
                        continue;
                    }
                    seen.add(block);
                    // A block may have names for its parts alone, which nobody styles.
                    if (!css.contains("." + block + "_") && !css.contains("." + block)) {
                        missing.add(page.getKey() + " " + block);
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(15);
        assertThat(missing).isEmpty();
    }

    private String css(String url, Document page) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Element link : page.select("link[rel=stylesheet]")) {
            String path = HOST.resolve(url).resolve(link.attr("href")).getPath().substring(1);
            if (!sheets.containsKey(path)) {
                sheets.put(path, Files.readString(PublishedSite.FOLDER.resolve(path)));
            }
            all.append(sheets.get(path));
        }
        return all.toString();
    }
}
