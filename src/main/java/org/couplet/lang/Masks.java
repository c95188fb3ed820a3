package org.couplet.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blots out what looks like a number but is a name or an idiom. The text keeps its length, so that
 * offsets stay true.
 */
final class Masks {

    /** What stands for a masked character; no text has it. */
    static final char BLOT = '\uE000';

    /** Numerals, units, counters and qualifiers: each traditional glyph before its simplified. */
    private static final String OF_NUMBERS =
            "萬万億亿兩两餘余過过約约於于個个幾几點点歲岁戶户條条項项畝亩噸吨頃顷達达僅仅數数處处間间減减長长級级種种輛辆層层號号週周時时內内將将倍倍圓圆"
                    + "幣币頓顿擔担臺台隻只雙双對对組组題题環环標标準准隊队艙舱樓楼棟栋畫画場场屆届團团區区縣县鎮镇鄉乡島岛";

    private static final char FIRST_GLYPH = '\u4E00';
    private static final char[] SIMPLIFIED = simplified();

    private Masks() {}

    /**
     * Folds full-width digits, signs and blanks to their half-width twins, and the traditional
     * glyphs that numbers are written with to simplified ones, unit for unit.
     */
    static String fold(String text) {
        int first = 0;
        while (first < text.length() && folded(text.charAt(first)) == text.charAt(first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(folded(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char folded(char c) {
        if (c < '\u00A0') {
            return c;
        }
        if (c >= '０' && c <= '９' || c == '％' || c == '／' || c == '．' || c == '＋' || c == '－') {
            return (char) (c - 0xFEE0);
        }
        if (c >= FIRST_GLYPH && c < FIRST_GLYPH + SIMPLIFIED.length) {
            return SIMPLIFIED[c - FIRST_GLYPH];
        }
        return c == '\u3000' || c == '\u00A0' || c == '\u202F' ? ' ' : c;
    }

    private static char[] simplified() {
        char[] glyphs = new char[0x5200];
        for (int i = 0; i < glyphs.length; i++) {
            glyphs[i] = (char) (FIRST_GLYPH + i);
        }
        for (int i = 0; i < OF_NUMBERS.length(); i += 2) {
            glyphs[OF_NUMBERS.charAt(i) - FIRST_GLYPH] = OF_NUMBERS.charAt(i + 1);
        }
        return glyphs;
    }

    /**
     * Blots out whole words, see {@link Names#blot}.
     *
     * @param words folded, the longest first
     */
    static String words(String text, List<String> words) {
        StringBuilder blotted = null;
        for (String word : words) {
            // A word that the text as printed has not is not in the blotted text either.
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                blotted = blotted == null ? new StringBuilder(text) : blotted;
                int end = at + word.length();
                if (isThere(blotted, word, at)) {
                    if (isWhole(blotted, at, end)) {
                        blot(blotted, at, end);
                    }
                    at = end - 1;
                }
            }
        }
        return blotted == null ? text : blotted.toString();
    }

    /** Blots out every match of a pattern. */
    static String matches(String text, Pattern pattern) {
        Matcher m = pattern.matcher(text);
        if (!m.find()) {
            return text;
        }
        StringBuilder blotted = new StringBuilder(text);
        do {
            blot(blotted, m.start(), m.end());
        } while (m.find());
        return blotted.toString();
    }

    /** Blots out every match of a pattern. */
    static String matches(String text, QuickPattern pattern) {
        if (!pattern.mayBeIn(text)) {
            return text;
        }
        StringBuilder blotted = null;
        Matcher m = pattern.matcher(text);
        for (int from = 0; pattern.find(m, text, from); from = m.end()) {
            blotted = blotted == null ? new StringBuilder(text) : blotted;
            blot(blotted, m.start(), m.end());
        }
        return blotted == null ? text : blotted.toString();
    }

    /** Blots out every match of each pattern, one after the other. */
    static String matches(String text, List<QuickPattern> patterns) {
        return matches(text, patterns, CharacterSet.of(text));
    }

    /** The same when it is known which characters the text has. */
    static String matches(String text, List<QuickPattern> patterns, CharacterSet there) {
        String blotted = text;
        char[] characters = text.toCharArray();
        for (QuickPattern pattern : patterns) {
            // A character that the text has not is not in the blotted text either.
            if (pattern.mayBeIn(there) && pattern.mayBeIn(blotted, characters)) {
                String before = blotted;
                blotted = matches(blotted, pattern);
                characters = blotted.equals(before) ? characters : blotted.toCharArray();
            }
        }
        return blotted;
    }

    /** Blots out dates. */
    static String dates(String text, List<DateMention> dates) {
        if (dates.isEmpty()) {
            return text;
        }
        StringBuilder blotted = new StringBuilder(text);
        dates.forEach(d -> blot(blotted, d.start(), d.end()));
        return blotted.toString();
    }

    /** Reads a word list of this package: one a line, {@code #} begins a comment. */
    static List<String> read(String resource) {
        try (InputStream in = Masks.class.getResourceAsStream(resource);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWhole(CharSequence text, int start, int end) {
        char first = text.charAt(start);
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char last = text.charAt(end - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        if (Character.isDigit(before)) {
            return false;
        }
        return !(isLatin(first) && isLatin(before)) && !(isLatin(last) && isLatin(after));
    }

    private static boolean isThere(CharSequence text, String word, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    private static void blot(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, BLOT);
        }
    }
}
