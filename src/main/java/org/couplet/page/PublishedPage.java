package org.couplet.page;

import java.util.List;

/**
 * What is known of a page when it has been rendered: what exports and the search tell of it.
 *
 * @param file where it is published, {@code zh/goals/index.html}
 * @param url {@code /zh/goals/}
 * @param canonical its absolute URL
 * @param changed the day of its last change, ISO 8601; empty when the author gives none
 * @param alternates of its languages, the other ones among them
 */
public record PublishedPage(
        Role role,
        String file,
        String url,
        String title,
        String canonical,
        String changed,
        List<PageView.Alternate> alternates) {

    public PublishedPage {
        alternates = List.copyOf(alternates);
    }

    /** What a page is among the pages of its site. */
    public enum Role {
        /** An author's page in one language. */
        AUTHORED,
        /** Both languages of one. */
        PARALLEL,
        /** The search of a language. */
        SEARCH,
        /** The choice of a language. */
        CHOOSER,
        /** For addresses that do not exist. */
        NOT_FOUND
    }

    /** Whether an author wrote it, in one language or both. */
    public boolean isOfPair() {
        return role == Role.AUTHORED || role == Role.PARALLEL;
    }

    public static PublishedPage of(Page page) {
        PageView view = page.view();
        return new PublishedPage(
                role(page),
                page.file(),
                view.url(),
                view.title(),
                view.canonical(),
                view.changed() == null ? "" : view.changed().iso(),
                view.alternates());
    }

    /** The same order. */
    public static List<PublishedPage> of(List<Page> pages) {
        return pages.stream().map(PublishedPage::of).toList();
    }

    private static Role role(Page page) {
        if (page.data() instanceof KindData.Parallel) {
            return Role.PARALLEL;
        }
        if (page.data() instanceof KindData.Search) {
            return Role.SEARCH;
        }
        if (page.data() instanceof KindData.Chooser) {
            return Role.CHOOSER;
        }
        return page.file().equals(SpecialPages.NOT_FOUND) ? Role.NOT_FOUND : Role.AUTHORED;
    }
}
