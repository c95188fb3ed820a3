package org.couplet.lang;

import java.util.Set;
import java.util.stream.Collectors;

/** Family names, and which words that begin like one are no names. */
final class Surnames {
    private static final WordGroups NAMES = WordGroups.read("surnames.txt");
    private static final Set<Character> COMMON = characters("common");
    private static final Set<Character> RARE = characters("rare");
    private static final Set<String> DOUBLE = NAMES.set("double");
    private static final Set<String> JAPANESE = NAMES.set("japanese");

    private static final WordGroups WORDS = WordGroups.read("not-names.txt");
    private static final Set<String> NO_START = WORDS.set("start");
    private static final Set<String> NEVER_INSIDE = WORDS.set("inside");
    private static final Set<String> ENDS_WORD = WORDS.set("before");

    /** Characters that no given name holds because they stand after names all the time. */
    private static final String NOT_GIVEN = "说在对就将也还都是从以把被不的了等称们者某区县镇乡街省村副表讲介问答及";

    private Surnames() {}

    /** Whether a character is a family name that needs no second sign. */
    static boolean isCommon(char c) {
        return COMMON.contains(c);
    }

    /**
     * The length of the family name at an offset.
     *
     * @return 1 to 3; 0 when none stands there
     */
    static int lengthAt(String text, int at) {
        for (int length = 3; length >= 2; length--) {
            if (at + length <= text.length()) {
                String word = text.substring(at, at + length);
                if (JAPANESE.contains(word) || DOUBLE.contains(word)) {
                    return length;
                }
            }
        }
        return at < text.length()
                        && (COMMON.contains(text.charAt(at)) || RARE.contains(text.charAt(at)))
                ? 1
                : 0;
    }

    /** Whether a text may be a whole name: family and given name, no everyday word. */
    static boolean isName(String word) {
        return isBuiltLikeName(word) && (lengthAt(word, 0) > 1 || !holdsWord(word));
    }

    /**
     * Whether a word of a byline is a name. There it may be like an everyday word when it has three
     * characters or follows another name.
     */
    static boolean isNameInList(String word, boolean followsName) {
        return isBuiltLikeName(word) && (followsName || word.length() > 2 || isName(word));
    }

    private static boolean isBuiltLikeName(String word) {
        int family = lengthAt(word, 0);
        int given = word.length() - family;
        if (family == 0 || given < 1 || given > 2) {
            return false;
        }
        for (int i = family; i < word.length(); i++) {
            if (!isHan(word.charAt(i)) || NOT_GIVEN.indexOf(word.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the character before a name and its first one make an everyday word. */
    static boolean endsWord(char before, char first) {
        return ENDS_WORD.contains("" + before + first);
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean holdsWord(String word) {
        for (int i = 0; i + 2 <= word.length(); i++) {
            String pair = word.substring(i, i + 2);
            if (NEVER_INSIDE.contains(pair) || (i == 0 && NO_START.contains(pair))) {
                return true;
            }
        }
        return false;
    }

    private static Set<Character> characters(String group) {
        return String.join("", NAMES.words(group))
                .chars()
                .mapToObj(c -> (char) c)
                .collect(Collectors.toUnmodifiableSet());
    }
}
