package org.couplet.seed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.couplet.lang.FunctionWords;
import org.couplet.lang.HanText;
import org.couplet.lang.Reduplications;

/**
 * A character scanned twice, where the page has the same words elsewhere with one. Chinese doubles
 * characters, too, so that this is only proposed.
 */
final class DoubledCharacters implements RepairRule {
    private static final int BEFORE = 3;
    private static final int FEWER_BEFORE = 2;
    private static final int OFTEN = 2;
    private static final int AROUND = 2;

    @Override
    public List<Repair> find(SeedPage page) {
        StringBuilder all = new StringBuilder();
        page.lines().forEach(all::append);
        Map<String, Integer> words = words(all.toString(), doubled(page));
        List<Repair> found = new ArrayList<>();
        for (int n = 1; n <= page.lines().size(); n++) {
            String line = page.line(n);
            Columns columns = Columns.of(line, n);
            for (int i = AROUND; i + 1 < line.length(); i++) {
                if (isDoubled(line, i) && isElsewhere(line, i, words)) {
                    found.add(
                            new Repair(
                                    columns.position(i + 1),
                                    line.substring(i + 1, i + 2),
                                    "",
                                    "doubled-character",
                                    Repair.Confidence.MEDIUM));
                }
            }
        }
        return found;
    }

    /** The characters in question: few, so that little has to be counted. */
    private static BitSet doubled(SeedPage page) {
        BitSet doubled = new BitSet();
        for (String line : page.lines()) {
            for (int i = AROUND; i + 1 < line.length(); i++) {
                if (isDoubled(line, i)) {
                    doubled.set(line.charAt(i));
                }
            }
        }
        return doubled;
    }

    /** How often what stands at single characters: before and after each, and on both sides. */
    private static Map<String, Integer> words(String text, BitSet doubled) {
        Map<String, Integer> words = new HashMap<>();
        for (int i = AROUND; i + 1 < text.length(); i++) {
            if (doubled.get(text.charAt(i))
                    && text.charAt(i) != text.charAt(i + 1)
                    && text.charAt(i) != text.charAt(i - 1)) {
                words.merge(text.substring(i - FEWER_BEFORE, i + 1), 1, Integer::sum);
                if (i >= BEFORE) {
                    words.merge(text.substring(i - BEFORE, i + 1), 1, Integer::sum);
                }
                if (i + AROUND < text.length()) {
                    words.merge(text.substring(i - AROUND, i + AROUND + 1), 1, Integer::sum);
                }
            }
        }
        return words;
    }

    private static boolean isDoubled(String line, int i) {
        char c = line.charAt(i);
        return HanText.isHan(c)
                && c == line.charAt(i + 1)
                && c != line.charAt(i - 1)
                && (i + 2 == line.length() || c != line.charAt(i + 2));
    }

    private static boolean isElsewhere(String line, int i, Map<String, Integer> words) {
        if (isOneElsewhere(line, i, words)) {
            return true;
        }
        if (i + 2 + AROUND > line.length()) {
            return false;
        }
        String both = line.substring(i - AROUND, i + 1) + line.substring(i + 2, i + 2 + AROUND);
        return isHan(both) && words.containsKey(both);
    }

    // Before another character the second one may begin a word of its own: an office and its head.
    private static boolean isOneElsewhere(String line, int i, Map<String, Integer> words) {
        String c = line.substring(i, i + 1);
        String next = i + 2 < line.length() ? line.substring(i + 2, i + 3) : "";
        if (Reduplications.isCommon(c) || (isHan(next) && !FunctionWords.isOne(next))) {
            return false;
        }
        String near = line.substring(i - FEWER_BEFORE, i);
        String left = line.substring(Math.max(0, i - BEFORE), i);
        return isHan(near)
                && (words.getOrDefault(near + c, 0) >= OFTEN
                        || left.length() == BEFORE && isHan(left) && words.containsKey(left + c));
    }

    private static boolean isHan(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(HanText::isHan);
    }
}
