package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.lang.HanPunctuation;
import org.couplet.lang.HanText;

/**
 * Half-width punctuation in Chinese text. Marks between numerals ({@code 1,000}, {@code 1:2}) or
 * Latin words stay, and so does every other mark: {@code +}, {@code -}, {@code %}.
 */
final class PunctuationWidth implements RepairRule {
    /** What stands farther away is another bracket. */
    private static final int LONGEST_BRACKET = 400;

    @Override
    public List<Repair> find(SeedPage page) {
        List<Repair> found = new ArrayList<>();
        for (int n = 1; n <= page.lines().size(); n++) {
            String line = page.line(n);
            Columns columns = Columns.of(line, n);
            for (int i = 0; i < line.length(); i++) {
                Optional<String> wide = wide(line, i);
                if (wide.isPresent()) {
                    found.add(
                            new Repair(
                                    columns.position(i),
                                    line.substring(i, i + 1),
                                    wide.get(),
                                    "punctuation-width",
                                    Repair.Confidence.HIGH));
                }
            }
        }
        return found;
    }

    private static Optional<String> wide(String line, int i) {
        char c = line.charAt(i);
        if (c == '.') {
            boolean endsChinese =
                    isChinese(line, i - 1, -1)
                            && (i == line.length() - 1 || isChinese(line, i + 1, 1));
            return endsChinese ? Optional.of(HanPunctuation.fullStop()) : Optional.empty();
        }
        Optional<String> wide = HanPunctuation.fullWidth(c);
        if (wide.isEmpty()) {
            return wide;
        }
        if (c == '(' || c == ')') {
            return isChinesePair(line, i, c) ? wide : Optional.empty();
        }
        return isChinese(line, i - 1, -1) || isChinese(line, i + 1, 1) ? wide : Optional.empty();
    }

    /** Both brackets of a pair change, or neither does. */
    private static boolean isChinesePair(String line, int i, char c) {
        int from = i;
        while (from > 0 && line.charAt(from) != '(' && i - from < LONGEST_BRACKET) {
            from--;
        }
        int to = i + 1;
        while (to < line.length() && line.charAt(to - 1) != ')' && to - i < LONGEST_BRACKET) {
            to++;
        }
        return isChinese(line, from - 1, -1)
                || isChinese(line, to, 1)
                || line.substring(from, to).codePoints().anyMatch(HanText::isHan);
    }

    /** Whether the next character that is no space is Chinese. */
    private static boolean isChinese(String line, int i, int step) {
        int at = i;
        while (at >= 0 && at < line.length() && line.charAt(at) == ' ') {
            at += step;
        }
        return at >= 0
                && at < line.length()
                && (HanText.isHan(line.charAt(at))
                        || HanPunctuation.isFullWidthMark(line.charAt(at)));
    }
}
