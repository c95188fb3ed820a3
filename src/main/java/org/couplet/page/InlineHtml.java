package org.couplet.page;

import java.util.List;
import java.util.stream.Collectors;
import org.couplet.content.Inline;
import org.couplet.content.PageKind;

/** Running text as HTML. */
final class InlineHtml {
    private final PageContext context;

    InlineHtml(PageContext context) {
        this.context = context;
    }

    String write(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        inlines.forEach(i -> write(i, out));
        return out.toString();
    }

    private void write(Inline inline, StringBuilder out) {
        if (inline instanceof Inline.Text text) {
            out.append(TextHtml.of(text.text(), context.lang()));
        } else if (inline instanceof Inline.LineBreak) {
            out.append("<br>");
        } else if (inline instanceof Inline.Emphasis emphasis) {
            out.append("<em>").append(write(emphasis.children())).append("</em>");
        } else if (inline instanceof Inline.Strong strong) {
            out.append("<strong>").append(write(strong.children())).append("</strong>");
        } else if (inline instanceof Inline.Code code) {
            out.append("<code>").append(TextHtml.escape(code.text())).append("</code>");
        } else if (inline instanceof Inline.Link link) {
            link(link, out);
        } else if (inline instanceof Inline.Image image) {
            out.append("<img src=\"").append(TextHtml.escape(image.target())).append("\" alt=\"");
            out.append(TextHtml.escape(image.alt())).append("\">");
        } else if (inline instanceof Inline.FigureRef ref) {
            figure(ref, out);
        } else if (inline instanceof Inline.TermRef ref) {
            term(ref, out);
        } else if (inline instanceof Inline.Citation citation) {
            out.append(citation(context.cites(citation.cites())));
        } else if (inline instanceof Inline.Background) {
            out.append(" <span class=\"mark mark--background\">");
            out.append(TextHtml.of(context.string("support-background"), context.lang()));
            out.append("</span>");
        } else if (inline instanceof Inline.FootnoteRef ref) {
            String label = TextHtml.escape(ref.label());
            out.append("<sup class=\"footnote-ref\"><a href=\"#fn-").append(ref.number());
            out.append("\">");
            out.append(label).append("</a></sup>");
        } else if (inline instanceof Inline.RawHtml raw) {
            out.append(raw.markup());
        }
    }

    /** The raised numbers that lead to the notes. */
    private String citation(List<PageView.Cite> cites) {
        String source = context.string("source");
        return cites.stream()
                .map(
                        c ->
                                "<a id=\"%s\" href=\"%s\" aria-label=\"%s %d\">%d</a>"
                                        .formatted(
                                                c.id(),
                                                c.href(),
                                                TextHtml.escape(source),
                                                c.number(),
                                                c.number()))
                .collect(Collectors.joining("", "<sup class=\"cite\">", "</sup>"));
    }

    private void link(Inline.Link link, StringBuilder out) {
        String target = link.target();
        String href = target;
        if (target.startsWith("/")) {
            href = context.href(target);
        }
        out.append("<a href=\"").append(TextHtml.escape(href)).append('"');
        if (!link.title().isEmpty()) {
            out.append(" title=\"").append(TextHtml.escape(link.title())).append('"');
        }
        out.append('>').append(write(link.children())).append("</a>");
    }

    private void figure(Inline.FigureRef ref, StringBuilder out) {
        context.figure(ref.id())
                .ifPresent(
                        f ->
                                out.append("<data class=\"figure-ref\" value=\"")
                                        .append(f.amount().value().toPlainString())
                                        .append("\">")
                                        .append(TextHtml.of(context.amount(f), context.lang()))
                                        .append("</data>"));
    }

    private void term(Inline.TermRef ref, StringBuilder out) {
        context.term(ref.id())
                .ifPresent(
                        t -> {
                            String shown =
                                    ref.shown().isEmpty()
                                            ? t.name().plain(context.lang())
                                            : ref.shown();
                            out.append("<a class=\"term-link\" href=\"")
                                    .append(
                                            TextHtml.escape(
                                                    context.hrefOf(PageKind.TERMS)
                                                            + "#"
                                                            + ref.id()))
                                    .append("\">")
                                    .append(TextHtml.of(shown, context.lang()))
                                    .append("</a>");
                        });
    }
}
