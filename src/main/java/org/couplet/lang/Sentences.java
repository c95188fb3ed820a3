package org.couplet.lang;

/** Where sentences and clauses of Chinese text begin and end, in UTF-16 units, 0-based. */
public final class Sentences {
    private static final String SENTENCE_ENDS = "。！？!?；;\n";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，,：:";

    private Sentences() {}

    /** Where the sentence that holds an offset begins; a semicolon ends a sentence. */
    public static int start(String text, int offset) {
        return startAfter(text, offset, SENTENCE_ENDS);
    }

    /** Where the sentence that holds an offset ends, its mark excluded. */
    public static int end(String text, int offset) {
        return endBefore(text, offset, SENTENCE_ENDS);
    }

    /** Where the clause that holds an offset begins; commas and colons end a clause. */
    public static int clauseStart(String text, int offset) {
        return startAfter(text, offset, CLAUSE_ENDS);
    }

    /** Where the clause that holds an offset ends, its mark excluded. */
    public static int clauseEnd(String text, int offset) {
        return endBefore(text, offset, CLAUSE_ENDS);
    }

    /** Whether a text goes on in the next paragraph, as at the end of a newspaper column. */
    public static boolean isOpen(String text) {
        String plain = text.strip();
        return !plain.isEmpty()
                && (SENTENCE_ENDS + "：:”\"』」）)").indexOf(plain.charAt(plain.length() - 1)) < 0;
    }

    /**
     * The words around a place: its clause, with the clause before it while there is room.
     *
     * @param start inclusive
     * @param end exclusive
     * @param most how many characters at most
     */
    public static String around(String text, int start, int end, int most) {
        int from = clauseStart(text, start);
        int to = Math.max(end, clauseEnd(text, end));
        int sentence = start(text, start);
        int wider = from > sentence ? clauseStart(text, from - 1) : from;
        if (to - wider <= most) {
            from = wider;
        }
        if (to - from > most) {
            from = Math.max(from, Math.min(start, Math.max(end, start + most / 4) - most * 3 / 4));
            to = Math.max(Math.min(to, from + most), Math.min(end, from + most));
        }
        String words = text.substring(whole(text, from), whole(text, to));
        return words.replaceFirst("^[”’」』）)、\\s]+", "").strip();
    }

    private static int startAfter(String text, int offset, String marks) {
        int at = Math.min(offset, text.length());
        while (at > 0 && !isMark(text, at - 1, marks)) {
            at--;
        }
        return at;
    }

    private static int endBefore(String text, int offset, String marks) {
        int at = offset;
        while (at < text.length() && !isMark(text, at, marks)) {
            at++;
        }
        return at;
    }

    // 18,000 and 9:30 hold no mark.
    private static boolean isMark(String text, int at, String marks) {
        char c = text.charAt(at);
        boolean isInNumber =
                c < 0x80
                        && at > 0
                        && at + 1 < text.length()
                        && Character.isDigit(text.charAt(at - 1))
                        && Character.isDigit(text.charAt(at + 1));
        return marks.indexOf(c) >= 0 && !isInNumber;
    }

    private static int whole(String text, int at) {
        boolean splits = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return splits ? at - 1 : at;
    }
}
