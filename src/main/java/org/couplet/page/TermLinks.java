package org.couplet.page;

import java.util.List;

/** The terms of a letter, to choose from. */
public record TermLinks(String letter, List<Link> terms) {

    /** A term. */
    public record Link(String id, String name, String href) {}
}
