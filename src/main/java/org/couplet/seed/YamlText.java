package org.couplet.seed;

/** Strings in YAML's double quotes, which every string survives. */
final class YamlText {

    private YamlText() {}

    static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> append(out, c));
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, int codePoint) {
        if (codePoint == '"' || codePoint == '\\') {
            out.append('\\').appendCodePoint(codePoint);
        } else if (codePoint == '\n') {
            out.append("\\n");
        } else if (codePoint == '\t') {
            out.append("\\t");
        } else if (isPrintable(codePoint)) {
            out.appendCodePoint(codePoint);
        } else {
            out.append("\\u").append("%04x".formatted(codePoint));
        }
    }

    /** What a YAML reader takes as it is; other characters must be escaped. */
    private static boolean isPrintable(int c) {
        return (c >= 0x20 && c < 0x7F)
                || (c >= 0xA0 && c <= 0xD7FF && c != 0x2028 && c != 0x2029)
                || (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF)
                || c >= 0x10000;
    }
}
