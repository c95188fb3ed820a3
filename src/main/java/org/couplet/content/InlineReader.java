package org.couplet.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.couplet.lang.HanText;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/** Reads the running text of one block. */
final class InlineReader {
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\[\\s]{1,40}\\]");

    private static final String BACKGROUND = "background";

    private final String path;
    private final Function<Node, Position> nodePlace;
    private final Function<Node, String> nodeSource;
    private final IntFunction<Position> offsetPlace;
    private final ToIntFunction<String> footnoteNumber;
    private final Findings findings;
    private final Deque<String> openTags = new ArrayDeque<>();

    /** The last character read, -1 at the beginning of the block. */
    private int last = -1;

    private boolean isSpaceDue;

    /**
     * @param nodeSource the text of a node as it stands in the file
     */
    InlineReader(
            String path,
            Function<Node, Position> nodePlace,
            Function<Node, String> nodeSource,
            IntFunction<Position> offsetPlace,
            ToIntFunction<String> footnoteNumber,
            Findings findings) {
        this.path = path;
        this.nodePlace = nodePlace;
        this.nodeSource = nodeSource;
        this.offsetPlace = offsetPlace;
        this.footnoteNumber = footnoteNumber;
        this.findings = findings;
    }

    List<Inline> read(Node parent) {
        List<Inline> out = children(parent);
        while (!openTags.isEmpty()) {
            out.add(new Inline.RawHtml("</" + openTags.pop() + ">"));
        }
        return List.copyOf(out);
    }

    private List<Inline> children(Node parent) {
        List<Inline> out = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            add(n, out);
        }
        return out;
    }

    private void add(Node node, List<Inline> out) {
        Position at = nodePlace.apply(node);
        if (node instanceof org.commonmark.node.Text text) {
            // “&#1;” is a character that does not stand in the file.
            String literal = Characters.printable(CjkEmphasis.clean(text.getLiteral()));
            if (!literal.isEmpty()) {
                undefinedFootnotes(literal, at, node);
                settle(literal.codePointAt(0), out, at);
                out.add(new Inline.Text(literal, at));
                last = literal.codePointBefore(literal.length());
            }
        } else if (node instanceof SoftLineBreak) {
            isSpaceDue = true;
        } else if (node instanceof HardLineBreak) {
            isSpaceDue = false;
            last = -1;
            out.add(new Inline.LineBreak());
        } else if (node instanceof org.commonmark.node.Emphasis) {
            out.add(new Inline.Emphasis(inner(node, out, at)));
        } else if (node instanceof StrongEmphasis) {
            out.add(new Inline.Strong(inner(node, out, at)));
        } else if (node instanceof Code code) {
            settle('x', out, at);
            last = 'x';
            out.add(new Inline.Code(CjkEmphasis.clean(code.getLiteral()), at));
        } else if (node instanceof org.commonmark.node.Link link) {
            String target = CjkEmphasis.clean(link.getDestination());
            out.add(new Inline.Link(target, title(link.getTitle()), inner(node, out, at), at));
        } else if (node instanceof org.commonmark.node.Image image) {
            settle('x', out, at);
            last = 'x';
            String alt = Inlines.plain(children(node));
            String target = CjkEmphasis.clean(image.getDestination());
            out.add(
                    new Inline.Image(
                            target, Picture.file(path, target), alt, title(image.getTitle()), at));
        } else if (node instanceof FootnoteReference note) {
            isSpaceDue = false;
            int number = footnoteNumber.applyAsInt(note.getLabel());
            out.add(new Inline.FootnoteRef(note.getLabel(), number, at));
        } else if (node instanceof HtmlInline html) {
            rawHtml(CjkEmphasis.clean(html.getLiteral()), at).ifPresent(out::add);
        } else if (node instanceof Directive directive) {
            directive(directive, out);
        } else {
            throw new IllegalStateException(
                    "unknown Markdown inline: " + node.getClass().getName());
        }
    }

    /** A reference without its footnote stays plain text, which nobody wants to read. */
    private void undefinedFootnotes(String literal, Position at, Node node) {
        if (literal.indexOf('^') < 0) {
            return;
        }
        String written = nodeSource.apply(node);
        Matcher m = FOOTNOTE.matcher(literal);
        while (m.find()) {
            if (written.contains("\\" + m.group())) {
                continue;
            }
            int before = literal.codePointCount(0, m.start());
            findings.add(
                    Finding.error(
                            path,
                            new Position(at.line(), at.column() + before),
                            "front.footnote",
                            Message.of("front.footnote.missing", m.group())));
        }
    }

    /** Decides about a soft line end before an element by the element's first character. */
    private List<Inline> inner(Node node, List<Inline> out, Position at) {
        int first = firstCharacter(node);
        if (first >= 0) {
            settle(first, out, at);
        }
        return List.copyOf(children(node));
    }

    private static int firstCharacter(Node node) {
        for (Node n = node.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof org.commonmark.node.Text text) {
                String literal = CjkEmphasis.clean(text.getLiteral());
                if (!literal.isEmpty()) {
                    return literal.codePointAt(0);
                }
            } else if (n instanceof Code) {
                return 'x';
            } else {
                int inner = firstCharacter(n);
                if (inner >= 0) {
                    return inner;
                }
            }
        }
        return -1;
    }

    /**
     * A line end between Han characters or beside their punctuation is none; elsewhere it is a
     * space.
     */
    private void settle(int next, List<Inline> out, Position at) {
        if (!isSpaceDue) {
            return;
        }
        isSpaceDue = false;
        if (last >= 0 && HanText.needsSpace(Character.toString(last), Character.toString(next))) {
            out.add(new Inline.Text(" ", at));
        }
    }

    private void directive(Directive directive, List<Inline> out) {
        Position at = offsetPlace.apply(directive.offset());
        String id = CjkEmphasis.clean(directive.argument()).strip();
        switch (directive.name()) {
            case Directive.CITE -> {
                // A citation on a line of its own belongs to the word before it.
                boolean wasDue = isSpaceDue;
                if (id.equals(BACKGROUND)) {
                    closeUp(out);
                    out.add(new Inline.Background(at));
                    isSpaceDue = wasDue;
                    return;
                }
                List<Cite> cites = cites(id, at);
                if (!cites.isEmpty()) {
                    closeUp(out);
                    out.add(new Inline.Citation(cites, at));
                }
                isSpaceDue = wasDue;
            }
            case "fig" -> {
                settle('0', out, at);
                last = '0';
                out.add(new Inline.FigureRef(id, at));
            }
            case "term" -> {
                String shown = CjkEmphasis.clean(directive.extra());
                int first = shown.isEmpty() ? last : shown.codePointAt(0);
                settle(first < 0 ? 'x' : first, out, at);
                last = shown.isEmpty() ? last : shown.codePointBefore(shown.length());
                out.add(new Inline.TermRef(id, shown, at));
            }
            default ->
                    findings.add(
                            Finding.error(
                                    path,
                                    at,
                                    "front.directive",
                                    Message.of("front.directive.unknown", directive.name())));
        }
    }

    /** A raised number stands close to its word, however the author has written it. */
    private static void closeUp(List<Inline> out) {
        int end = out.size() - 1;
        if (end >= 0 && out.get(end) instanceof Inline.Text text) {
            String close = text.text().stripTrailing();
            if (close.isEmpty()) {
                out.remove(end);
            } else {
                out.set(end, new Inline.Text(close, text.at()));
            }
        }
    }

    private List<Cite> cites(String list, Position at) {
        List<Cite> cites = new ArrayList<>();
        for (String one : list.split(";", -1)) {
            Optional<Cite> cite = Cite.parse(one, at);
            if (cite.isPresent()) {
                cites.add(cite.get());
            } else {
                findings.add(
                        Finding.error(
                                path, at, "cite.form", Message.of("cite.form.text", one.strip())));
            }
        }
        return cites;
    }

    private Optional<Inline> rawHtml(String tag, Position at) {
        Optional<Inline.Acknowledgement> ok = Inline.Acknowledgement.parse(tag, at);
        if (ok.isPresent()) {
            return Optional.of(ok.get());
        }
        SafeHtml.Cleaned cleaned = SafeHtml.tag(tag, openTags);
        if (!cleaned.dropped().isEmpty()) {
            findings.add(SafeHtml.finding(path, at, cleaned.dropped()));
        }
        return cleaned.markup().isEmpty()
                ? Optional.empty()
                : Optional.of(new Inline.RawHtml(cleaned.markup()));
    }

    private static String title(String title) {
        return title == null ? "" : CjkEmphasis.clean(title);
    }
}
