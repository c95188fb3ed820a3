package org.couplet.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.couplet.content.Cite;
import org.couplet.lang.Lang;

/**
 * What a page cites: all that pages about sources tell of it.
 *
 * @param sourcePath the author's file
 * @param title short, for pages that tell of it
 * @param url {@code /zh/goals/}
 * @param cited the passages with the anchors of the places that cite them
 */
public record Mentions(
        String sourcePath, Lang lang, String title, String url, Map<Cite, List<String>> cited) {

    /** What it cites as a text: as long as this is the same, so are those pages. */
    public String text() {
        return cited.entrySet().stream()
                .map(c -> c.getKey().passage() + " " + c.getValue())
                .collect(Collectors.joining("\n"));
    }
}
