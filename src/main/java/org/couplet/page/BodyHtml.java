package org.couplet.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.couplet.content.Block;
import org.couplet.content.Inlines;
import org.couplet.content.PageText;
import org.couplet.lang.Lang;

/** A page's body as HTML. */
final class BodyHtml {
    private final InlineHtml inlines;
    private final List<String> headingIds;
    private final List<PageView.TocEntry> toc = new ArrayList<>();
    private int headings;

    private BodyHtml(PageContext context, List<String> headingIds) {
        this.inlines = new InlineHtml(context);
        this.headingIds = headingIds;
    }

    /** The body and its h2 headings. */
    record Body(Html html, List<PageView.TocEntry> toc) {}

    /**
     * @param text the page in the language at hand
     * @param facing the other language, whose headings may name this one's
     */
    static Body write(PageContext context, PageText text, Optional<PageText> facing) {
        PageText english = text.lang() == Lang.EN ? text : facing.orElse(text);
        BodyHtml body = new BodyHtml(context, headingIds(text, english));
        String html = body.blocks(text.blocks());
        return new Body(new Html(html), List.copyOf(body.toc));
    }

    /**
     * An anchor for each heading, the same in both languages: the author's key, else made of the
     * English words.
     */
    private static List<String> headingIds(PageText text, PageText english) {
        List<Block.Heading> own = headings(text);
        List<Block.Heading> named = headings(english);
        Set<String> used = new HashSet<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            String id = own.get(i).key();
            if (id.isEmpty()) {
                id = i < named.size() ? slug(named.get(i)) : "";
            }
            if (id.isEmpty()) {
                id = "section-" + (i + 1);
            }
            String unique = id;
            for (int n = 2; !used.add(unique); n++) {
                unique = id + "-" + n;
            }
            ids.add(unique);
        }
        return ids;
    }

    private static List<Block.Heading> headings(PageText text) {
        return text.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    private static String slug(Block.Heading heading) {
        String plain = Inlines.plain(heading.children());
        return Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private String blocks(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        blocks.forEach(b -> block(b, out));
        return out.toString();
    }

    private void block(Block block, StringBuilder out) {
        if (block instanceof Block.Paragraph p) {
            out.append("<p>").append(inlines.write(p.children())).append("</p>\n");
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
        } else if (block instanceof Block.Rule) {
            out.append("<hr>\n");
        } else if (block instanceof Block.Table table) {
            table(table, out);
        } else if (block instanceof Block.RawHtml raw) {
            out.append(raw.markup()).append('\n');
        } else if (block instanceof Block.Footnote note) {
            out.append("<div class=\"footnote\" id=\"fn-").append(TextHtml.escape(note.label()));
            out.append("\">\n").append(blocks(note.children())).append("</div>\n");
        }
    }

    private void heading(Block.Heading h, StringBuilder out) {
        // Headings inside a quote or list are not counted among the page's own and have no anchor.
        String id = headings < headingIds.size() ? headingIds.get(headings++) : "";
        String html = inlines.write(h.children());
        if (h.level() == 2 && !id.isEmpty()) {
            toc.add(new PageView.TocEntry(id, Inlines.plain(h.children())));
        }
        out.append("<h").append(h.level());
        if (!id.isEmpty()) {
            out.append(" id=\"").append(id).append('"');
        }
        out.append('>').append(html).append("</h").append(h.level()).append(">\n");
    }

    private void listing(Block.Listing list, StringBuilder out) {
        String tag = list.isOrdered() ? "ol" : "ul";
        out.append('<').append(tag);
        if (list.isOrdered() && list.start() != 1) {
            out.append(" start=\"").append(list.start()).append('"');
        }
        out.append(">\n");
        for (Block.Item item : list.items()) {
            out.append("<li>");
            for (Block child : item.children()) {
                if (list.isTight() && child instanceof Block.Paragraph p) {
                    out.append(inlines.write(p.children()));
                } else {
                    block(child, out);
                }
            }
            out.append("</li>\n");
        }
        out.append("</").append(tag).append(">\n");
    }

    private void table(Block.Table table, StringBuilder out) {
        out.append("<table>\n<thead>\n<tr>");
        table.head().forEach(c -> cell("th scope=\"col\"", "th", c, out));
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (Block.Row row : table.rows()) {
            out.append("<tr>");
            row.cells().forEach(c -> cell("td", "td", c, out));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void cell(String open, String close, Block.Cell cell, StringBuilder out) {
        out.append('<').append(open);
        if (cell.alignment() != Block.Alignment.NONE) {
            out.append(" class=\"align-");
            out.append(cell.alignment().name().toLowerCase(Locale.ROOT)).append('"');
        }
        out.append('>')
                .append(inlines.write(cell.children()))
                .append("</")
                .append(close)
                .append('>');
    }
}
