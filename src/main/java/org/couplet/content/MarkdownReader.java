package org.couplet.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/** Reads Markdown into blocks; see docs/content.md for what is understood. */
final class MarkdownReader {
    private static final int MAX_OPEN_BLOCKS = 40;
    private static final int MAX_INLINE_NESTING = 40;
    private static final Pattern KEY = Pattern.compile("\\s*\\{#([^}]*)\\}\\s*$");
    private static final Pattern PARAGRAPH_KEY =
            Pattern.compile("\\s+\\{#([a-z0-9]+(?:-[a-z0-9]+)*)\\}\\s*$");
    private static final Pattern KEY_FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
                    .maxInlineNesting(MAX_INLINE_NESTING)
                    .customInlineContentParserFactory(new Directive.Named())
                    .linkProcessor(new Directive.Citation())
                    .build();

    private final String path;
    private final CjkEmphasis prepared;
    private final IntFunction<Position> places;
    private final Findings findings;
    private final Node document;
    private final FootnoteNumbers footnotes;

    /** What stands before the next text and is said of it. */
    private final List<Inline> ahead = new ArrayList<>();

    private MarkdownReader(
            String path, CjkEmphasis prepared, IntFunction<Position> places, Findings findings) {
        this.path = path;
        this.prepared = prepared;
        this.places = places;
        this.findings = findings;
        this.document = PARSER.parse(prepared.text());
        this.footnotes = FootnoteNumbers.of(document, this::repeated);
    }

    /**
     * @param path of the file, for findings
     * @param markdown the body alone
     * @param places from an offset in {@code markdown} (UTF-16 units) to the place in the file
     */
    static List<Block> blocks(
            String path, String markdown, IntFunction<Position> places, Findings findings) {
        Optional<MarkdownReader> reader = reader(path, markdown, places, findings);
        return reader.isEmpty() ? List.of() : reader.get().read();
    }

    /** Reads one line of Markdown, such as a label: the text of its first paragraph. */
    static List<Inline> inlines(
            String path, String markdown, IntFunction<Position> places, Findings findings) {
        for (Block block : blocks(path, markdown, places, findings)) {
            if (block instanceof Block.Paragraph paragraph) {
                return paragraph.children();
            }
        }
        return List.of(new Inline.Text(markdown, places.apply(0)));
    }

    private static Optional<MarkdownReader> reader(
            String path, String markdown, IntFunction<Position> places, Findings findings) {
        int sentinel = markdown.indexOf(CjkEmphasis.SENTINEL);
        if (sentinel >= 0) {
            findings.add(
                    Finding.error(
                            path,
                            places.apply(sentinel),
                            "front.characters",
                            Message.of("front.characters.private")));
            return Optional.empty();
        }
        OptionalInt unprintable = Characters.firstUnprintable(markdown);
        if (unprintable.isPresent()) {
            int at = unprintable.getAsInt();
            findings.add(
                    Finding.error(
                            path,
                            places.apply(at),
                            "front.characters",
                            Message.of(
                                    "front.characters.control",
                                    Characters.name(markdown.codePointAt(at)))));
            return Optional.empty();
        }
        CjkEmphasis prepared = CjkEmphasis.prepare(markdown);
        return Optional.of(new MarkdownReader(path, prepared, places, findings));
    }

    private List<Block> read() {
        List<Block> blocks = children(document);
        for (Inline left : ahead) {
            if (left instanceof Inline.Acknowledgement ok) {
                findings.add(
                        Finding.warning(
                                path,
                                ok.at(),
                                "parity.number",
                                Message.of("parity.number.acknowledged.nothing")));
            }
        }
        return blocks;
    }

    private void repeated(FootnoteDefinition note) {
        report(place(note), "front.footnote", Message.of("front.footnote.twice", note.getLabel()));
    }

    private List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            block(n).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<Block> block(Node node) {
        Position at = place(node);
        if (node instanceof org.commonmark.node.Paragraph) {
            List<Inline> children = new ArrayList<>(inlines(node));
            // Anything else in braces is part of the text.
            String key = takeKey(children, PARAGRAPH_KEY);
            return Optional.of(new Block.Paragraph(key, children, at));
        }
        if (node instanceof org.commonmark.node.Heading heading) {
            return Optional.of(heading(heading, at));
        }
        if (node instanceof ListBlock list) {
            return Optional.of(listing(list, at));
        }
        if (node instanceof BlockQuote) {
            return Optional.of(new Block.Quote(children(node), at));
        }
        if (node instanceof FencedCodeBlock code) {
            String info = code.getInfo() == null ? "" : code.getInfo().strip();
            return Optional.of(new Block.Code(info, CjkEmphasis.clean(code.getLiteral()), at));
        }
        if (node instanceof IndentedCodeBlock code) {
            return Optional.of(new Block.Code("", CjkEmphasis.clean(code.getLiteral()), at));
        }
        if (node instanceof ThematicBreak) {
            return Optional.of(new Block.Rule(at));
        }
        if (node instanceof TableBlock) {
            return Optional.of(table(node, at));
        }
        if (node instanceof HtmlBlock html) {
            return rawHtml(html, at);
        }
        if (node instanceof FootnoteDefinition note) {
            return Optional.of(
                    new Block.Footnote(note.getLabel(), footnotes.of(note), children(node), at));
        }
        if (node instanceof LinkReferenceDefinition) {
            return Optional.empty();
        }
        throw new IllegalStateException("unknown Markdown block: " + node.getClass().getName());
    }

    private Block heading(org.commonmark.node.Heading heading, Position at) {
        List<Inline> children = new ArrayList<>(inlines(heading));
        String key = takeKey(children, KEY);
        if (!key.isEmpty() && !KEY_FORM.matcher(key).matches()) {
            report(at, "front.key", Message.of("front.key.form", key));
        }
        if (!key.isEmpty() && heading.getParent() != document) {
            report(at, "front.key", Message.of("front.key.inside", key));
        }
        if (heading.getLevel() == 1) {
            report(at, "front.heading", Message.of("front.heading.first"));
        }
        return new Block.Heading(Math.max(2, heading.getLevel()), key, children, at);
    }

    /** Takes the author's key off the end of a block's text; empty when there is none. */
    private static String takeKey(List<Inline> children, Pattern form) {
        if (children.isEmpty()
                || !(children.get(children.size() - 1) instanceof Inline.Text last)
                || last.text().indexOf('}') < 0) {
            return "";
        }
        Matcher m = form.matcher(last.text());
        if (!m.find()) {
            return "";
        }
        children.remove(children.size() - 1);
        if (m.start() > 0) {
            children.add(new Inline.Text(last.text().substring(0, m.start()), last.at()));
        }
        return m.group(1);
    }

    private Block listing(ListBlock list, Position at) {
        List<Block.Item> items = new ArrayList<>();
        for (Node n = list.getFirstChild(); n != null; n = n.getNext()) {
            items.add(new Block.Item(children(n), place(n)));
        }
        int start = 1;
        if (list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null) {
            start = ordered.getMarkerStartNumber();
        }
        return new Block.Listing(!(list instanceof BulletList), start, list.isTight(), items, at);
    }

    private Block table(Node table, Position at) {
        List<Block.Cell> head = List.of();
        List<Block.Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<Block.Cell> cells = new ArrayList<>();
                for (Node n = row.getFirstChild(); n != null; n = n.getNext()) {
                    cells.add(new Block.Cell(alignment((TableCell) n), inlines(n), place(n)));
                }
                if (part instanceof TableHead) {
                    head = cells;
                } else if (part instanceof TableBody) {
                    rows.add(new Block.Row(cells, place(row)));
                }
            }
        }
        return new Block.Table(head, rows, at);
    }

    private static Block.Alignment alignment(TableCell cell) {
        if (cell.getAlignment() == null) {
            return Block.Alignment.NONE;
        }
        return switch (cell.getAlignment()) {
            case LEFT -> Block.Alignment.START;
            case CENTER -> Block.Alignment.CENTER;
            case RIGHT -> Block.Alignment.END;
        };
    }

    private Optional<Block> rawHtml(HtmlBlock html, Position at) {
        Inline.Acknowledgement.parse(CjkEmphasis.clean(html.getLiteral()), at)
                .ifPresent(ahead::add);
        SafeHtml.Cleaned cleaned = SafeHtml.block(CjkEmphasis.clean(html.getLiteral()));
        if (!cleaned.dropped().isEmpty()) {
            findings.add(SafeHtml.finding(path, at, cleaned.dropped()));
        }
        return cleaned.markup().isBlank()
                ? Optional.empty()
                : Optional.of(new Block.RawHtml(cleaned.markup(), at));
    }

    private List<Inline> inlines(Node parent) {
        List<Inline> own =
                new InlineReader(
                                path,
                                this::place,
                                this::written,
                                this::place,
                                footnotes::of,
                                findings)
                        .read(parent);
        if (ahead.isEmpty()) {
            return own;
        }
        List<Inline> all = new ArrayList<>(ahead);
        ahead.clear();
        all.addAll(own);
        return List.copyOf(all);
    }

    private Position place(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return place(spans.isEmpty() ? 0 : spans.get(0).getInputIndex());
    }

    private String written(Node node) {
        StringBuilder out = new StringBuilder();
        for (SourceSpan span : node.getSourceSpans()) {
            int start = span.getInputIndex();
            out.append(prepared.text(), start, start + span.getLength());
        }
        return out.toString();
    }

    private Position place(int offset) {
        return places.apply(prepared.original(offset));
    }

    private void report(Position at, String rule, Message message) {
        findings.add(Finding.error(path, at, rule, message));
    }
}
