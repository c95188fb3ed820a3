package org.couplet.content;

import java.util.List;
import org.couplet.text.Position;

/** A block of a page's body. */
public sealed interface Block {

    /** Where the block begins. */
    Position at();

    /**
     * A heading.
     *
     * @param level 2 to 6
     * @param key the author's {@code {#key}}; empty when none is given
     */
    record Heading(int level, String key, List<Inline> children, Position at) implements Block {}

    /**
     * A paragraph, also the text of a list item.
     *
     * @param key the author's {@code {#key}}; empty when none is given
     */
    record Paragraph(String key, List<Inline> children, Position at) implements Block {}

    /**
     * A list.
     *
     * @param start the first number of an ordered list
     * @param isTight whether its items are shown without space between them
     */
    record Listing(boolean isOrdered, int start, boolean isTight, List<Item> items, Position at)
            implements Block {}

    record Item(List<Block> children, Position at) implements Block {}

    record Quote(List<Block> children, Position at) implements Block {}

    record Code(String language, String text, Position at) implements Block {}

    record Rule(Position at) implements Block {}

    /** A table; every row has as many cells as the head. */
    record Table(List<Cell> head, List<Row> rows, Position at) implements Block {}

    record Row(List<Cell> cells, Position at) implements Block {}

    /** How a column is set. */
    enum Alignment {
        NONE,
        START,
        CENTER,
        END
    }

    record Cell(Alignment alignment, List<Inline> children, Position at) {}

    /** HTML the author wrote, already cleaned. */
    record RawHtml(String markup, Position at) implements Block {}

    /**
     * A footnote.
     *
     * @param number its place among the footnotes of its page, from 1
     */
    record Footnote(String label, int number, List<Block> children, Position at) implements Block {}
}
