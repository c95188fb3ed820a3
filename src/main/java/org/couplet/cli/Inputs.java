package org.couplet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.couplet.content.Picture;
import org.couplet.site.TemplateSource;
import org.couplet.text.Sha256;
import org.couplet.text.Source;

/**
 * Everything a site is made from, as hashes.
 *
 * @param sources the hash of each source by path
 * @param pictures path and hash of each picture
 * @param templates what is known of the templates
 */
record Inputs(SortedMap<String, String> sources, String pictures, String templates) {

    static Inputs of(
            SortedMap<String, Source> sources,
            SortedMap<String, Picture> pictures,
            TemplateSource templates)
            throws IOException {
        List<String> hashes =
                List.copyOf(sources.values()).parallelStream().map(s -> sha256(s.text())).toList();
        SortedMap<String, String> all = new TreeMap<>();
        int i = 0;
        for (String path : sources.keySet()) {
            all.put(path, hashes.get(i++));
        }
        String shown =
                pictures.values().stream()
                        .map(p -> p.path() + ' ' + p.hash() + '\n')
                        .collect(Collectors.joining());
        return new Inputs(all, shown, templates.fingerprint());
    }

    /** Path and hash of each source, then what is known of the templates. */
    String lines() {
        return lines(sources);
    }

    /** The same without the pages. */
    String linesWithoutPages() {
        SortedMap<String, String> others = new TreeMap<>(sources);
        others.keySet().removeIf(Inputs::isPage);
        return lines(others);
    }

    /** The hashes of the pages' files by path. */
    SortedMap<String, String> pages() {
        SortedMap<String, String> pages = new TreeMap<>(sources);
        pages.keySet().removeIf(p -> !isPage(p));
        return pages;
    }

    private static boolean isPage(String path) {
        return path.endsWith(".md");
    }

    private String lines(Map<String, String> hashes) {
        return hashes.entrySet().stream()
                        .map(s -> s.getKey() + ' ' + s.getValue() + '\n')
                        .collect(Collectors.joining())
                + pictures
                + templates
                + '\n';
    }

    /**
     * One hash over all of it.
     *
     * @param baseUrl where the site will be
     */
    String hash(String baseUrl) throws IOException {
        return sha256(Version.generator() + '\n' + baseUrl + '\n' + lines());
    }

    static String sha256(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
