package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.lang.HanPunctuation;
import org.couplet.lang.HanText;
import org.couplet.lang.NewspaperLines;

/**
 * Spaces inside running text where Chinese has none. Beside a punctuation mark or a numeral there
 * is no doubt; between two characters a space may also stand for a character that the scanner could
 * not read, so that one is only proposed. Spaces in headlines, bylines, slogans and titles part
 * their members and stay.
 */
final class SpuriousSpaces implements RepairRule {
    private static final Pattern SPACE = Pattern.compile("[ \\u00A0\\t]+");

    /** A clause and its number, with the indent before it. */
    private static final int LONGEST_NUMBER = 40;

    @Override
    public List<Repair> find(SeedPage page) {
        List<Repair> found = new ArrayList<>();
        for (int n = 1; n <= page.lines().size(); n++) {
            String line = page.line(n);
            Columns columns = Columns.of(line, n);
            boolean isRunning = isRunningText(line);
            boolean isBeside = isRunning || isRunning(page, n - 1) || isRunning(page, n + 1);
            int depth = 0;
            Matcher space = SPACE.matcher(line);
            int from = 0;
            while (space.find()) {
                depth += depth(line, from, space.start());
                from = space.end();
                if (space.end() == line.length()) {
                    break;
                }
                Repair.Confidence confidence = judge(line, space, isRunning, isBeside, depth > 0);
                if (confidence != null) {
                    found.add(
                            new Repair(
                                    columns.position(space.start()),
                                    space.group(),
                                    "",
                                    "spurious-space",
                                    confidence));
                }
            }
        }
        return found;
    }

    /** How many quotations or titles open, less those that close. */
    private static int depth(String line, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            depth += HanPunctuation.isOpener(c) ? 1 : HanPunctuation.isCloser(c) ? -1 : 0;
        }
        return depth;
    }

    private static Repair.Confidence judge(
            String line, Matcher space, boolean isRunning, boolean isBeside, boolean isQuoted) {
        int next = line.codePointAt(space.end());
        if (space.start() == 0) {
            boolean isIndent = space.group().length() > 1;
            return isIndent ? null : Repair.Confidence.HIGH;
        }
        int before = line.codePointBefore(space.start());
        boolean atMark =
                HanPunctuation.isFullWidthMark(before) || HanPunctuation.isFullWidthMark(next);
        boolean areHan = HanText.isHan(before) && HanText.isHan(next);
        boolean atNumeral =
                (HanText.isHan(before) && Character.isDigit(next))
                        || (HanText.isHan(next) && (Character.isDigit(before) || before == '%'));
        // A narrow column has lines without a mark; a numeral's space is as wrong in them.
        boolean isMeant = atNumeral ? isBeside : isRunning && (atMark || areHan);
        if (!isMeant) {
            return null;
        }
        if (space.start() <= LONGEST_NUMBER
                && NewspaperLines.isClauseNumber(line.substring(0, space.start()))) {
            return null;
        }
        if (isQuoted) {
            return atNumeral ? Repair.Confidence.HIGH : null;
        }
        return areHan ? Repair.Confidence.MEDIUM : Repair.Confidence.HIGH;
    }

    private static boolean isRunning(SeedPage page, int number) {
        return number >= 1 && number <= page.lines().size() && isRunningText(page.line(number));
    }

    /** A line with a comma or a full stop is neither a headline nor a byline nor a signboard. */
    private static boolean isRunningText(String line) {
        return HanPunctuation.hasComma(line) || HanPunctuation.hasPause(line);
    }
}
