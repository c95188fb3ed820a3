package org.couplet.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What can be looked up: each pair of neighboring Han characters, numbers, and other words without
 * their commonest English endings. {@code templates/assets/js/search.js} takes a reader's words
 * apart in exactly the same way.
 */
final class SearchWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchWords() {}

    /** The words of a text in reading order; a single letter or Han character gives none. */
    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        plain = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(plain.length());
        int i = 0;
        while (i < plain.length()) {
            int c = plain.codePointAt(i);
            int start = i;
            if (isHan(c)) {
                i = han(plain, i, words);
            } else if (isWord(c)) {
                i = number(plain, i);
                if (i > start) {
                    words.add(plain.substring(start, i).replace(",", ""));
                    continue;
                }
                i = wordEnd(plain, start);
                if (i - start > 1) {
                    words.add(stem(plain.substring(start, i)));
                } else if (isDigit(plain, start)) {
                    words.add(plain.substring(start, i));
                }
            } else {
                i += Character.charCount(c);
            }
        }
        return words;
    }

    /** The end of a run of Han characters, each of which makes a word with the next. */
    private static int han(String text, int start, List<String> words) {
        int first = start;
        int second = start + Character.charCount(text.codePointAt(start));
        while (second < text.length()) {
            int c = text.codePointAt(second);
            if (!isHan(c)) {
                break;
            }
            int end = second + Character.charCount(c);
            words.add(text.substring(first, end));
            first = second;
            second = end;
        }
        return second;
    }

    /** The end of a number with points or commas in it; where it starts if there is none. */
    private static int number(String text, int start) {
        int end = start;
        int i = start;
        while (isDigit(text, i)) {
            while (isDigit(text, i)) {
                i++;
            }
            if (end > start || i < text.length() && isDigit(text, i + 1) && isMark(text, i)) {
                end = i;
            }
            if (!isMark(text, i)) {
                break;
            }
            i++;
        }
        return end;
    }

    private static int wordEnd(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isHan(c) || !isWord(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private static boolean isMark(String text, int i) {
        return i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ',');
    }

    private static boolean isWord(int c) {
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean isHan(int c) {
        // Most are of one block, which needs no search.
        return c >= 0x4e00 && c <= 0x9fff
                || c > 0x2e00 && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** Whether a word is of Han characters. */
    static boolean isHan(String word) {
        return isHan(word.codePointAt(0));
    }

    /** Only so much that the forms of a regular word meet; what it makes need not be a word. */
    private static String stem(String word) {
        int end = word.length();
        if (end < 4 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return word;
        }
        StringBuilder w = new StringBuilder(word);
        if (word.endsWith("ies")) {
            w.replace(end - 3, end, "y");
        } else if (word.endsWith("s") && "sui".indexOf(word.charAt(end - 2)) < 0) {
            w.setLength(end - 1);
        }
        if (w.length() > 5 && endsWith(w, "ing")) {
            w.setLength(w.length() - 3);
        } else if (w.length() > 4 && endsWith(w, "ed")) {
            w.setLength(w.length() - 2);
        }
        end = w.length();
        if (w.charAt(end - 1) == w.charAt(end - 2) && "bdgmnprt".indexOf(w.charAt(end - 1)) >= 0) {
            w.setLength(end - 1);
        }
        end = w.length();
        if (end > 3 && w.charAt(end - 1) == 'e') {
            w.setLength(end - 1);
        }
        return w.toString();
    }

    private static boolean endsWith(StringBuilder word, String end) {
        return word.lastIndexOf(end) == word.length() - end.length();
    }
}
