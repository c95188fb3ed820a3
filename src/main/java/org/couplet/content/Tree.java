package org.couplet.content;

import java.util.List;
import java.util.Map;
import org.couplet.text.Position;

/**
 * A YAML document as text with places: nothing is turned into a number, a date or a truth value on
 * the way.
 */
sealed interface Tree {

    /** Where the node begins. */
    Position at();

    /**
     * A text.
     *
     * @param isQuoted whether it is written in quotation marks, which then stand before the first
     *     character
     */
    record Scalar(String text, Position at, boolean isQuoted) implements Tree {}

    /** A list. */
    record Sequence(List<Tree> items, Position at) implements Tree {}

    /**
     * Keys and values.
     *
     * @param entries in the order of the file
     */
    record Mapping(Map<String, Entry> entries, Position at) implements Tree {}

    /** A value with the place of its key. */
    record Entry(Position keyAt, Tree value) {}
}
