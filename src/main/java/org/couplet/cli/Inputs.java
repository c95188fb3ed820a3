package org.couplet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.couplet.content.Library;
import org.couplet.content.SiteConfig;
import org.couplet.text.Sha256;

/** One hash over everything a site is made from. */
final class Inputs {

    private Inputs() {}

    static String hash(LoadedSite site, Library library) throws IOException {
        StringBuilder all = new StringBuilder();
        all.append(Version.generator()).append('\n');
        all.append(library.config().map(SiteConfig::baseUrl).orElse("")).append('\n');
        site.sources().values().parallelStream()
                .map(s -> s.path() + ' ' + hash(s.text()) + '\n')
                .toList()
                .forEach(all::append);
        all.append(site.templates().fingerprint()).append('\n');
        return hash(all.toString());
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
