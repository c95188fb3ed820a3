package org.couplet.draft;

import java.util.regex.Pattern;

/** Plain text in Markdown. */
final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&]");
    private static final Pattern BLOCK_START = Pattern.compile("^([#+-]|~{3}|(\\d{1,9})(?=[.)]))");

    private Markdown() {}

    /** A line of text that Markdown shows as it is. */
    static String escape(String text) {
        String inline = SPECIAL.matcher(text).replaceAll("\\\\$0");
        return BLOCK_START
                .matcher(inline)
                .replaceFirst(r -> r.group(2) == null ? "\\\\" + r.group() : r.group() + "\\\\");
    }
}
