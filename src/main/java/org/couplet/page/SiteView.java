package org.couplet.page;

import java.util.List;
import java.util.Map;

/**
 * What every template gets as {@code site}, in the language and with the hrefs of the page at hand.
 *
 * @param title in the page's language
 * @param description in the page's language
 * @param home href of the home page
 * @param navigation the main menu
 * @param footer further links, at most a few dozen
 * @param stylesheet href
 * @param styles hrefs of what a page of a kind loads besides, by kind; a kind may have none
 * @param icon href of the icon
 * @param feed href of the language's feed
 * @param search href of the search page; null when there is none
 * @param preview absolute address of the picture that goes with a shared link, 1200 by 630 pixels
 * @param touchIcon href of the icon for home screens
 */
public record SiteView(
        String title,
        String description,
        String home,
        List<PageView.Link> navigation,
        List<PageView.Link> footer,
        String stylesheet,
        Map<String, String> styles,
        String icon,
        String feed,
        String search,
        String preview,
        String touchIcon) {

    /** The file of the picture that goes with a shared link, at the site's root. */
    public static final String PREVIEW = "preview.png";

    /** The file of the icon for home screens, at the site's root. */
    public static final String TOUCH_ICON = "apple-touch-icon.png";
}
