package org.couplet.lang;

/** Marks that are written in several ways and mean the same. */
public final class Punctuation {
    private static final String FROM = "“”„‟「」『』‘’‚‛。｡、､—–―‐‑‒−～〜·・•";
    private static final String TO = "\"\"\"\"\"\"\"\"''''..,,-------~~···";

    private static final char FIRST_MARK = 0x80;
    private static final char LAST_MARK = '\u30FB';
    private static final char FIRST_WIDE_MARK = '\uFF5E';

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
            // Between the marks of the Chinese and the full-width ones there are none, only words.
            boolean isWord = c > LAST_MARK && c < FIRST_WIDE_MARK;
            int mark = isWord || c < FIRST_MARK ? -1 : FROM.indexOf(c);
            if (isWord) {
                out.append(c);
            } else if (mark >= 0) {
                out.append(TO.charAt(mark));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
