package org.couplet.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.couplet.text.Position;

/**
 * The smallest part of a page that has a counterpart in the other language: a heading, a paragraph,
 * a list item's or a cell's text.
 *
 * @param shape what it is and in what it stands, e.g. {@code h2}, {@code ul/li/p}; equal shapes
 *     face each other
 * @param key the author's {@code {#key}}; empty when none is given
 * @param inlines its text; empty for a rule or a code block
 * @param literal what a block of code or HTML holds; empty for all others
 * @param at where it begins
 */
public record Unit(String shape, String key, List<Inline> inlines, String literal, Position at) {

    public Unit {
        // A site has a few dozen shapes and a million units.
        shape = shape.intern();
        Objects.requireNonNull(key);
        Objects.requireNonNull(literal);
        inlines = List.copyOf(inlines);
        Objects.requireNonNull(at);
    }

    /** A piece of text outside the body, which has a fixed key. */
    static Unit named(String key, List<Inline> inlines, Position at) {
        return new Unit(key, key, inlines, "", at);
    }

    private static Unit of(String shape, List<Inline> inlines, Position at) {
        return new Unit(shape, "", inlines, "", at);
    }

    public String plain() {
        return Inlines.plain(inlines);
    }

    /** Whether it is a heading, of whatever level and in whatever it stands. */
    public boolean isHeading() {
        int level = shape.lastIndexOf('/') + 1;
        return shape.length() == level + 2
                && shape.charAt(level) == 'h'
                && Character.isDigit(shape.charAt(level + 1));
    }

    /** Whether it is the page's own, not inside a quote, list or note. */
    public boolean isOwn() {
        return shape.indexOf('/') < 0;
    }

    public List<Cite> cites() {
        return Inlines.cites(inlines);
    }

    /** The units of a page's body in reading order. */
    public static List<Unit> of(List<Block> blocks) {
        List<Unit> units = new ArrayList<>();
        blocks.forEach(b -> add(b, "", units));
        return units;
    }

    private static void add(Block block, String within, List<Unit> out) {
        if (block instanceof Block.Heading h) {
            out.add(new Unit(within + "h" + h.level(), h.key(), h.children(), "", h.at()));
        } else if (block instanceof Block.Paragraph p) {
            out.add(new Unit(within + "p", p.key(), p.children(), "", p.at()));
        } else if (block instanceof Block.Listing list) {
            String inner = within + (list.isOrdered() ? "ol/" : "ul/");
            for (Block.Item item : list.items()) {
                if (item.children().isEmpty()) {
                    out.add(of(inner + "li/", List.of(), item.at()));
                }
                boolean isFirst = true;
                for (Block child : item.children()) {
                    // A first paragraph opens an item, a later one goes on with it.
                    add(child, inner + (isFirst ? "li/" : "li+/"), out);
                    isFirst = false;
                }
            }
        } else if (block instanceof Block.Quote quote) {
            quote.children().forEach(c -> add(c, within + "quote/", out));
        } else if (block instanceof Block.Footnote note) {
            note.children().forEach(c -> add(c, within + "footnote/", out));
        } else if (block instanceof Block.Table table) {
            table.head().forEach(c -> out.add(of(within + "th", c.children(), c.at())));
            for (Block.Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    Block.Cell cell = row.cells().get(i);
                    String shape = within + (i == 0 ? "tr/td" : "td");
                    out.add(of(shape, cell.children(), cell.at()));
                }
            }
        } else {
            String shape = within + block.getClass().getSimpleName();
            out.add(new Unit(shape, "", List.of(), literal(block), block.at()));
        }
    }

    private static String literal(Block block) {
        if (block instanceof Block.Code code) {
            return code.text();
        }
        return block instanceof Block.RawHtml html ? html.markup() : "";
    }
}
