package org.couplet.lang;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** Chinese text cut into words by a dictionary. The cut is a guess: names fall into characters. */
public final class HanWords {

    private HanWords() {}

    /**
     * The word that holds a character.
     *
     * @param offset of the character in UTF-16 units, 0-based
     */
    public static String at(String text, int offset) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.CHINESE);
        words.setText(text);
        int end = words.following(offset);
        return text.substring(words.previous(), end);
    }
}
