package org.couplet.lang;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A word that widens or narrows a number: more than, about, at least. */
public enum Qualifier {
    OVER,
    AT_LEAST,
    AT_MOST,
    UNDER,
    NEARLY,
    ABOUT;

    /** The form used in data files and JSON: {@code over}, {@code at-least}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Qualifier> ofWord(String word) {
        return Arrays.stream(values()).filter(q -> q.word().equals(word)).findFirst();
    }
}
