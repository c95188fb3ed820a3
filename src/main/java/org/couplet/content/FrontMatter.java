package org.couplet.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.couplet.lang.PartialDate;
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
 * @param updated the last change, by the author's own account
 * @param basis what its words rest on where nothing is cited
 * @param groups of the figures or terms that the page shows; empty for all that no other page shows
 * @param groupsAt where they are named
 * @param extra what the author gives the site's own templates: texts, lists and mappings of them
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
        int order,
        Optional<PartialDate> updated,
        Basis basis,
        List<String> groups,
        Position groupsAt,
        Map<String, Object> extra) {

    public FrontMatter {
        groups = List.copyOf(groups);
        extra = extra instanceof PageDigest.ReadLaterMap ? extra : SmallMap.copyOf(extra);
    }

    /** What a page's words rest on where nothing is cited. */
    public enum Basis {
        /** Nothing: a claim needs its citation. */
        SOURCES,
        /** General knowledge. */
        BACKGROUND,
        /** The page is about the site itself. */
        SITE;

        /** The form used in front matter. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Basis> ofWord(String word) {
            return Arrays.stream(values()).filter(b -> b.word().equals(word)).findFirst();
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Basis::word).toList();
        }
    }
}
