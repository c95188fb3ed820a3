package org.couplet.seed;

import java.util.List;

/**
 * A piece of a page that certainly stays together.
 *
 * @param lines ascending, not blank
 * @param text joined and repaired, without continuation marks
 * @param level of a Markdown heading; 0 for none
 * @param opens whether an article begins here: a lead, a byline, a mark that it comes from another
 *     page
 * @param closes whether an article ends here
 */
record Unit(Type type, List<Integer> lines, String text, int level, boolean opens, boolean closes) {

    /** What a unit looks like. */
    enum Type {
        /** Belongs to no article. */
        FURNITURE,
        /** Short, without a sentence's end: a headline, or part of one, or an item of a chart. */
        HEAD,
        /** Stands above a section of an article. */
        SUBHEAD,
        BYLINE,
        /** An adopted document's note of its adoption. */
        ADOPTION,
        PARAGRAPH
    }

    Unit {
        lines = List.copyOf(lines);
    }

    int first() {
        return lines.get(0);
    }

    int last() {
        return lines.get(lines.size() - 1);
    }

    boolean is(Type other) {
        return type == other;
    }

    Unit as(Type other) {
        return new Unit(other, lines, text, level, opens, closes);
    }
}
