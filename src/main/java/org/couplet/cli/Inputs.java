package org.couplet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.couplet.content.Picture;
import org.couplet.site.TemplateSource;
import org.couplet.text.Sha256;
import org.couplet.text.Source;

/** Everything a site is made from: fingerprints to see what changed, hashes to prove it. */
final class Inputs {
    private final SortedMap<String, Source> sources;
    private final SortedMap<String, String> fingerprints;
    private final String pictures;
    private final String templates;

    /** Null until somebody asks. */
    private SortedMap<String, String> hashes;

    private Inputs(SortedMap<String, Source> sources, String pictures, String templates) {
        this.sources = sources;
        this.fingerprints = of(sources, Source::fingerprint);
        this.pictures = pictures;
        this.templates = templates;
    }

    static Inputs of(
            SortedMap<String, Source> sources,
            SortedMap<String, Picture> pictures,
            TemplateSource templates)
            throws IOException {
        String shown =
                pictures.values().stream()
                        .map(p -> p.path() + ' ' + p.hash() + '\n')
                        .collect(Collectors.joining());
        return new Inputs(sources, shown, templates.fingerprint());
    }

    /** Fingerprints of the sources by path. */
    SortedMap<String, String> fingerprints() {
        return fingerprints;
    }

    /** Path and fingerprint of each source, then what is known of the templates. */
    String lines() {
        return lines(fingerprints);
    }

    /** The same without the pages. */
    String linesWithoutPages() {
        SortedMap<String, String> others = new TreeMap<>(fingerprints);
        others.keySet().removeIf(Inputs::isPage);
        return lines(others);
    }

    /** The fingerprints of the pages' files by path. */
    SortedMap<String, String> pages() {
        SortedMap<String, String> pages = new TreeMap<>(fingerprints);
        pages.keySet().removeIf(p -> !isPage(p));
        return pages;
    }

    /** The SHA-256 of each source by path. */
    SortedMap<String, String> hashes() {
        return hashes(Map.of());
    }

    /**
     * As above.
     *
     * @param known hashes that need not be made again, by path
     */
    SortedMap<String, String> hashes(Map<String, String> known) {
        if (hashes == null) {
            hashes =
                    of(
                            sources,
                            s ->
                                    known.containsKey(s.path())
                                            ? known.get(s.path())
                                            : sha256(s.text()));
        }
        return hashes;
    }

    /**
     * One SHA-256 over all of it.
     *
     * @param baseUrl where the site will be
     */
    String hash(String baseUrl) throws IOException {
        return sha256(Version.generator() + '\n' + baseUrl + '\n' + lines(hashes()));
    }

    static String sha256(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static SortedMap<String, String> of(
            SortedMap<String, Source> sources, Function<Source, String> sum) {
        List<String> sums = List.copyOf(sources.values()).parallelStream().map(sum).toList();
        SortedMap<String, String> all = new TreeMap<>();
        int i = 0;
        for (String path : sources.keySet()) {
            all.put(path, sums.get(i++));
        }
        return all;
    }

    private static boolean isPage(String path) {
        return path.endsWith(".md");
    }

    private String lines(Map<String, String> sums) {
        return sums.entrySet().stream()
                        .map(s -> s.getKey() + ' ' + s.getValue() + '\n')
                        .collect(Collectors.joining())
                + pictures
                + templates
                + '\n';
    }
}
