package org.couplet.lang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What does not belong into English running text: full-width marks and digits, words and marks
 * written twice, a blank before a comma. Chinese words quoted in it keep their own marks.
 *
 * <p>The object replacement character stands for code, figures and pictures.
 */
public final class EnCopy {
    private static final int FIRST_FULL_WIDTH = 0x3000;
    private static final String HAN = "[\\p{IsHan}]";
    private static final Pattern LETTERS = Pattern.compile("[０-９Ａ-Ｚａ-ｚ％]+");
    private static final Pattern MARK = Pattern.compile("[，。、；：？！～\u3000「」『』【】]");
    private static final Pattern CLOSE_BRACKET = Pattern.compile("[（）《》]");
    private static final QuickPattern WORD_TWICE =
            QuickPattern.notAfter(
                            QuickPattern.WORD + ".-",
                            "taoiwfb",
                            "(?<![\\w.-])(the|an?|of|and|in|with|for|from|by|is|are|was|this)\\s+\\1(?![\\w-])")
                    .where(EnCopy::isAgain);
    private static final QuickPattern MARK_TWICE =
            QuickPattern.notAfter(".,;:", ",;", "(?<![.,;:])([,;])\\1(?!\\1)");
    private static final QuickPattern BLANK = new QuickPattern(" ", "(?<=[a-z]) +([,;])(?=\\s|$)");
    private static final Pattern LEFTOVER = Pattern.compile("(?<![*\\w/])\\*\\*(?=[A-Za-z])");

    private EnCopy() {}

    /** Whether the letters up to the next blank stand again behind it. */
    private static boolean isAgain(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        int next = end;
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        return text.regionMatches(at, text, next, end - at);
    }

    /**
     * @return in reading order
     */
    public static List<CopySlip> slips(String text) {
        List<CopySlip> slips = new ArrayList<>();
        CharacterSet there = CharacterSet.of(text);
        if (hasFullWidth(text)) {
            Matcher m = LETTERS.matcher(text);
            while (m.find()) {
                slips.add(slip("full-width", m, HanText.halfWidth(m.group())));
            }
            marks(text, slips);
        }
        find("word-twice", WORD_TWICE, text, there, slips);
        find("doubled", MARK_TWICE, text, there, slips);
        if (text.contains(" ,") || text.contains(" ;")) {
            find("blank", BLANK, text, there, slips);
        }
        if (text.contains("**")) {
            Matcher m = LEFTOVER.matcher(text);
            while (m.find()) {
                slips.add(slip("bold", m, ""));
            }
        }
        slips.sort(Comparator.comparingInt(CopySlip::start));
        return slips;
    }

    private static boolean hasFullWidth(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_FULL_WIDTH) {
                return true;
            }
        }
        return false;
    }

    private static void find(
            String kind,
            QuickPattern pattern,
            String text,
            CharacterSet there,
            List<CopySlip> slips) {
        if (!pattern.mayBeIn(there)) {
            return;
        }
        Matcher m = pattern.matcher(text);
        for (int from = 0; pattern.find(m, text, from); from = m.end()) {
            slips.add(slip(kind, m, m.group(1)));
        }
    }

    /** A mark between Chinese words is theirs, and so are brackets that hold some. */
    private static void marks(String text, List<CopySlip> slips) {
        Matcher m = MARK.matcher(text);
        while (m.find()) {
            if (!isChinese(text, m.start(), -1) || !isChinese(text, m.end(), 0)) {
                slips.add(slip("mark", m, half(m.group())));
            }
        }
        m = CLOSE_BRACKET.matcher(text);
        while (m.find()) {
            boolean opens = "（《".contains(m.group());
            boolean isTitle = "《》".contains(m.group());
            boolean outside = opens ? isChinese(text, m.start(), -1) : isChinese(text, m.end(), 0);
            boolean inside = opens ? isChinese(text, m.end(), 0) : isChinese(text, m.start(), -1);
            if (!(isTitle ? inside : inside && outside)) {
                slips.add(slip("mark", m, half(m.group())));
            }
        }
    }

    /** Whether the next character that is no mark is a Han character. */
    private static boolean isChinese(String text, int from, int step) {
        int i = from + step;
        while (i >= 0 && i < text.length() && isMark(text.charAt(i))) {
            i += step < 0 ? -1 : 1;
        }
        return i >= 0
                && i < text.length()
                && text.substring(i, i + 1).matches(HAN + "|[0-9A-Za-z]")
                && (text.substring(i, i + 1).matches(HAN) || hasHanNear(text, i));
    }

    /** “人工智能AI，” is Chinese although a Latin letter stands before the comma. */
    private static boolean hasHanNear(String text, int i) {
        int from = i;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        int to = i;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return HanText.hasHan(text.substring(from, to));
    }

    private static boolean isMark(char c) {
        return HanPunctuation.isFullWidthMark(c);
    }

    private static String half(String mark) {
        return switch (mark) {
            case "。" -> ".";
            case "、" -> ",";
            case "～" -> "–";
            case "\u3000" -> " ";
            case "「", "『", "《" -> "“";
            case "」", "』", "》" -> "”";
            case "【" -> "[";
            case "】" -> "]";
            default -> HanText.halfWidth(mark);
        };
    }

    private static CopySlip slip(String kind, Matcher m, String right) {
        return new CopySlip(kind, m.start(), m.end(), m.group(), right);
    }
}
