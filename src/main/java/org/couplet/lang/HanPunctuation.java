package org.couplet.lang;

import java.util.Optional;

/** The punctuation of Chinese running text. */
public final class HanPunctuation {
    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";
    private static final String ENDS = "。！？!?…";
    private static final String CLOSERS = "”’）》〉】』」)\"";
    private static final String OPENERS = "“‘（《〈【『「(";
    private static final String INNER = "，、；：。！？…—·～";

    /** Characters that no Chinese sentence or paragraph begins with. */
    private static final String DEPENDENT = "的们吗呢吧，、。；：！？）》”’…·%％";

    private HanPunctuation() {}

    /** Full-width punctuation, brackets and quotation marks. */
    public static boolean isFullWidthMark(int codePoint) {
        return INNER.indexOf(codePoint) >= 0
                || (CLOSERS.indexOf(codePoint) >= 0 && codePoint > 0x7F)
                || (OPENERS.indexOf(codePoint) >= 0 && codePoint > 0x7F);
    }

    public static boolean isOpener(int codePoint) {
        return OPENERS.indexOf(codePoint) >= 0;
    }

    public static boolean isCloser(int codePoint) {
        return CLOSERS.indexOf(codePoint) >= 0;
    }

    /**
     * @return the full-width form of a half-width mark: {@code ,} gives {@code ，}
     */
    public static Optional<String> fullWidth(char mark) {
        int at = HALF.indexOf(mark);
        return at < 0 ? Optional.empty() : Optional.of(FULL.substring(at, at + 1));
    }

    /** The full stop that a half-width one stands for. */
    public static String fullStop() {
        return "。";
    }

    /**
     * Whether a text ends where a sentence ends; closing quotes and brackets are looked through.
     */
    public static boolean endsSentence(String text) {
        String t = text.strip();
        int i = t.length();
        while (i > 0 && isCloser(t.charAt(i - 1))) {
            i--;
        }
        if (i < t.length() && endsWithBracket(t)) {
            return true;
        }
        return i > 0 && ENDS.indexOf(t.charAt(i - 1)) >= 0;
    }

    private static boolean endsWithBracket(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '）' || last == ')' || last == '】';
    }

    public static boolean endsWithColon(String text) {
        String t = text.strip();
        return t.endsWith("：") || t.endsWith(":");
    }

    /** Whether a text ends with a mark that asks for more: a comma or an open bracket. */
    public static boolean asksForMore(String text) {
        String t = text.strip();
        return !t.isEmpty()
                && ("，、；,;—".indexOf(t.charAt(t.length() - 1)) >= 0
                        || isOpener(t.charAt(t.length() - 1)));
    }

    /** Whether a text begins with something that needs a word before it. */
    public static boolean startsDependent(String text) {
        return !text.isEmpty() && DEPENDENT.indexOf(text.charAt(0)) >= 0 && !text.startsWith("的确");
    }

    /** Whether a sentence ends inside a text, before its last character. */
    public static boolean hasSentenceEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("。；".indexOf(text.charAt(i)) >= 0
                    || ("！？".indexOf(text.charAt(i)) >= 0 && i < text.length() - 1)) {
                return true;
            }
        }
        return false;
    }

    public static boolean hasComma(String text) {
        return text.indexOf('，') >= 0 || text.indexOf(',') >= 0;
    }

    /** Whether a text is a mark that ends a clause, full-width or half-width. */
    public static boolean isPause(String mark) {
        return mark.length() == 1 && "，。；！？,;!?".contains(mark);
    }

    /** Whether a mark never stands twice in a row, unlike 。。。 for an ellipsis or ？？. */
    public static boolean standsOnce(char mark) {
        return "，、；：".indexOf(mark) >= 0;
    }

    /** Whether a text has a mark that headlines and bylines do without: 、 or a sentence's end. */
    public static boolean hasPause(String text) {
        return text.codePoints().anyMatch(c -> "、。；".indexOf(c) >= 0);
    }

    /** The conjunction for a Latin {@code and} that stands between Chinese words. */
    public static String and() {
        return "和";
    }

    /** The two quotation marks, opening first. */
    public static String quotes() {
        return "“”";
    }

    /** Whether two texts are one double quotation mark each. */
    public static boolean areQuotes(String one, String other) {
        return one.length() == 1
                && other.length() == 1
                && quotes().contains(one)
                && quotes().contains(other);
    }

    /** The dash that a scan reads as the numeral one. */
    public static String dash() {
        return "—";
    }

    /** How wide a text is in full-width characters: a Latin letter or digit counts half. */
    public static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }
}
