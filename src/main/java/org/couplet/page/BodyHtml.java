package org.couplet.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.couplet.content.Anchors;
import org.couplet.content.Block;
import org.couplet.content.Inlines;
import org.couplet.content.PageText;
import org.couplet.lang.Lang;

/** A page's body as HTML. */
final class BodyHtml {
    private final InlineHtml inlines;
    private final List<PageView.TocEntry> toc = new ArrayList<>();

    private BodyHtml(PageContext context) {
        this.inlines = new InlineHtml(context);
    }

    /** The body and its h2 headings. */
    record Body(Html html, List<PageView.TocEntry> toc) {}

    /**
     * @param text the page in the language at hand
     * @param facing the other language, whose headings may name this one's
     */
    static Body write(PageContext context, PageText text, Optional<PageText> facing) {
        PageText english = text.lang() == Lang.EN ? text : facing.orElse(text);
        Iterator<String> ids =
                headingIds(text, english, Anchors.ofData(context.library(), text.front().kind()))
                        .iterator();
        BodyHtml body = new BodyHtml(context);
        StringBuilder out = new StringBuilder();
        for (Block block : text.blocks()) {
            if (block instanceof Block.Heading heading) {
                body.heading(heading, ids.next(), out);
            } else {
                body.block(block, out);
            }
        }
        return new Body(new Html(out.toString()), List.copyOf(body.toc));
    }

    /**
     * An anchor for each heading, the same in both languages: the author's key, else made of the
     * English words. Only the page's own headings have one, not those inside a quote or list.
     *
     * @param rows ids that the page's template gives
     */
    private static List<String> headingIds(PageText text, PageText english, Set<String> rows) {
        List<Block.Heading> own = headings(text);
        List<Block.Heading> named = headings(english);
        Set<String> used = new HashSet<>(rows);
        own.forEach(h -> used.add(h.key()));
        Map<String, Integer> next = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            String key = own.get(i).key();
            String slug = i < named.size() ? slug(named.get(i)) : "";
            ids.add(key.isEmpty() ? made(slug, used, next) : key);
        }
        return ids;
    }

    /**
     * An anchor that nothing else has.
     *
     * @param next by name, the number to try next, so that a thousand equal headings do not count
     *     from the start each
     */
    private static String made(String slug, Set<String> used, Map<String, Integer> next) {
        String base = slug.isEmpty() ? "section" : slug;
        String name = Anchors.isReserved(base) ? "section-" + base : base;
        String id = name;
        while (!used.add(id)) {
            id = name + "-" + next.merge(name, 2, (n, first) -> n + 1);
        }
        return id;
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
            heading(h, "", out);
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
            out.append("<div class=\"footnote\" id=\"fn-").append(note.number());
            out.append("\">\n").append(blocks(note.children())).append("</div>\n");
        }
    }

    /**
     * @param id empty for none
     */
    private void heading(Block.Heading h, String id, StringBuilder out) {
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
