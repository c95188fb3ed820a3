package org.couplet.page;

import java.util.List;
import java.util.Map;

/**
 * What every template gets as {@code page}. All hrefs are ready to print: relative to the page,
 * except those that say absolute. Components that may be null say so; templates test them with
 * {@code ??}.
 *
 * @param kind {@code goal}, {@code timeline} …; the template's and the style sheet's name
 * @param lang {@code zh} or {@code en}
 * @param tag BCP 47, for {@code <html lang>}: {@code zh-Hans}, {@code en}
 * @param url from the site's root, {@code /zh/goals/safety/}
 * @param title the page's h1, plain text
 * @param headTitle for {@code <title>}, unique
 * @param description for search engines, plain text
 * @param canonical absolute
 * @param alternates absolute, every language and {@code x-default}
 * @param facing the same page in the other language
 * @param crumbs from the home page down, the page itself last; empty on the home page
 * @param summary the lead; null when there is none
 * @param body the page's own text, with h2 and deeper headings
 * @param toc the h2 headings of the body, each with the h3 headings below it
 * @param below the pages below this one, by path: those of its folder, or of the whole site on the
 *     home page
 * @param extra what the page's front matter says under {@code extra}: texts, lists and mappings
 * @param notes the passages this page cites, in order of first use; citations open them by their
 *     {@code id}
 * @param glosses the terms this page explains in place, in order of first use
 * @param previous the page before this one in its section; null when there is none
 * @param next the page after it; null when there is none
 * @param changed when the page was last changed; null when its author does not say
 * @param openGraphLocale {@code en_US}
 * @param jsonLd a JSON-LD document, safe inside a script element
 */
public record PageView(
        String kind,
        String lang,
        String tag,
        String url,
        String title,
        String headTitle,
        String description,
        String canonical,
        List<Alternate> alternates,
        Facing facing,
        List<Link> crumbs,
        Html summary,
        Html body,
        List<TocEntry> toc,
        List<PageLink> below,
        Map<String, Object> extra,
        List<Note> notes,
        List<Gloss> glosses,
        Link previous,
        Link next,
        Changed changed,
        String openGraphLocale,
        Html jsonLd) {

    /**
     * A day, or a month or a year.
     *
     * @param text in the language's idiom
     */
    public record Changed(String text, String iso) {}

    /** One {@code <link rel="alternate">}. */
    public record Alternate(String hreflang, String href) {}

    /**
     * The language switch.
     *
     * @param label the other language's name in that language
     * @param locale the other language, for Open Graph
     * @param parallel href of the page with both languages side by side; null when there is none
     */
    public record Facing(
            String lang, String tag, String label, String href, String locale, String parallel) {}

    /**
     * A link of a menu, a list or a breadcrumb.
     *
     * @param href null for the page itself, which is not a link
     * @param isCurrent whether it is the page itself or the section the page is in
     */
    public record Link(String label, String href, boolean isCurrent) {}

    /**
     * A heading of the page.
     *
     * @param below the headings one level deeper that belong to it
     */
    public record TocEntry(String id, String label, List<TocEntry> below) {}

    /**
     * Another page, for a list of pages.
     *
     * @param extra what its front matter says under {@code extra}
     */
    public record PageLink(
            String label, String href, String description, Map<String, Object> extra) {}

    /**
     * A number of a note: the place in the text that cites it.
     *
     * @param number the note's number, from 1
     * @param target the note's id, {@code source-3}
     * @param id the anchor of this very mention, so that the note can lead back; null where it does
     *     not
     * @param label what is cited, for who does not see the page
     */
    public record Cite(int number, String target, String id, String label) {}

    /**
     * A cited passage.
     *
     * @param number from 1, as printed in the text
     * @param id anchor, {@code source-3}
     * @param passage as the author writes it, {@code 001:14-16}
     * @param firstLine 1-based line of the scanned page
     * @param lastLine at least {@code firstLine}
     * @param source the title of the source page
     * @param href the source page of this site, at the passage
     * @param article the title of the article; null when the passage lies in none
     * @param dateText the source's date in words; null when it is not known
     * @param isDateInferred whether the date was not printed on the page
     * @param isOpinion whether the article says what its author thinks
     * @param snippets the figures, dates and names the passage holds, each with a few words around
     *     it
     * @param mentions anchors of the places that cite it, in reading order
     */
    public record Note(
            int number,
            String id,
            String passage,
            int firstLine,
            int lastLine,
            String source,
            String href,
            String article,
            String dateText,
            boolean isDateInferred,
            boolean isOpinion,
            List<Snippet> snippets,
            List<String> mentions) {}

    /**
     * A term that is explained where it stands.
     *
     * @param id anchor, {@code term-plenum}
     * @param name in the page's language
     * @param facing in the other language
     * @param pinyin for readers of the second language; null on a Chinese page
     * @param href the term's place in the glossary
     */
    public record Gloss(
            String id, String name, String facing, String pinyin, Html explanation, String href) {}

    /**
     * A few words of the source, Chinese on every page.
     *
     * @param before up to the mark
     * @param mark the figure, date or name
     * @param after from the mark on
     */
    public record Snippet(String before, String mark, String after) {}
}
