package org.couplet.draft;

import java.util.regex.Pattern;

/** Plain text in Markdown and in its front matter. */
final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&]");
    private static final Pattern BLOCK_START = Pattern.compile("^([#+-]|~{3}|(\\d{1,9})(?=[.)]))");

    /** What ends a line somewhere, or what no page may hold: private use, halves of characters. */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}\\uFEFF\\uFFFE\\uFFFF]+");

    private Markdown() {}

    /** A text as one line that a page may hold; the rest becomes spaces. */
    static String line(String text) {
        return UNFIT.matcher(text).replaceAll(" ").strip();
    }

    /** A line of text that Markdown shows as it is. */
    static String escape(String text) {
        String inline = SPECIAL.matcher(text).replaceAll("\\\\$0");
        return BLOCK_START
                .matcher(inline)
                .replaceFirst(r -> r.group(2) == null ? "\\\\" + r.group() : r.group() + "\\\\");
    }

    /** A line that can stand in a comment. */
    static String comment(String text) {
        return text.replaceAll("-{2,}", "-").replace(">", "");
    }

    /** A line in YAML's double quotes. */
    static String quote(String line) {
        return '"' + line(line).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
