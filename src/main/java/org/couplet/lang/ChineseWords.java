package org.couplet.lang;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Where words of Chinese text begin and end, as a dictionary sees it. */
public final class ChineseWords {

    private ChineseWords() {}

    /**
     * Whether a stretch of a text is made of whole words: 县城 in 建设县城 is, in 区县城镇 it is not.
     *
     * @param start inclusive offset
     * @param end exclusive offset
     */
    public static boolean areWhole(String text, int start, int end) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        words.setText(text);
        return words.isBoundary(start) && words.isBoundary(end);
    }
}
