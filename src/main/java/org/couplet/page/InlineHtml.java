package org.couplet.page;

import java.util.List;
import java.util.stream.Collectors;
import org.couplet.content.Inline;
import org.couplet.content.PageKind;
import org.couplet.content.Picture;
import org.couplet.content.Term;
import org.couplet.lang.HanText;

/** Running text as HTML. */
final class InlineHtml {
    /** In Latin letters: about a line of a phone. */
    private static final int WIDEST_BUTTON = 40;

    private final PageContext context;
    private final boolean opensTerms;

    /**
     * @param opensTerms whether a term is explained in place; otherwise it leads to the glossary
     */
    InlineHtml(PageContext context, boolean opensTerms) {
        this.context = context;
        this.opensTerms = opensTerms;
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
            out.append(image(image, true));
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

    /** The raised numbers that open the notes. */
    private static String citation(List<PageView.Cite> cites) {
        return cites.stream()
                .map(
                        c ->
                                "<button%s popovertarget=\"%s\" aria-label=\"%s\">%d</button>"
                                        .formatted(
                                                c.id() == null ? "" : " id=\"" + c.id() + '"',
                                                c.target(),
                                                TextHtml.escape(c.label()),
                                                c.number()))
                .collect(Collectors.joining("", "<sup class=\"cite\">", "</sup>"));
    }

    /**
     * A picture; what it says when it is not among the content.
     *
     * @param isTitled whether its title is shown with it
     */
    String image(Inline.Image image, boolean isTitled) {
        String alt = image.isDecorative() ? "" : TextHtml.escape(image.alt());
        Picture picture = context.library().pictures().get(image.file());
        if (picture == null) {
            return alt;
        }
        String size =
                picture.size()
                        .map(s -> " width=\"%d\" height=\"%d\"".formatted(s.width(), s.height()))
                        .orElse("");
        String title =
                isTitled && !image.title().isEmpty()
                        ? " title=\"" + TextHtml.escape(image.title()) + '"'
                        : "";
        return "<img src=\"%s\" alt=\"%s\"%s%s loading=\"lazy\" decoding=\"async\">"
                .formatted(Urls.relative(context.url(), picture.url()), alt, size, title);
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
                            String name =
                                    ref.shown().isEmpty()
                                            ? t.name().plain(context.lang())
                                            : ref.shown();
                            String shown = TextHtml.of(name, context.lang());
                            out.append(opensTerms ? opened(t, name, shown) : linked(t, shown));
                        });
    }

    /** A button does not break across lines as text does, so a long name is a link to its card. */
    private String opened(Term term, String name, String shown) {
        String id = context.glosses().use(term);
        return width(name) > WIDEST_BUTTON
                ? "<a class=\"term-link\" href=\"#%s\">%s</a>".formatted(id, shown)
                : "<button class=\"term-link\" popovertarget=\"%s\">%s</button>"
                        .formatted(id, shown);
    }

    private static int width(String name) {
        return name.codePoints().map(c -> HanText.isHan(c) ? 2 : 1).sum();
    }

    private String linked(Term term, String shown) {
        String href = context.hrefOf(PageKind.TERMS, term.group(), term.id());
        return "<a class=\"term-link\" href=\"%s\">%s</a>".formatted(TextHtml.escape(href), shown);
    }
}
