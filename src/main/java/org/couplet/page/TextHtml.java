package org.couplet.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.lang.Lang;

/**
 * Text as HTML: escaped, and with every run of the other language marked, so that it is read and
 * set as what it is.
 */
final class TextHtml {
    private static final String HAN = "[\\p{IsHan}\u3000-\u303F\uFF00-\uFF65]";
    // Chinese inside English: Han characters with the punctuation between and the quotation marks
    // around them.
    private static final Pattern HAN_RUN =
            Pattern.compile(
                    "[“‘《（]?"
                            + HAN
                            + "(?:[\\p{IsHan}\u3000-\u303F\uFF00-\uFF65\u00B7—“”‘’]|[0-9A-Za-z+](?=[^ ]*\\p{IsHan}))*");
    // English inside Chinese: three words or more; a single abbreviation is no English.
    private static final Pattern LATIN_RUN =
            Pattern.compile("[A-Za-z][A-Za-z'’.-]*(?:[ ,;:&/]+[A-Za-z0-9][A-Za-z0-9'’.-]*){2,}");

    private TextHtml() {}

    /** Text of a page in a language. */
    static String of(String text, Lang lang) {
        Pattern run = lang == Lang.ZH ? LATIN_RUN : HAN_RUN;
        Matcher m = run.matcher(text);
        StringBuilder out = new StringBuilder();
        int done = 0;
        while (m.find()) {
            out.append(escape(text.substring(done, m.start())));
            out.append("<span lang=\"").append(lang.other().tag()).append("\">");
            out.append(escape(m.group())).append("</span>");
            done = m.end();
        }
        return out.append(escape(text.substring(done))).toString();
    }

    /** Text as it is; also fit for a quoted attribute. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
