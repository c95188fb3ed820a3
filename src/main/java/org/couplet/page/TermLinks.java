package org.couplet.page;

import java.util.List;

/** The terms of a letter, to choose from. */
public record TermLinks(String letter, List<Link> terms) {

    /**
     * A term.
     *
     * @param facing the name in the other language
     */
    public record Link(String id, String name, String facing, String href) {}
}
