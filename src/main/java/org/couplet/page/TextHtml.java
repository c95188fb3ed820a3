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

    /** The radicals, which no Han character comes before. */
    private static final char FIRST_HAN = 0x2E80;

    private TextHtml() {}

    /** Text of a page in a language. */
    static String of(String text, Lang lang) {
        if (lang == Lang.ZH ? !mayHaveWords(text) : !mayHaveHan(text)) {
            return escape(text);
        }
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

    // Most texts are of one language alone, which is seen much faster than by an expression.

    /** Whether a letter or digit of an English word follows a space or mark twice. */
    private static boolean mayHaveWords(String text) {
        int words = 0;
        for (int i = 1; i < text.length() && words < 2; i++) {
            char c = text.charAt(i);
            if (c < 0x80
                    && Character.isLetterOrDigit(c)
                    && " ,;:&/".indexOf(text.charAt(i - 1)) >= 0) {
                words++;
            }
        }
        return words >= 2;
    }

    /** Whether there is anything from where the blocks of East Asian characters begin. */
    private static boolean mayHaveHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_HAN) {
                return true;
            }
        }
        return false;
    }

    /** Text as it is; also fit for a quoted attribute. */
    static String escape(String text) {
        int plain = 0;
        while (plain < text.length() && !isSpecial(text.charAt(plain))) {
            plain++;
        }
        return plain == text.length() ? text : escape(text, plain);
    }

    private static boolean isSpecial(char c) {
        return c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"' || c == '\'');
    }

    private static String escape(String text, int plain) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
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
