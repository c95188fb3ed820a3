package org.couplet.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.couplet.content.PageKind;
import org.couplet.content.Term;
import org.couplet.lang.Lang;

/** The terms that a page explains in place, each once, in order of first use. */
final class Glosses {
    private final PageContext context;
    private final Map<String, Term> used = new LinkedHashMap<>();

    Glosses(PageContext context) {
        this.context = context;
    }

    /**
     * @return the id of the term's explanation on this page
     */
    String use(Term term) {
        used.putIfAbsent(term.id(), term);
        return id(term);
    }

    /** The explanations, to be asked for when the whole page is written. */
    List<PageView.Gloss> list() {
        return used.values().stream().map(this::gloss).toList();
    }

    private PageView.Gloss gloss(Term term) {
        Lang lang = context.lang();
        // A term within an explanation leads to the glossary: a card that opens cards is a maze.
        InlineHtml inlines = new InlineHtml(context, false);
        return new PageView.Gloss(
                id(term),
                term.name().plain(lang),
                term.name().plain(lang.other()),
                lang == Lang.ZH || term.pinyin().isEmpty() ? null : term.pinyin(),
                new Html(inlines.write(term.explanation().in(lang).inlines())),
                context.hrefOf(PageKind.TERMS, term.group(), term.id()));
    }

    private static String id(Term term) {
        return "term-" + term.id();
    }
}
