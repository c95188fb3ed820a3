package org.couplet.lang;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/** English words that are looked for at the beginnings of a text's words, case ignored. */
final class WordSet {
    private static final int LETTERS = 26;

    private final Set<String> words;
    private final int longest;

    /** The first two letters of each word; those of one letter are told by that alone. */
    private final BitSet beginnings = new BitSet();

    /**
     * @param words in lower case, a blank between them
     */
    WordSet(String words) {
        this.words = Set.copyOf(Arrays.asList(words.strip().split("\\s+")));
        this.longest = this.words.stream().mapToInt(String::length).max().orElse(0);
        this.words.forEach(w -> beginnings.set(beginning(w, 0)));
    }

    private static int beginning(String text, int at) {
        int first = letter(text, at);
        int second = letter(text, at + 1);
        return first * (LETTERS + 1) + second + 1;
    }

    /** 0 to 25; -1 for all else. */
    private static int letter(String text, int at) {
        if (at >= text.length()) {
            return -1;
        }
        int lower = text.charAt(at) | 0x20;
        return lower >= 'a' && lower <= 'z' ? lower - 'a' : -1;
    }

    /**
     * The next place where a digit stands or one of these words begins; the end of the text when
     * there is none.
     */
    int nextOrDigit(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c >= 'A' && c <= 'z' && isAt(text, i)) {
                return i;
            }
        }
        return text.length();
    }

    /** Whether a word of a text begins at a place, and is one of these. */
    boolean isAt(String text, int at) {
        if (letter(text, at) < 0 || !beginnings.get(beginning(text, at))) {
            return false;
        }
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return false;
        }
        int end = at + 1;
        while (end - at <= longest && letter(text, end) >= 0) {
            end++;
        }
        return end - at <= longest
                && words.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
    }
}
