package org.couplet.page;

import java.util.Objects;

/**
 * A piece of HTML that needs no more escaping. Only this package makes it, from escaped text and
 * its own tags.
 */
public record Html(String markup) {

    public static final Html EMPTY = new Html("");

    public Html {
        Objects.requireNonNull(markup);
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    @Override
    public String toString() {
        return markup;
    }
}
