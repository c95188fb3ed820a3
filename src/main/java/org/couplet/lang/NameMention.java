package org.couplet.lang;

import java.util.Objects;

/**
 * A person found in a text.
 *
 * @param name without the office
 * @param title the office as printed, e.g. several joined with 、; empty when none is
 * @param start offset of the name in the text searched, in UTF-16 units, 0-based
 * @param end offset after the name
 */
public record NameMention(String name, String title, int start, int end) {

    public NameMention {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
    }
}
