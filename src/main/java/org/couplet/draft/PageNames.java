package org.couplet.draft;

import java.util.Locale;
import java.util.regex.Pattern;
import org.couplet.seed.SeedPage;

/** A newspaper page's name as part of an address and of a citation. */
public final class PageNames {
    private static final Pattern CITABLE = Pattern.compile("[A-Za-z0-9_-]+");
    private static final int HASH = 8;

    private PageNames() {}

    /** Whether a citation can name the page: {@code [@001:14]}. */
    public static boolean isCitable(String pageId) {
        return CITABLE.matcher(pageId).matches();
    }

    /**
     * The page's folder of drafts, as an address of the site allows it: lower-case ASCII letters,
     * digits and hyphens. A name that holds other characters gets some of the file's hash, so that
     * two such pages do not meet.
     */
    static String folder(SeedPage page) {
        String lower = page.id().toLowerCase(Locale.ROOT);
        String folder = lower.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (folder.equals(lower)) {
            return folder;
        }
        return (folder.isEmpty() ? "page" : folder) + "-" + page.sha256().substring(0, HASH);
    }
}
