package org.couplet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.couplet.content.Picture;
import org.couplet.site.TemplateSource;
import org.couplet.text.Sha256;
import org.couplet.text.Source;

/**
 * Everything a site is made from, as hashes.
 *
 * @param lines path and hash of each source and picture, then what is known of the templates
 */
record Inputs(String lines) {

    static Inputs of(
            SortedMap<String, Source> sources,
            SortedMap<String, Picture> pictures,
            TemplateSource templates)
            throws IOException {
        String all =
                sources.values().parallelStream()
                        .map(s -> s.path() + ' ' + sha256(s.text()) + '\n')
                        .collect(Collectors.joining());
        String shown =
                pictures.values().stream()
                        .map(p -> p.path() + ' ' + p.hash() + '\n')
                        .collect(Collectors.joining());
        return new Inputs(all + shown + templates.fingerprint() + '\n');
    }

    /**
     * One hash over all of it.
     *
     * @param baseUrl where the site will be
     */
    String hash(String baseUrl) throws IOException {
        return sha256(Version.generator() + '\n' + baseUrl + '\n' + lines);
    }

    private static String sha256(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
