package org.couplet.content;

import java.util.Optional;
import org.couplet.text.Position;

/**
 * What stands between the {@code ---} lines of a page.
 *
 * @param kind what the page shows
 * @param id the datum the page is about; empty for kinds that need none
 * @param title heading and {@code <title>}
 * @param titleAt where it stands
 * @param description for search engines and previews
 * @param descriptionAt where it stands
 * @param shortTitle for menus; the title when the author gives none
 * @param summary the lead
 * @param original the language the page was first written in, a short code; empty for the site's
 *     default
 * @param isDraft whether it is left out of a build without {@code --drafts}
 * @param order position among the pages of its folder; equal ones go by path
 */
public record FrontMatter(
        PageKind kind,
        String id,
        String title,
        Position titleAt,
        String description,
        Position descriptionAt,
        String shortTitle,
        Optional<Rich> summary,
        String original,
        boolean isDraft,
        int order) {}
