package org.couplet.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.couplet.content.Cite;
import org.couplet.lang.Lang;

/**
 * A page and what it cites.
 *
 * @param title for pages that tell of it
 * @param cited the passages with the anchors of the places that cite them
 */
record MadePage(Page page, Lang lang, String title, Map<Cite, List<String>> cited) {

    /** All that pages about sources tell of this one, but for its title and address. */
    String citing() {
        return cited.entrySet().stream()
                .map(c -> c.getKey().passage() + " " + c.getValue())
                .collect(Collectors.joining("\n"));
    }
}
