package org.couplet.page;

import java.util.List;
import java.util.Optional;
import org.couplet.content.Cite;
import org.couplet.content.Figure;
import org.couplet.content.Label;
import org.couplet.content.Library;
import org.couplet.content.PageKind;
import org.couplet.content.Pair;
import org.couplet.content.Rich;
import org.couplet.content.Term;
import org.couplet.lang.Lang;
import org.couplet.lang.NumberSystem;
import org.couplet.lang.PartialDate;

/** What is the same for everything on one page: its language, its address, its notes. */
final class PageContext {
    private final Library library;
    private final Lang lang;
    private final String url;
    private final Notes notes;
    private final Glosses glosses;
    private final boolean opensTerms;
    private final InlineHtml inlineHtml;

    /**
     * @param url of the page, from the site's root
     */
    PageContext(Library library, Lang lang, String url) {
        this(library, lang, url, new Notes(library, lang, url));
    }

    private PageContext(Library library, Lang lang, String url, Notes notes) {
        this.library = library;
        this.lang = lang;
        this.url = url;
        this.notes = notes;
        this.glosses = new Glosses(this);
        this.opensTerms =
                library.pageOf(PageKind.TERMS)
                        .map(p -> !Urls.of(lang, p.url()).equals(url))
                        .filter(isOther -> url.startsWith(Urls.of(lang, "/")))
                        .orElse(false);
        this.inlineHtml = new InlineHtml(this, opensTerms);
    }

    /** The same page in the other language, its notes counted with those of this one. */
    PageContext facing() {
        return new PageContext(library, lang.other(), url, notes.facing());
    }

    Library library() {
        return library;
    }

    Lang lang() {
        return lang;
    }

    String url() {
        return url;
    }

    Notes notes() {
        return notes;
    }

    Glosses glosses() {
        return glosses;
    }

    /**
     * Whether terms are explained where they stand; the glossary itself and a page of no language
     * only lead to them.
     */
    boolean opensTerms() {
        return opensTerms;
    }

    /** The href to a page of this site, given without language. */
    String href(String target) {
        return Urls.relative(url, Urls.of(lang, target));
    }

    /** The href to the page of a kind; to the home page when there is none. */
    String hrefOf(PageKind kind) {
        return href(library.pageOf(kind).map(Pair::url).orElse("/"));
    }

    /** The href to a figure or term where its group is shown. */
    String hrefOf(PageKind kind, String group, String id) {
        return href(library.pageOfGroup(kind, group).map(Pair::url).orElse("/")) + "#" + id;
    }

    /** The href to the page about a datum, if it has one. */
    Optional<String> hrefOf(PageKind kind, String id) {
        return library.pageOf(kind, id).map(p -> href(p.url()));
    }

    String text(Label label) {
        return label.plain(lang);
    }

    Html html(Label label) {
        return html(label.in(lang));
    }

    Html html(Rich rich) {
        return new Html(inlineHtml.write(rich.inlines()));
    }

    /** For components of a view that may be null. */
    Html htmlOrNull(Optional<Label> label) {
        return label.map(this::html).orElse(null);
    }

    List<PageView.Cite> cites(List<Cite> cites) {
        return notes.cite(cites);
    }

    /** A word of the interface. */
    String string(String key) {
        return library.strings().get(lang).getOrDefault(key, "");
    }

    String date(PartialDate date) {
        return NumberSystem.of(lang).write(date);
    }

    String amount(Figure figure) {
        return NumberSystem.of(lang).write(figure.amount());
    }

    Optional<Figure> figure(String id) {
        return library.figures().find(id);
    }

    Optional<Term> term(String id) {
        return library.terms().find(id);
    }
}
