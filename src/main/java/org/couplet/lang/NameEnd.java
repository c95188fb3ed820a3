package org.couplet.lang;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Where a name that begins at a known place ends. Written Chinese sets no mark after a name, so the
 * words that follow decide between two and three characters.
 */
final class NameEnd {

    /** What people do in newspapers right after their name. */
    static final String SPEECH =
            "表示|介绍|认为|指出|告诉|坦言|直言|强调|透露|回忆|感慨|解释|分析|建议|提醒|谈到|谈起|提到|回答|答道|笑道|说道|说|称|看来|坦承|补充|总结"
                    + "|讲述|感叹|呼吁|回应|反问|算了|笑着|激动|高兴|自豪|深情";

    private static final Pattern STRONG =
            Pattern.compile(
                    "(?:"
                            + SPEECH
                            + "|一行|主持|出席|参加|参与|组建|组织|创办|创作|创建|创立|寻访|走访|采访|率队|率领|带领|带队|来到|走进|前往|通过|当选|担任|作报告"
                            + "|作了|致辞|讲话|发言|调研|考察|视察|会见|会谈|宣布|宣读|签署|领衔|领导|获得|荣获|接受|开始|开展|正在|曾经|已经|亲自|亲手|一直|总是"
                            + "|先后|仍然|依然|始终|总会|从事|负责|结束|完成|继续|迎来|返回|回到|站起|抱着|捧着|穿着|写下|写道|生前|病逝|逝世|去世|大学毕业|撰文|撰写|报道|摄|文|图|编辑|记者|通讯员|牺牲|出生|生于|毕业|家住|家里|家中|坐在|站在|拿着|拿出|看着|指着|翻开"
                            + "|打开|打算|准备|希望|发现|研究|设计|提出|要求|听取|陪同|分别|共同|严重|涉嫌|违纪|违法|等)");
    private static final String WEAK = "在对就为将和与及也还都是从以把被带总亲曾正已率获因受让给向用把做作谈问答讲的一又便即";

    /** How clearly a name ends, and must end. */
    enum Need {
        /** Nothing speaks against it. */
        POSSIBLE,
        /** A word follows that often follows names. */
        LIKELY,
        /** A mark follows, or what only people do. */
        SURE
    }

    private NameEnd() {}

    /**
     * @param at offset of the family name
     * @param need how clearly the name must end; for a rare family name always surely
     * @return the offset after the name; empty when no name stands there
     */
    static OptionalInt after(String text, int at, Need need) {
        int family = Surnames.lengthAt(text, at);
        if (family == 0) {
            return OptionalInt.empty();
        }
        int best = -1;
        Need bestRank = Need.POSSIBLE;
        for (int given = 2; given >= 1; given--) {
            int end = at + family + given;
            if (end <= text.length() && Surnames.isName(text.substring(at, end))) {
                Need rank = rank(text, end);
                if (rank.compareTo(bestRank) > 0) {
                    best = end;
                    bestRank = rank;
                }
            }
        }
        Need needed = need;
        if (family > 1) {
            needed = need == Need.SURE ? Need.LIKELY : need;
        } else if (!Surnames.isCommon(text.charAt(at))) {
            needed = Need.SURE;
        }
        if (bestRank != Need.POSSIBLE || needed != Need.POSSIBLE) {
            return bestRank.compareTo(needed) >= 0 ? OptionalInt.of(best) : OptionalInt.empty();
        }
        int usual = at + family + 2;
        return usual <= text.length() && Surnames.isName(text.substring(at, usual))
                ? OptionalInt.of(usual)
                : OptionalInt.empty();
    }

    private static Need rank(String text, int end) {
        if (end == text.length() || !Surnames.isHan(text.charAt(end))) {
            return Need.SURE;
        }
        if (STRONG.matcher(text).region(end, text.length()).lookingAt()
                || OfficeTitles.AFTER.matcher(text).region(end, text.length()).lookingAt()) {
            return Need.SURE;
        }
        return WEAK.indexOf(text.charAt(end)) >= 0 ? Need.LIKELY : Need.POSSIBLE;
    }
}
