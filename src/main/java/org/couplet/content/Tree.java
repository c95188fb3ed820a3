package org.couplet.content;

import java.util.LinkedHashMap;
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

    /** The same without places: a text, a list or a mapping. */
    Object plain();

    /**
     * A text.
     *
     * @param isQuoted whether it is written in quotation marks, which then stand before the first
     *     character
     */
    record Scalar(String text, Position at, boolean isQuoted) implements Tree {

        @Override
        public String plain() {
            return text;
        }
    }

    /** A list. */
    record Sequence(List<Tree> items, Position at) implements Tree {

        @Override
        public List<Object> plain() {
            return items.stream().map(Tree::plain).toList();
        }
    }

    /**
     * Keys and values.
     *
     * @param entries in the order of the file
     */
    record Mapping(Map<String, Entry> entries, Position at) implements Tree {

        @Override
        public Map<String, Object> plain() {
            Map<String, Object> values = new LinkedHashMap<>();
            entries.forEach((key, entry) -> values.put(key, entry.value().plain()));
            return SmallMap.copyOf(values);
        }
    }

    /** A value with the place of its key. */
    record Entry(Position keyAt, Tree value) {}
}
