package org.couplet.lang;

import java.util.List;

/** Numbers in Chinese text that count nothing: ordinals, page references, versions, list marks. */
final class ZhNames {
    private static final String DIGITS = QuickPattern.DIGITS;
    private static final String SPACES = QuickPattern.SPACES;
    private static final String NUMERALS = ChineseNumerals.CHARACTERS;
    private static final String NUMERAL = "[" + ChineseNumerals.CHARACTERS + "]";

    /** A run of digits is read from its start alone, else a long one takes quadratic time. */
    private static final String RUN = "(?:(?<!\\d)\\d++|(?<!" + NUMERAL + ")" + NUMERAL + "++)";

    static final List<QuickPattern> PATTERNS =
            List.of(
                    // 第七次, 第2万户; 六届七次, 二十届三中; 七次全会
                    new QuickPattern("第", "第", "第\\s?(?:\\d[\\d.,]*[万亿]?|" + NUMERAL + "+)"),
                    new QuickPattern(
                            DIGITS + NUMERALS,
                            "届",
                            RUN
                                    + "届(?:历次|(?:\\d+|"
                                    + NUMERAL
                                    + "+)[次中](?:[、和]"
                                    + NUMERAL
                                    + "+[次中])*)?"),
                    new QuickPattern(DIGITS + NUMERALS, "次", RUN + "次(?=全会|全体|会议|代表)"),
                    new QuickPattern("党中", "大", "(?:党的|中共)" + NUMERAL + "{1,3}大"),
                    // 4版, 上接1版, 21世纪90年代, 95后, 3号线
                    new QuickPattern(
                            DIGITS + "上下紧", "版接转", "(?<!\\d)\\d+\\s?版|(?:上接|下转|紧接)\\s?\\d+"),
                    new QuickPattern(
                            DIGITS + NUMERALS,
                            "纪代",
                            "\\d{1,2}\\s?世纪(?:\\s?\\d{2}\\s?年代)?|\\d{2,4}\\s?年代|"
                                    + "(?<!"
                                    + NUMERAL
                                    + ")"
                                    + NUMERAL
                                    + "+世纪"),
                    new QuickPattern(DIGITS + "公", "后公", "(?<!\\d)\\d{2}后(?![，,。])|公元前?\\s?\\d+年"),
                    new QuickPattern(DIGITS + "〔", "号〔", "(?<!\\d)\\d+\\s?号(?![召])|〔\\d+〕"),
                    // （一） （1） 1. at the start of a line
                    new QuickPattern(
                            "(（", "(（", "[(（]\\s?(?:\\d{1,2}|" + NUMERAL + "{1,3})\\s?[)）]"),
                    new QuickPattern(DIGITS + SPACES, ".、．)）", "^\\s*\\d{1,2}\\s?[.、．)）](?!\\d)"),
                    // 8时30分, 9:30, 3:2, “5·12”, 7×24, 1+6+N, 4.0
                    new QuickPattern(DIGITS, "时", "(?<!\\d)\\d{1,2}时(?:\\d{1,2}分|许|整)?(?![间代期空])"),
                    new QuickPattern(
                            DIGITS + SPACES, "点", "(?<=[日午晨晚夜])\\s?\\d{1,2}点(?:\\d{1,2}分|许|整|半)?"),
                    new QuickPattern(
                            DIGITS, ":：∶·", "(?<!\\d)\\d[\\d.]*+(?:\\s?[:：∶·]\\s?\\d[\\d.]*)+"),
                    new QuickPattern(DIGITS, "×xX+", "(?<!\\d)\\d++(?:[×xX+]\\s?(?:\\d+|[A-Z]))+"),
                    new QuickPattern(DIGITS, ".", "(?<![\\d.])\\d\\.0(?![\\d%万亿个倍])"),
                    // “33618”: digits and nothing else between quotation marks
                    new QuickPattern(
                            DIGITS + SPACES, "“\"‘'「『", "(?<=[“\"‘'「『])\\s?\\d+\\s?(?=[”\"’'」』])"),
                    new QuickPattern(DIGITS + SPACES, "图表式卷册附编", "(?<=[图表式卷册]|附件|编号)\\s?\\d+"),
                    new QuickPattern(DIGITS, DIGITS, "\\d{3,4}-\\d{7,8}|\\d{11,}"));

    private static final Names WORDS = Names.of(Masks.read("number-masks.zh.txt"));

    private ZhNames() {}

    /**
     * Blots out everything that is no amount.
     *
     * @param text folded, dates already blotted out
     */
    static String blot(String text) {
        return Masks.matches(WORDS.blot(text), PATTERNS);
    }
}
