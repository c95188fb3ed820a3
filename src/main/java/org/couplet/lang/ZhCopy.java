package org.couplet.lang;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What does not belong into simplified Chinese running text: half-width marks, straight quotation
 * marks, full-width digits, spaces, traditional glyphs. A text without Han characters has no slips.
 *
 * <p>The object replacement character stands for code, figures and pictures, a line feed for a
 * forced line end.
 */
public final class ZhCopy {
    /** A space between a Han character and a Latin letter or digit. */
    public static final String MIXED_SPACE = "space-mixed";

    private static final int FIRST_HAN = 0x2E80;
    private static final String HAN = "[\\p{IsHan}]";
    private static final String MARK = "[，。、；：？！“”‘’（）《》〈〉【】…]";
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://[!-~]+|[\\w.+-]+@[\\w.-]+\\.[A-Za-z]{2,}");
    private static final QuickPattern HALF =
            new QuickPattern(
                    ",;:?!",
                    "(?<=[\\p{IsHan}”’）》])[,;:?!](?![,;:?!])|(?<=[A-Za-z0-9%%\uFFFC])[,;?!](?=%s)"
                            .formatted(HAN));
    private static final QuickPattern STOP =
            new QuickPattern(".", "(?<=[\\p{IsHan}”’）》])\\.(?=\\s|$|[\\p{IsHan}”’）“‘（])");
    private static final QuickPattern BRACKETS =
            new QuickPattern(
                    "(", "(?<=[\\p{IsHan}”》])\\(([^()\n]+)\\)|\\(([^()\n]*\\p{IsHan}[^()\n]*)\\)");
    private static final String FULL =
            (QuickPattern.DIGITS + QuickPattern.LETTERS + "%.")
                    .chars()
                    .collect(
                            StringBuilder::new,
                            (out, c) -> out.append((char) (c + 0xFEE0)),
                            StringBuilder::append)
                    .toString();
    private static final QuickPattern FULL_WIDTH = new QuickPattern(FULL, "[０-９Ａ-Ｚａ-ｚ％．]+");
    private static final QuickPattern STRAIGHT =
            new QuickPattern(
                    "\"",
                    "\"[^\"\n]*\\p{IsHan}[^\"\n]*\"|(?<=%1$s)\"[^\"\n]+\"(?=%1$s|%2$s|$)"
                            .formatted(HAN, MARK));
    private static final QuickPattern STRAIGHT_SINGLE =
            new QuickPattern("'", "(?<![A-Za-z0-9])'([^'\n]{0,20}\\p{IsHan}[^'\n]{0,20})'");
    private static final QuickPattern CORNER = new QuickPattern("「『", "[「『][^「『」』\n]*[」』]");
    private static final QuickPattern ELLIPSIS =
            new QuickPattern(".。", "(?<=%s)(?:\\.{3,}|。{2,})".formatted(HAN));
    private static final QuickPattern DOUBLED =
            new QuickPattern("，、；：。？！", "([，、；：])\\1+|[，、；：][。，、；]|。[，、；：]|([？！])\\2{2,}");
    private static final QuickPattern LEFTOVER = new QuickPattern("*", "(?<!\\*)\\*\\*(?!\\*)");
    private static final QuickPattern WITHIN =
            new QuickPattern(
                    " \u3000",
                    "(?<=%1$s)[ \u3000]+(?=%1$s)|(?<=%1$s)[ \u3000]+(?=[，。、；：？！）》])".formatted(HAN)
                            + "|(?<=[，。、；：？！]) +(?=%s)".formatted(HAN));
    private static final QuickPattern MIXED =
            new QuickPattern(
                    " ",
                    "(?<=%1$s) +(?=[A-Za-z0-9\uFFFC])|(?<=[A-Za-z0-9%%\uFFFC]) +(?=%1$s)"
                            .formatted(HAN));
    private static final Pattern CHAPTER = Pattern.compile("第[\\p{IsHan}0-9]{1,4}$");

    private ZhCopy() {}

    /**
     * @return in reading order
     */
    public static List<CopySlip> slips(String text) {
        if (!HanText.hasHan(text)) {
            return List.of();
        }
        boolean hasAddress = text.contains("://") || text.indexOf('@') >= 0;
        String plain = hasAddress ? Masks.matches(text, ADDRESS) : text;
        CharacterSet there = CharacterSet.of(plain);
        List<CopySlip> slips = new ArrayList<>();
        find("half-width", HALF, plain, there, ZhCopy::fullWidth, slips);
        find("half-width", STOP, plain, there, m -> HanPunctuation.fullStop(), slips);
        find("brackets", BRACKETS, plain, there, m -> "（" + inner(m.group()) + "）", slips);
        find("full-width", FULL_WIDTH, plain, there, m -> HanText.halfWidth(m.group()), slips);
        find("quotes", STRAIGHT, plain, there, m -> "“" + inner(m.group()) + "”", slips);
        find("quotes", STRAIGHT_SINGLE, plain, there, m -> "‘" + inner(m.group()) + "’", slips);
        find("quotes", CORNER, plain, there, m -> "“" + inner(m.group()) + "”", slips);
        find("ellipsis", ELLIPSIS, plain, there, m -> "……", slips);
        find("doubled", DOUBLED, plain, there, m -> m.group().substring(0, 1), slips);
        find("bold", LEFTOVER, plain, there, m -> "", slips);
        find(MIXED_SPACE, MIXED, plain, there, m -> "", slips);
        if (HanPunctuation.hasComma(plain) || HanPunctuation.hasPause(plain)) {
            find("space", WITHIN, plain, there, m -> "", slips);
            slips.removeIf(
                    s ->
                            s.kind().equals("space")
                                    && (isChapter(plain, s.start())
                                            || Quotations.isInSlogan(plain, s.start(), s.end())));
        }
        glyphs(plain, slips);
        quotePairs(plain, slips);
        slips.sort(Comparator.comparingInt(CopySlip::start));
        return slips;
    }

    /** How often Han characters stand straight beside Latin letters or digits. */
    public static int closeBoundaries(String text) {
        int count = 0;
        int before = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int c = text.codePointAt(i);
            boolean isClose =
                    isLatin(c) ? isHan(before) : (isLatin(before) || before == '%') && isHan(c);
            count += isClose ? 1 : 0;
            before = c;
        }
        return count;
    }

    private static boolean isLatin(int c) {
        return c >= '0' && c <= '9'
                || c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c == '\uFFFC';
    }

    private static boolean isHan(int c) {
        return c >= FIRST_HAN && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static void find(
            String kind,
            QuickPattern pattern,
            String text,
            CharacterSet there,
            Function<Matcher, String> right,
            List<CopySlip> slips) {
        if (!pattern.mayBeIn(there)) {
            return;
        }
        Matcher m = pattern.matcher(text);
        for (int from = 0; pattern.find(m, text, from); from = m.end()) {
            slips.add(
                    new CopySlip(
                            kind, m.start(), m.end(), shown(m.group()), shown(right.apply(m))));
        }
    }

    private static String fullWidth(Matcher m) {
        return HanPunctuation.fullWidth(m.group().charAt(0)).orElse("");
    }

    private static String inner(String bracketed) {
        return bracketed.substring(1, bracketed.length() - 1);
    }

    private static String shown(String text) {
        return text.codePointCount(0, text.length()) <= 20
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 19)) + "…";
    }

    /** “第二章 总则” is set with a space. */
    private static boolean isChapter(String text, int end) {
        return CHAPTER.matcher(text.substring(Math.max(0, end - 6), end)).find();
    }

    private static void glyphs(String text, List<CopySlip> slips) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int glyph = text.codePointAt(i);
            if (glyph < 0x3400) {
                continue;
            }
            Optional<String> simplified = TraditionalGlyphs.simplified(glyph);
            int end = i + Character.charCount(glyph);
            // A glyph in quotation marks is spoken about.
            if (simplified.isPresent() && !Quotations.isInSlogan(text, i, end)) {
                slips.add(
                        new CopySlip("glyph", i, end, Character.toString(glyph), simplified.get()));
            }
        }
    }

    /** A mark that opens and never closes, or the other way round; the first one only. */
    private static void quotePairs(String text, List<CopySlip> slips) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '“') {
                open.push(i);
            } else if (text.charAt(i) == '”') {
                if (open.isEmpty()) {
                    slips.add(new CopySlip("pair", i, i + 1, "”", "“"));
                    return;
                }
                open.pop();
            }
        }
        if (!open.isEmpty()) {
            int at = open.pop();
            slips.add(new CopySlip("pair", at, at + 1, "“", "”"));
        }
    }
}
