package org.couplet.lang;

/** Marks that are written in several ways and mean the same. */
public final class Punctuation {
    private static final String FROM = "“”„‟「」『』‘’‚‛。｡、､—–―‐‑‒−～〜·・•";
    private static final String TO = "\"\"\"\"\"\"\"\"''''..,,-------~~···";

    private Punctuation() {}

    /**
     * The text without white space and with one form of each mark, for comparing; not for reading.
     *
     * @param text in normal form KC, in which full-width marks are half-width already
     */
    public static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int mark = c < 0x80 ? -1 : FROM.indexOf(c);
            if (mark >= 0) {
                out.append(TO.charAt(mark));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
