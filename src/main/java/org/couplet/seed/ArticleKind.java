package org.couplet.seed;

import java.util.Locale;

/** What sort of text an article is. */
public enum ArticleKind {
    COMMUNIQUE,
    RESOLUTION,
    PRESS_CONFERENCE,
    COMMENTARY,
    OP_ED,
    NEWS,
    FEATURE,
    REPORT,
    REACTIONS,
    INFOGRAPHIC,
    FRAGMENT;

    /** The form used in files: {@code press-conference}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
