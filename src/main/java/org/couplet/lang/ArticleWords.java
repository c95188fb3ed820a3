package org.couplet.lang;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words by which the sorts of newspaper texts are told apart. */
public final class ArticleWords {
    private static final Pattern COMMUNIQUE = Pattern.compile("公报$|^公报|会议公报");
    private static final Pattern RESOLUTION =
            Pattern.compile("决议$|的决定$|决议》?$|^关于.{2,40}的(?:决议|决定)");
    private static final Pattern PLENARY =
            Pattern.compile("(?:^|[\\n。])(?:全会|大会|会议)(?:强调|要求|指出|认为|号召|审议|听取|明确|对|充分肯定|一致)");
    private static final Pattern PRESS_CONFERENCE = Pattern.compile("新闻发布会|记者招待会|媒体见面会|吹风会|答记者问");
    private static final Pattern REACTIONS =
            Pattern.compile("反响|热议|畅谈|引发.{0,12}(?:共鸣|关注)|谈感受|话心声|表示.{0,6}拥护");
    private static final Pattern COLUMN =
            Pattern.compile("评论员|社论|时评|快评|锐评|短评|评论|瞭望|观察|论坛|漫谈|杂谈|夜话|今日谈|之声|编辑部|言论|论语|微言|观点");
    private static final Pattern REPORT_TITLE =
            Pattern.compile("(?:报告|规划纲要)(?:[（(]摘要[）)])?$|工作报告|在.{4,40}上的(?:报告|讲话)");
    private static final Pattern ADDRESS = Pattern.compile("同志们|各位代表|各位委员|各位同志");
    private static final Pattern SPEECH =
            Pattern.compile("我代表|我谨代表|今后五年|过去五年|这五年|五年来|今后一个时期.{0,12}指导思想");
    private static final Pattern SPEAKER =
            Pattern.compile("\\p{IsHan}{2,24}?(?:表示|介绍|说|认为|告诉记者|感慨|坦言|回忆)(?=[，,：:。“])");
    private static final Pattern LEARNED =
            Pattern.compile(
                    "[0-9]月[0-9]{1,2}日|(?:昨|今|近)日|记者.{0,30}(?:获悉|了解到|从.{2,30}获)|(?:召开|举行|举办|启动|开幕|闭幕|开工|通车|发布|公布|印发)");
    private static final Pattern SCENE =
            Pattern.compile("“[^”]{6,}[。！？，]”?[^。]{0,30}(?:说|道|感慨|介绍|表示)|年前|走进|记者在");

    private ArticleWords() {}

    public static boolean isCommunique(String headline) {
        return COMMUNIQUE.matcher(headline).find();
    }

    public static boolean isResolution(String headline) {
        return RESOLUTION.matcher(headline).find();
    }

    /** How many sentences begin with what the meeting stresses, asks, points out. */
    public static int plenarySentences(String text) {
        return count(PLENARY, text);
    }

    public static boolean isPressConference(String text) {
        return PRESS_CONFERENCE.matcher(text).find();
    }

    public static boolean isReactions(String headline) {
        return REACTIONS.matcher(headline).find();
    }

    /** Whether a byline names a column of opinion. */
    public static boolean isColumn(String byline) {
        return COLUMN.matcher(byline).find();
    }

    public static boolean isReportTitle(String headline) {
        return REPORT_TITLE.matcher(headline).find();
    }

    /** Whether somebody speaks to an assembly and gives an account. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).find() && SPEECH.matcher(text).find();
    }

    /** Whether a text gives account in the first person of many without saying to whom. */
    public static int accounts(String text) {
        return count(SPEECH, text);
    }

    /** How often somebody is said to have said something. */
    public static int speakers(String text) {
        return count(SPEAKER, text);
    }

    /** Whether an opening tells an event or a piece of news. */
    public static boolean tellsNews(String opening) {
        return LEARNED.matcher(opening).find();
    }

    /** How often a text quotes people and shows places, as features do. */
    public static int scenes(String text) {
        return count(SCENE, text);
    }

    private static int count(Pattern pattern, String text) {
        int n = 0;
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            n++;
        }
        return n;
    }
}
