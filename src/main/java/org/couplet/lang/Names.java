package org.couplet.lang;

import java.util.Collection;
import java.util.List;

/** Names and idioms that may hold numbers which count nothing. */
public final class Names {
    /** No names at all. */
    public static final Names NONE = Names.of(List.of());

    private final Lexicon names;

    private Names(Lexicon names) {
        this.names = names;
    }

    /**
     * @param names in one language, in any order
     */
    public static Names of(Collection<String> names) {
        return new Names(Lexicon.of(names.stream().map(Masks::fold).toList()));
    }

    /**
     * Blots them out of a text; the longest wins. A name straight after a digit is left alone,
     * since 2万家 is an amount although 万家 may be a name, and so is a part of a longer Latin word.
     *
     * @param text folded
     */
    String blot(String text) {
        List<String> there = names.in(text);
        return there.isEmpty() ? text : Masks.words(text, there);
    }
}
