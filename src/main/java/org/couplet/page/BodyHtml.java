package org.couplet.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.couplet.content.Anchors;
import org.couplet.content.Block;
import org.couplet.content.Inlines;
import org.couplet.content.KeyedBlock;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.lang.Lang;
import org.couplet.text.Position;

/** A page's body as HTML. */
final class BodyHtml {
    private final InlineHtml inlines;
    private final String tableLabel;
    private final Map<Position, String> ids;
    private final Map<Position, String> stale;
    private final Map<Position, String> facing;
    private final Set<String> taken;
    private final List<PageView.TocEntry> toc = new ArrayList<>();

    /** The h3 headings of the last h2; null before the first one. */
    private List<PageView.TocEntry> below;

    private BodyHtml(
            PageContext context,
            Map<Position, String> ids,
            Map<Position, String> stale,
            Map<Position, String> facing,
            Set<String> taken) {
        this.inlines = new InlineHtml(context, context.opensTerms());
        this.tableLabel = TextHtml.escape(context.string("table"));
        this.ids = ids;
        this.stale = stale;
        this.facing = facing;
        this.taken = taken;
    }

    /** The body and its h2 headings with what is below them. */
    record Body(Html html, List<PageView.TocEntry> toc) {}

    /**
     * @param text the page in the language at hand
     * @param pair the page
     */
    static Body write(PageContext context, PageText text, Pair pair) {
        Map<Position, String> hrefs =
                FacingAnchors.of(context, pair, ids(context, text, pair, true));
        BodyHtml body =
                new BodyHtml(
                        context,
                        ids(context, text, pair, false),
                        StaleMarks.of(context, pair, hrefs),
                        hrefs,
                        new HashSet<>());
        return new Body(new Html(body.blocks(text.blocks())), List.copyOf(body.toc));
    }

    /**
     * Blocks of a page one by one, without links to the facing page.
     *
     * @param taken ids that others have, to which those of the blocks are added: an id that is
     *     taken is left out
     */
    static List<Html> write(
            PageContext context, PageText text, Pair pair, List<Block> blocks, Set<String> taken) {
        Map<Position, String> hrefs =
                FacingAnchors.of(context, pair, ids(context, text, pair, true));
        BodyHtml body =
                new BodyHtml(
                        context,
                        ids(context, text, pair, false),
                        StaleMarks.of(context, pair, hrefs),
                        Map.of(),
                        taken);
        return blocks.stream().map(b -> new Html(body.blocks(List.of(b)).strip())).toList();
    }

    /** The anchors of a page's texts, or of the facing page's, by the places of the texts. */
    static Map<Position, String> ids(
            PageContext context, PageText text, Pair pair, boolean isFacing) {
        Set<String> rows = Anchors.ofData(context.library(), text.front().kind());
        return ids(isFacing ? text.lang().other() : text.lang(), pair, rows);
    }

    /**
     * An anchor for each block by its place, the same in both languages. A heading inside a quote
     * or list has none.
     *
     * @param rows ids that the page's template gives
     */
    private static Map<Position, String> ids(Lang lang, Pair pair, Set<String> rows) {
        Map<Position, String> ids = new HashMap<>();
        Set<String> used = new HashSet<>(rows);
        pair.blocks().forEach(b -> used.add(b.key()));
        for (KeyedBlock block : pair.blocks()) {
            String key = block.key();
            boolean isTaken = rows.contains(key) || Anchors.isReserved(key);
            String id = isTaken ? other(key, used) : key;
            block.in(lang)
                    .map(KeyedBlock.Side::unit)
                    .filter(u -> !u.isHeading() || u.isOwn())
                    .ifPresent(u -> ids.put(u.at(), id));
        }
        return ids;
    }

    private static String other(String key, Set<String> used) {
        String id = "section-" + key;
        for (int n = 2; !used.add(id); n++) {
            id = "section-" + key + "-" + n;
        }
        return id;
    }

    private String stale(Position at) {
        return stale.containsKey(at) ? " " + stale.get(at) : "";
    }

    private String id(Position at) {
        String id = ids.get(at);
        return id == null || !taken.add(id) ? "" : " id=\"" + id + '"';
    }

    /** The quiet way to the facing text, for pointers; a heading's is for everybody. */
    private String facing(Position at) {
        return ids.containsKey(at) && facing.containsKey(at)
                ? "<a class=\"to\" href=\""
                        + TextHtml.escape(facing.get(at))
                        + "\" tabindex=\"-1\" aria-hidden=\"true\"></a>"
                : "";
    }

    private String blocks(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        blocks.forEach(b -> block(b, out));
        return out.toString();
    }

    private void block(Block block, StringBuilder out) {
        if (block instanceof Block.Paragraph p && PictureHtml.isCaptioned(p)) {
            out.append("<figure").append(id(p.at())).append('>');
            out.append(PictureHtml.captioned(p, inlines)).append(stale(p.at()));
            out.append(facing(p.at())).append("</figcaption></figure>\n");
        } else if (block instanceof Block.Paragraph p) {
            out.append("<p").append(id(p.at())).append('>');
            out.append(inlines.write(p.children())).append(stale(p.at()));
            out.append(facing(p.at())).append("</p>\n");
        } else if (block instanceof Block.Heading h) {
            heading(h, out);
        } else if (block instanceof Block.Listing list) {
            listing(list, out);
        } else if (block instanceof Block.Quote quote) {
            out.append("<blockquote>\n").append(blocks(quote.children())).append("</blockquote>\n");
        } else if (block instanceof Block.Code code) {
            out.append("<pre><code>")
                    .append(TextHtml.escape(code.text()))
                    .append("</code></pre>\n");
            if (stale.containsKey(code.at())) {
                out.append("<p>").append(stale.get(code.at())).append("</p>\n");
            }
        } else if (block instanceof Block.Rule) {
            out.append("<hr>\n");
        } else if (block instanceof Block.Table table) {
            table(table, out);
        } else if (block instanceof Block.RawHtml raw) {
            out.append(raw.markup()).append('\n');
        } else if (block instanceof Block.Footnote note) {
            boolean isFirst = taken.add("fn-" + note.number());
            out.append("<div class=\"footnote\"");
            out.append(isFirst ? " id=\"fn-" + note.number() + '"' : "");
            out.append(">\n").append(blocks(note.children())).append("</div>\n");
        }
    }

    private void heading(Block.Heading h, StringBuilder out) {
        String html = inlines.write(h.children());
        String id = ids.get(h.at());
        if (h.level() == 2 && id != null) {
            below = new ArrayList<>();
            toc.add(new PageView.TocEntry(id, Inlines.plain(h.children()), below));
        } else if (h.level() == 3 && id != null && below != null) {
            below.add(new PageView.TocEntry(id, Inlines.plain(h.children()), List.of()));
        }
        out.append("<h").append(h.level()).append(id(h.at()));
        out.append('>')
                .append(html)
                .append(stale(h.at()))
                .append(headingFacing(h.at()))
                .append("</h")
                .append(h.level())
                .append(">\n");
    }

    private String headingFacing(Position at) {
        return ids.containsKey(at) && facing.containsKey(at)
                ? "<a class=\"to\" href=\""
                        + TextHtml.escape(facing.get(at))
                        + "\" aria-labelledby=\"data-to\"></a>"
                : "";
    }

    private void listing(Block.Listing list, StringBuilder out) {
        String tag = list.isOrdered() ? "ol" : "ul";
        out.append('<').append(tag);
        if (list.isOrdered() && list.start() != 1) {
            out.append(" start=\"").append(list.start()).append('"');
        }
        out.append(">\n");
        for (Block.Item item : list.items()) {
            out.append("<li").append(itemId(list, item)).append('>');
            for (Block child : item.children()) {
                if (list.isTight() && child instanceof Block.Paragraph p) {
                    out.append(inlines.write(p.children())).append(stale(p.at()));
                    out.append(child == item.children().get(0) ? facing(p.at()) : "");
                } else {
                    block(child, out);
                }
            }
            out.append("</li>\n");
        }
        out.append("</").append(tag).append(">\n");
    }

    /** A tight item has no paragraph of its own that could be the anchor. */
    private String itemId(Block.Listing list, Block.Item item) {
        boolean isText =
                list.isTight()
                        && !item.children().isEmpty()
                        && item.children().get(0) instanceof Block.Paragraph;
        return isText ? id(item.children().get(0).at()) : "";
    }

    private void table(Block.Table table, StringBuilder out) {
        // Wider than a phone: it scrolls for itself, by the keyboard, too.
        out.append("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"");
        out.append(tableLabel).append("\">\n<table>\n<thead>\n<tr>");
        for (Block.Cell c : table.head()) {
            // A heading without words is none: assistive technology would announce an empty one.
            boolean isHeading = !c.children().isEmpty();
            cell(isHeading ? "th scope=\"col\"" : "td", isHeading ? "th" : "td", c, out);
        }
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (Block.Row row : table.rows()) {
            out.append("<tr").append(row.cells().isEmpty() ? "" : id(row.cells().get(0).at()));
            out.append('>');
            row.cells().forEach(c -> cell("td", "td", c, out));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private void cell(String open, String close, Block.Cell cell, StringBuilder out) {
        out.append('<').append(open);
        if (cell.alignment() != Block.Alignment.NONE) {
            out.append(" class=\"align-");
            out.append(cell.alignment().name().toLowerCase(Locale.ROOT)).append('"');
        }
        out.append('>')
                .append(inlines.write(cell.children()))
                .append(stale(cell.at()))
                .append("</")
                .append(close)
                .append('>');
    }
}
