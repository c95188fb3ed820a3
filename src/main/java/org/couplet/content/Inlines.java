package org.couplet.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What can be asked of running text. */
public final class Inlines {

    private Inlines() {}

    /** The text alone, as a reader would copy it; references to data and citations give nothing. */
    public static String plain(List<Inline> inlines) {
        if (inlines.size() == 1 && inlines.get(0) instanceof Inline.Text text) {
            return text.text();
        }
        StringBuilder out = new StringBuilder();
        walk(
                inlines,
                i -> {
                    if (i instanceof Inline.Text text) {
                        out.append(text.text());
                    } else if (i instanceof Inline.Code code) {
                        out.append(code.text());
                    } else if (i instanceof Inline.LineBreak) {
                        out.append(' ');
                    } else if (i instanceof Inline.TermRef term) {
                        out.append(term.shown());
                    }
                });
        return out.toString();
    }

    /** Visits every piece, outer before inner, in reading order. */
    public static void walk(List<Inline> inlines, Consumer<Inline> visitor) {
        for (Inline inline : inlines) {
            visitor.accept(inline);
            if (inline instanceof Inline.Emphasis emphasis) {
                walk(emphasis.children(), visitor);
            } else if (inline instanceof Inline.Strong strong) {
                walk(strong.children(), visitor);
            } else if (inline instanceof Inline.Link link) {
                walk(link.children(), visitor);
            }
        }
    }

    /** All citations, in reading order. */
    public static List<Cite> cites(List<Inline> inlines) {
        List<Cite> cites = new ArrayList<>(0);
        walk(
                inlines,
                i -> {
                    if (i instanceof Inline.Citation citation) {
                        cites.addAll(citation.cites());
                    }
                });
        return cites;
    }
}
