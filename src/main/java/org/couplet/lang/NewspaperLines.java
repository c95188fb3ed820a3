package org.couplet.lang;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short lines around and between a newspaper's articles, told by their words. */
public final class NewspaperLines {
    private static final String BULLET = "[■□●○◎◆◇▲△▪]";
    private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";

    private static final Pattern HEADER =
            Pattern.compile(
                    "^\\p{IsHan}{2,6}(?:日报|晚报|时报|早报|晨报|快报|导报|商报|周报|都市报|青年报|农民报|工人报|法治报)$"
                            + "|[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日[\\s\\u3000]+\\p{IsHan}{2,6}(?:日报|晚报|时报|早报|晨报|商报)(?!\\p{IsHan})"
                            + "|(?:热线|电话|传真|邮编)[^。]{0,8}[0-9]{3}"
                            + "|星期[一二三四五六日天]|责任?编辑?[：:\\s]|责编|美编|版式|图编|校对|值班总?编|主编[：:\\s]|新闻热线|国内统一|邮发代号"
                            + "|(?:总|第)第?\\s*[0-9]{2,6}\\s*期|今日[0-9]+版|https?://|www\\.|农历|零售价|社址|"
                            + BULLET
                            + "\\S{2,6}\\s*"
                            + BULLET
                            + "\\S{2,6}\\s*"
                            + BULLET);

    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "第?\\s*[A-Za-z]{0,2}\\s*[0-9]{1,3}\\s*版|[A-Z]{0,2}[0-9]{1,3}"
                            + "|第[一二三四五六七八九十]{1,3}版"
                            + "|[A-Z]{0,2}[0-9]{1,3}版?[\\s/｜|-]+\\p{IsHan}{2,4}"
                            + "|\\p{IsHan}{2,4}[\\s/｜|-]+[A-Z]{0,2}[0-9]{1,3}版?"
                            + "|\\p{IsHan}{2,4}[A-Z]{0,2}[0-9]{1,3}版"
                            + "|[0-9]{4}[-./年][0-9]{1,2}[-./月][0-9]{1,2}日?"
                            + "|[A-Z][A-Z\\s]{4,40}");

    private static final Pattern SECTION_NAME =
            Pattern.compile(
                    "(?:今日)?(?:要闻|综合|时政|头版|要闻版|本地|本市|国内|国际|中国|世界|天下|经济|财经|社会|民生|文化|体育|科教|教育|法治"
                            + "|评论|理论|副刊|专题|特别报道|深度|调查|关注|焦点|聚焦|视点|新闻|广告|公告|区县|区域|乡村|生态|健康|读书)"
                            + "(?:新闻|周刊|专版|时评)?");

    private static final Pattern AFFILIATION =
            Pattern.compile("^\\s*[（(]\\s*(?:本文)?(?:第一)?(?:作者|笔者|执笔人?|撰稿人?)(?:单位)?[：:\\s分别]*.*");

    private static final Pattern SOURCE_NOTE =
            Pattern.compile(
                    "^\\s*[（(]?\\s*(?:原载|原刊|转载自?|本文原载|本文刊于|来源[：:]).{0,60}$"
                            + "|^\\s*[（(]\\s*(?:转自|摘自|据)《.{1,40}[）)]\\s*$");

    private static final Pattern END_MARK =
            Pattern.compile(
                    "[（(]\\s*(?:据|综合|均?据|本报|本刊)?[^（()）。]{0,30}(?:电|讯|供稿|报道|消息|记者[\\s　]*\\S{2,30})\\s*[）)]\\s*$"
                            + "|[（(]完[）)]\\s*$");

    private static final Pattern CREDIT =
            Pattern.compile("(?:摄|摄影|供图|制图|绘图|翻拍|资料图片?)\\s*[）)]?\\s*$");

    private static final Pattern ADOPTION =
            Pattern.compile(
                    "^\\s*[（(]\\s*[0-9]{4}年.{2,60}(?:通过|批准|印发|发布|公布|修订)\\s*[）)]\\s*$|^\\s*[（(]\\s*[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日\\s*[）)]\\s*$");

    private static final Pattern SECTION =
            Pattern.compile(
                    "^\\s*(?:[（(]?"
                            + NUMERAL
                            + "[）)]?|[（(]?[0-9]{1,2}[）)]?|[IVXⅠ-Ⅹ]{1,4})\\s*[、.．]?\\s*$");

    private static final Pattern ENUMERATED =
            Pattern.compile(
                    "^\\s*(?:[（(]"
                            + NUMERAL
                            + "[）)]|"
                            + NUMERAL
                            + "、|第"
                            + NUMERAL
                            + "[章节部条]|[0-9]{1,2}[.．、])");

    private static final Pattern KEYWORD =
            Pattern.compile(
                    "^\\s*"
                            + BULLET
                            + "?\\s*[【\\[<〈]?(?:关键词|关键字|热词|看点|亮点|焦点|问题|话题)\\s*(?:[0-9０-９]{1,2}|[①-⑳]|"
                            + NUMERAL
                            + ")?\\s*[】\\]>〉]?[：:｜|]?\\s*\\S.{0,30}$");

    private static final Pattern QUESTION =
            Pattern.compile("^\\s*(?:问|答|记者|提问|[\\p{IsHan}·-]{2,16}记者)\\s*[：:].*");

    private static final Pattern CHART = Pattern.compile("图解|一图|图表|示意图|制图|数说|数读|速览|读懂");

    private static final Pattern FULL_DATE =
            Pattern.compile("([12][0-9]{3})年([0-9]{1,2})月([0-9]{1,2})日");

    private NewspaperLines() {}

    /** Whether a line belongs to the page's head or foot. Only short lines can. */
    public static boolean isFurniture(String line) {
        String t = line.strip();
        return HanPunctuation.width(t) <= 60
                && !t.contains("。")
                && (HEADER.matcher(t).find()
                        || PAGE_NUMBER.matcher(t).matches()
                        || isSectionName(t));
    }

    /** The name of a newspaper's section, {@code 要闻}. */
    public static boolean isSectionName(String line) {
        return SECTION_NAME.matcher(line.strip()).matches();
    }

    /** {@code （作者单位：…} */
    public static boolean isAffiliation(String line) {
        return AFFILIATION.matcher(line).matches();
    }

    /** {@code （原载于…》2版）} */
    public static boolean isSourceNote(String line) {
        return SOURCE_NOTE.matcher(line).matches() && !line.contains("。");
    }

    /** Whether a paragraph ends with an agency's or a writer's mark. */
    public static boolean hasEndMark(String line) {
        return END_MARK.matcher(line).find();
    }

    /** Whether a text ends with who took or made the picture above it. */
    public static boolean isCredit(String text) {
        return CREDIT.matcher(text).find();
    }

    /** {@code （2025年8月1日某会议通过）} */
    public static boolean isAdoption(String line) {
        return ADOPTION.matcher(line).matches();
    }

    /** A number that stands alone above a section. */
    public static boolean isSection(String line) {
        return SECTION.matcher(line).matches();
    }

    /** {@code 二、…}, {@code （一）…} */
    public static boolean isEnumerated(String line) {
        return ENUMERATED.matcher(line).find();
    }

    /** {@code 第一条}, the number of a clause and nothing else. */
    public static boolean isClauseNumber(String text) {
        return text.strip().matches("第[一二三四五六七八九十百零〇0-9]{1,7}[编章节条款]");
    }

    /** {@code 关键词 …} and its like, above a question. */
    public static boolean isKeyWord(String line) {
        return KEYWORD.matcher(line).matches() && !HanPunctuation.hasComma(line);
    }

    public static boolean isQuestion(String line) {
        return QUESTION.matcher(line).matches();
    }

    /** Whether a headline names a chart. */
    public static boolean isChart(String headline) {
        return CHART.matcher(headline).find();
    }

    /**
     * @return the first day a text gives in full
     */
    public static Optional<PartialDate> fullDate(String text) {
        Matcher m = FULL_DATE.matcher(text);
        while (m.find()) {
            Optional<PartialDate> date =
                    PartialDate.parse(m.group(1) + "-" + two(m.group(2)) + "-" + two(m.group(3)));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static String two(String number) {
        return number.length() < 2 ? "0" + number : number;
    }
}
