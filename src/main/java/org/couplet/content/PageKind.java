package org.couplet.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a page shows; each kind has a template, a style sheet and a heading in docs/content.md. */
public enum PageKind {
    HOME,
    TIMELINE,
    GOALS,
    GOAL,
    KEYWORDS,
    KEYWORD,
    FIGURES,
    SOURCES,
    SOURCE,
    PASSAGES,
    TERMS,
    PEOPLE,
    PAGE;

    /** The form used in front matter and file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a page of this kind is about one datum, named by {@code id}. */
    public boolean needsId() {
        return this == GOAL || this == KEYWORD || this == SOURCE || this == PASSAGES;
    }

    /** Whether pages of this kind may share their data among them, group by group. */
    public boolean isGrouped() {
        return this == FIGURES || this == TERMS || this == TIMELINE;
    }

    public static Optional<PageKind> ofWord(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(PageKind::word).toList();
    }
}
