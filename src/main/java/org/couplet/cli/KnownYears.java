package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.couplet.content.Register;

/** The years that the site's register gives its source pages. */
final class KnownYears {

    private KnownYears() {}

    /**
     * @param root the site
     * @return by the page's sha256, so that a page of the same name but other text is not meant
     */
    static Map<String, Integer> of(Path root) throws IOException {
        return of(LoadedSite.read(root, true).library().register());
    }

    static Map<String, Integer> of(Register register) {
        Map<String, Integer> years = new HashMap<>();
        for (Register.Entry entry : register.entries()) {
            entry.date().value().ifPresent(d -> years.put(entry.sha256(), d.year()));
        }
        return years;
    }
}
