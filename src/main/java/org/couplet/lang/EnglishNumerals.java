package org.couplet.lang;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Numbers below a thousand written in English words: five, twenty-five, three hundred and six. */
final class EnglishNumerals {
    private static final String ONES = "one|two|three|four|five|six|seven|eight|nine";
    private static final String TEENS =
            "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final String BELOW_HUNDRED =
            "(?:(?:" + TENS + ")(?:[-\\s](?:" + ONES + "))?|" + TEENS + "|" + ONES + ")";

    /** A numeral as part of a regular expression; ignore case. */
    static final String PATTERN =
            "(?:(?:"
                    + ONES
                    + ")\\shundred(?:\\s(?:and\\s)?"
                    + BELOW_HUNDRED
                    + ")?|"
                    + BELOW_HUNDRED
                    + ")";

    /** The words that a numeral can begin with, a blank between them. */
    static final String WORDS = (ONES + "|" + TEENS + "|" + TENS).replace('|', ' ');

    private static final Map<String, Integer> VALUES = new HashMap<>();

    static {
        fill(ONES, 1, 1);
        fill(TEENS, 10, 1);
        fill(TENS, 20, 10);
    }

    private EnglishNumerals() {}

    private static void fill(String words, int first, int step) {
        int value = first;
        for (String word : words.split("\\|")) {
            VALUES.put(word, value);
            value += step;
        }
    }

    /** The value of a numeral; empty when it is none. */
    static OptionalInt parse(String text) {
        int value = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[-\\s]+")) {
            if (word.equals("hundred")) {
                value *= 100;
            } else if (VALUES.containsKey(word)) {
                value += VALUES.get(word);
            } else if (!word.equals("and")) {
                return OptionalInt.empty();
            }
        }
        return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
