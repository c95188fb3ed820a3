package org.couplet.seed;

import java.util.Objects;

/** A line of a page, written {@code 000:430}. */
public record PageLine(String page, int line) {

    public PageLine {
        Objects.requireNonNull(page);
    }

    @Override
    public String toString() {
        return page + ":" + line;
    }
}
