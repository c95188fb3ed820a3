package org.couplet.page;

/**
 * What stands side by side.
 *
 * @param id anchor, the same as on the pages of one language; empty for none
 * @param part what it is: {@code text} (Html), {@code heading} (String), {@code note}
 *     (PageView.Note) or the sort of datum, {@code figure}
 * @param first in the site's first language; null when it is in the other one only
 * @param second likewise
 */
public record FacingRow(String id, String part, Object first, Object second) {}
