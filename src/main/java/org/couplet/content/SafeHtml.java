package org.couplet.content;

import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * Cleans HTML that stands in Markdown: a few harmless elements stay, everything else goes, and the
 * author is told.
 */
final class SafeHtml {
    private static final Set<String> INLINE =
            Set.of(
                    "abbr", "bdi", "br", "del", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s",
                    "small", "span", "sub", "sup", "time", "u", "var", "wbr");
    private static final Set<String> VOID = Set.of("br", "wbr");
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)([^>]*)>");
    private static final Safelist SAFELIST =
            Safelist.none()
                    .addTags(INLINE.toArray(String[]::new))
                    .addTags(
                            "p",
                            "ul",
                            "ol",
                            "li",
                            "dl",
                            "dt",
                            "dd",
                            "table",
                            "caption",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td",
                            "figure",
                            "figcaption",
                            "blockquote",
                            "div",
                            "b",
                            "i",
                            "em",
                            "strong",
                            "code",
                            "pre")
                    .addAttributes(":all", "lang", "title")
                    .addAttributes("time", "datetime")
                    .addAttributes("th", "scope", "colspan", "rowspan")
                    .addAttributes("td", "colspan", "rowspan");

    private SafeHtml() {}

    /**
     * What is left of a piece of HTML.
     *
     * @param dropped what the author wrote and lost; empty when nothing was lost
     */
    record Cleaned(String markup, String dropped) {}

    /** Cleans a block of HTML. Comments go without a word. */
    static Cleaned block(String html) {
        String bare = html.replaceAll("(?s)<!--.*?-->", "").strip();
        if (bare.isEmpty()) {
            return new Cleaned("", "");
        }
        Document.OutputSettings settings = new Document.OutputSettings().prettyPrint(false);
        String clean = Jsoup.clean(bare, "", SAFELIST, settings);
        return new Cleaned(clean, Jsoup.isValid(bare, SAFELIST) ? "" : abridged(bare));
    }

    /**
     * Cleans one tag of a line.
     *
     * @param open the elements that are open before it, innermost first; kept up to date
     */
    static Cleaned tag(String tag, Deque<String> open) {
        if (tag.startsWith("<!--")) {
            return new Cleaned("", "");
        }
        Matcher m = TAG.matcher(tag);
        if (!m.matches()) {
            return new Cleaned("", abridged(tag));
        }
        String name = m.group(2).toLowerCase(Locale.ROOT);
        if (!INLINE.contains(name)) {
            return new Cleaned("", abridged(tag));
        }
        if (VOID.contains(name)) {
            return new Cleaned("<" + name + ">", "");
        }
        if (!m.group(1).isEmpty()) {
            if (!name.equals(open.peek())) {
                return new Cleaned("", abridged(tag));
            }
            open.pop();
            return new Cleaned("</" + name + ">", "");
        }
        String whole = tag + "x</" + name + ">";
        Document.OutputSettings settings = new Document.OutputSettings().prettyPrint(false);
        String clean = Jsoup.clean(whole, "", SAFELIST, settings);
        String end = "x</" + name + ">";
        if (!clean.endsWith(end)) {
            return new Cleaned("", abridged(tag));
        }
        open.push(name);
        return new Cleaned(
                clean.substring(0, clean.length() - end.length()),
                Jsoup.isValid(whole, SAFELIST) ? "" : abridged(tag));
    }

    static Finding finding(String path, Position at, String dropped) {
        return Finding.warning(
                path, at, "html.dropped", Message.of("html.dropped.left-out", dropped));
    }

    private static String abridged(String html) {
        String line = html.replaceAll("\\s+", " ").strip();
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }
}
