package org.couplet.lang;

import java.util.regex.Pattern;

/** What the lines of a headline are to each other. */
public final class HeadlineWords {
    private static final String NUMBER = "[一二三四五六七八九十0-9①-⑳]{1,3}";

    /** The names papers give to their columns: 深读, 新闻特写, 一线见闻. */
    private static final String COLUMN =
            "(?:本报|新闻|记者|一线|基层|民生|时政|特别|今日|独家|热点|焦点|本期|经济|文化|社会)?"
                    + "(?:深读|特写|特稿|专稿|专访|深度|深一度|深度报道|纵深|调查|观察|聚焦|关注|手记|视点|透视|追踪|连线|直击"
                    + "|现场|故事|人物|见闻|见证|解读|速递|快讯|动态|简讯|札记|随笔|专栏|头条|一线|在线|专题|访谈|对话|回访)";

    private static final Pattern KICKER =
            Pattern.compile(
                    "^(?:深入)?(?:学习|宣传)(?:宣传)?贯彻.*|^截至.*|^在.{2,20}[中上下]$|.*(?:进行时|系列报道|特别报道)$"
                            + "|.*(?:新闻)?(?:发布会|吹风会|见面会)$|.*[：:]$"
                            + "|^(?:深入|认真|全面|坚决|迅速)?(?:落实|贯彻|学习|践行|领会|传达)\\S{2,20}精神$"
                            + "|^(?:奋进|喜迎|献礼|牢记|感恩)\\S{2,8}(?:[\\s　]\\S{2,10})?$"
                            + "|^\\S{2,14}(?:系列|报道|专栏|行动)?(?:之"
                            + NUMBER
                            + "|[（(]"
                            + NUMBER
                            + "[）)]|[①-⑳])$"
                            + "|^[【\\[〔「]?"
                            + COLUMN
                            + "[】\\]〕」]?$"
                            + "|^[【\\[〔]\\S{2,10}[】\\]〕]$");

    /** A column's name and what it is about this time: 民生一线·社区食堂. */
    private static final Pattern PARTED = Pattern.compile("^\\S{2,8}[·•]\\S{2,8}$");

    private static final Pattern SUB = Pattern.compile("^\\s*(?:—{1,2}|－－|--|[（(]).*");

    private static final Pattern REPORTAGE =
            Pattern.compile("^\\S{4,}(?:纪实|侧记|走访|见闻|综述|扫描|掠影|纪行|探访|观察|启示|回访)$");

    private HeadlineWords() {}

    /** The smaller line above a headline. */
    public static boolean isKicker(String line) {
        return KICKER.matcher(line).matches()
                || PARTED.matcher(line).matches() && HanPunctuation.width(line) <= 12;
    }

    /** The smaller line below a headline, by the dash it begins with. */
    public static boolean isSubHeadline(String line) {
        return SUB.matcher(line).matches();
    }

    /** A line that says what sort of report stands below, as sub-headlines do. */
    public static boolean isReportage(String line) {
        return REPORTAGE.matcher(line).matches();
    }

    /** Whether a line has halves of its own, so that it is no part of a longer one. */
    public static boolean hasHalves(String line) {
        return line.matches("\\S{2,}[\\s　]+\\S{2,}(?:[\\s　]+\\S{2,})*");
    }
}
