package org.couplet.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be looked up: each pair of neighboring Han characters, numbers, and other words without
 * their commonest English endings. {@code templates/assets/js/search.js} takes a reader's words
 * apart in exactly the same way.
 */
final class SearchWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PART =
            Pattern.compile(
                    "\\p{IsHan}+|[0-9]+(?:[.,][0-9]+)+|(?:(?!\\p{IsHan})[\\p{L}\\p{N}])+",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ENGLISH = Pattern.compile("[a-z]{4,}");
    private static final Pattern PLURAL = Pattern.compile("(?<=[^sui])s$");
    private static final Pattern FORM = Pattern.compile("(?<=..[a-z])(?:ing|ed)$");
    private static final Pattern DOUBLED = Pattern.compile("([bdgmnprt])\\1$");
    private static final Pattern SILENT = Pattern.compile("(?<=...)e$");

    private SearchWords() {}

    /** The words of a text in reading order; a single letter or Han character gives none. */
    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        plain = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(plain.length());
        Matcher part = PART.matcher(plain);
        while (part.find()) {
            add(part.group(), words);
        }
        return words;
    }

    private static void add(String part, List<String> words) {
        if (isHan(part)) {
            int second = part.offsetByCodePoints(0, 1);
            for (int first = 0; second < part.length(); ) {
                int end = part.offsetByCodePoints(second, 1);
                words.add(part.substring(first, end));
                first = second;
                second = end;
            }
        } else if (Character.isDigit(part.charAt(0))) {
            words.add(part.replace(",", ""));
        } else if (part.length() > 1) {
            words.add(stem(part));
        }
    }

    /** Whether a word is of Han characters. */
    static boolean isHan(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /** Only so much that the forms of a regular word meet; what it makes need not be a word. */
    private static String stem(String word) {
        if (!ENGLISH.matcher(word).matches()) {
            return word;
        }
        String w =
                word.endsWith("ies")
                        ? word.substring(0, word.length() - 3) + "y"
                        : PLURAL.matcher(word).replaceFirst("");
        w = FORM.matcher(w).replaceFirst("");
        w = DOUBLED.matcher(w).replaceFirst("$1");
        return SILENT.matcher(w).replaceFirst("");
    }
}
