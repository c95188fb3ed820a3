package org.couplet.lang;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what an amount counts or measures: a counter's noun mostly follows it (12座码头), a measure's
 * goes before it (岸线达到15公里), and a comparison's stands a clause earlier.
 */
public final class MeasuredNouns {
    private static final int LONGEST = 20;

    /** How far from an amount its noun may stand: a clause or two. */
    private static final int NEAR = 60;

    private static final int LONGEST_AFTER = 12;
    private static final int SHORTEST = 2;

    /** Where a clause, or an item of an enumeration, begins. */
    private static final String BREAKS = "。！？!?；;\n，,：:、“”\"‘’「」（()）《》";

    private static final Pattern MARK = Pattern.compile("[^\\p{IsHan}A-Za-z]");

    /** What a noun after a counter ends at. */
    private static final Pattern AFTER_END =
            Pattern.compile(
                    "[的得了着在从过不把被将对为是也已正则以由并居]|分[成为]|延[到至长]|[和与及](?=[一两这那])|(?<![基各当产园耕林土湿草本内高盆])地(?![区方质表铁下级理面震])|(?<![国公私民所特])有(?![色限机])"
                            + "|都(?!市)|就(?!业)|所[在属]|入选|升格|上线|享受|入围|荣获|获评|进入|挂牌|纳入|获批|位列|迈入|投产|实施|如期|受到|建成|占比|基本(?!公|农|医|养|生|民|保)|[高低快慢优]于|逐一|逐个|共同|分别|全部|直接|位于|之|"
                            + "加快|打造|做好|带动|贯通|引领|推动|推进|建设|落地|参加|参与|提供|接入(?!率)|进行|开展|实现|达到|完成|取得|形成|构建"
                            + "|(?<=\\p{IsHan}{2})(?:办起|换上|装好|装上|用上|搬进|住进|办理|家里)"
                            + "|全覆盖|同比|增长|下降|组成|协同|持续|全面|深入");

    private static final Pattern ONE = Pattern.compile("[村镇乡县市省州港站桥岛湾湖河山路街校厂店]");
    private static final Pattern AND = Pattern.compile("[和与及]");
    private static final Pattern STRUCTURE = Pattern.compile("^方面");

    /** What says that the noun before an amount reached it. */
    private static final Pattern PREDICATE =
            Pattern.compile(
                    "(?:(?:累计)?(?:达到?|超过?|突破|迈上|跃上|站上|提升[至到]|提高[至到]|增(?:至|到|加[至到]?)|增长|上升[至到]?|升[至到]|扩大[至到]"
                            + "|下降[至到]?|降(?:至|到|低[到至]?)|减少[至到]?|减[至到]|回落[至到]?|(?:[高长多宽深]|(?<!比)重)达|上涨|跨上|为|是|有|仅|只|剩下|实现"
                            + "|控制在|保持在?|稳定在|完成|新增|压减|压缩[至到]?|缩短[至到]?)了?"
                            + "|[将可]?[由从](?:(?:每\\p{IsHan}{1,2})?\\d[^，,]*)?|(?:最多时)?[每一](?:[天年月日时分秒]|小时|分钟)|(?<=\\p{IsHan}{2})(?<![全总最])[长高宽]|累计|总计|合计|共计|共|已经?|均|年均|同比|环比|平均|分别|首次|历史性|双双|同口径|逆势|继续|连续\\d+年|均|[较比](?:上年|去年|前年)|[较比][^，,]{2,6}同期|不断|持续|稳步|大幅|显著|预计|估计|估算|约计|有望|力争|争取|拟|(?<=\\p{IsHan}{2})[将却]|计划"
                            + "|进一步|逐年|不断提升|稳步提升|提升|提高|扩大"
                            + "|[一二三四五六七八九十]+年来?"
                            + "|[均约已仅只]?占(?!比|[^，,]*(?:比例|比重))[^，,]{0,14}"
                            + "|(?:超|超过|高于|低于|高出|快于|慢于|优于)(?:全国|全省|全市|全球|同期|上年|平均|去年)[^，,]{0,8})$");

    private static final String AMONG = "(?:全国|世界|全球|国内|全省|全市|[东中西]部|东北|华[东南北中]|西[南北])";
    private static final Pattern RANKING =
            Pattern.compile(
                    "(?:(?:进至|列)"
                            + AMONG
                            + "|(?:从|由)"
                            + AMONG
                            + "?(?:第?\\d+位?(?:跃升|上升|提升|前移|跃|升)?[至到]?)?"
                            + "|(?:排名|排在|位居|位列|跃居|跻身|升至|保持|稳?[居列])"
                            + AMONG
                            + "?|^"
                            + AMONG
                            + ")$");

    private static final Pattern COMPARISON = Pattern.compile("^(?:较|比|与|同|自)");

    /** Dates, connectives and adverbs before a noun. */
    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?:\\s+|是|全年|截至|截止|到|至|(?:\\d{4}|今|去|前|明|当)年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:[上下]半年)?(?:[一二三四]季度)?"
                            + "[末底初]?(?:以来|之?前)?|\\d{1,2}(?:[—\\-~至到]\\d{1,2})?月(?:\\d{1,2}日)?[末底初]?(?:之?前|以来)?|[一二三四五六七八九十]+年(?:来|间)?"
                            + "|届时|每年|(?:过去|今后|未来|近|这)[一二三四五六七八九十\\d]+年(?:来|间)?|但|而且|而|且|并|同时|其中|目前|当前|现在|年[底末]前|还(?=将|要|有)|再(?=改造|新建|建成|安排)|可(?=保护|新增|带动|满足|减少|节约)|力争|争取|确保|预计|使|让|共|也就是|累计|年均|该|必须|要|将"
                            + "|精心|全面|努力|积极|加快|着力|大力|深入|持续|预计|计划)");

    private static final Pattern DATE =
            Pattern.compile("^.*\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?[末底初]?(?:之?前|以来)?(?=.)");

    /** A verb before its object at the head of a clause. */
    private static final Pattern VERB =
            Pattern.compile(
                    "^(?:举行|举办|庆祝|纪念|迎接|开工|完成|治理|新增(?!就业)|新建|重组|更新|改造|打造|建成(?!区)|建设|改建|扩建|保护(?!区)|修缮|修复"
                            + "|优化|升级|推进|推动|实施|培育|引进|发展|投入|整治|种植|发放|安排|组织|开展|形成|构建|实现|建立|拥有|疏浚|浇筑|招收|接入|安装|修建|铺设|提供|展出|涉及|添置|栽种|投放|成功|应对|和(?=改造|改建|扩建|新建))+了?");

    /** A verb whose object follows, wherever it stands. */
    private static final Pattern GETTING =
            Pattern.compile(
                    "^.*(?:获得|带动|出动|吸引|签订|现有|共有|达成|(?<!城镇)新增(?!就业)|实现|迎接|庆祝|纪念|直接投入|安装|浇筑|招收|开办|清退|拆除|腾出|记录到|配备|惠及|累计(?:改造|新建|完成)|新添|新装|接待(?=\\p{IsHan}{2}$)|接入(?!率)|建成(?!区|率|后|以来))了?(?=.)");

    private static final Pattern RANGE =
            Pattern.compile("\\d[\\d.,]*[%万亿]*\\s?(?:—{1,2}|-|–|~|～|至|到)$");

    private static final Pattern COUNT_BEFORE =
            Pattern.compile("^\\d[\\d.,]*[万亿余多]*[个项家座名户条所处](?=\\p{IsHan}{2})");
    private static final Pattern COUNT_AFTER =
            Pattern.compile("(?<=\\p{IsHan}{2})\\d[\\d.,]*[万亿余多]*[个项家座名户条所处]$");

    /** What is measured in years: 寿命, 年限. */
    private static final Pattern LASTING = Pattern.compile("(?:寿命|年限|周期|工期)\\p{IsHan}{0,6}$");

    private static final Pattern NO_NOUN =
            Pattern.compile(
                    "^\\d[\\d.,]*[万亿千百]*(?:元|吨|公里|亩|%)|[了着过在到至的是有向距离于每第和与及或]$|^[的了和与及或每]|^(?:最后|这个数|全[国省市州县区]|接入)$");

    /** What has to be said of what: the share of the sea trade. */
    private static final Pattern VAGUE = Pattern.compile("的(?:比重|比例|水平|总量|总数|规模|数量|人数)$");

    private static final Pattern NOUN = Pattern.compile(ZhWords.NOUN + "$");
    private static final Pattern QUOTED = Pattern.compile("^“(\\p{IsHan}{2,12})”");

    /** Whom a share is of: 近三成老人. */
    private static final Pattern SHARERS =
            Pattern.compile("^(?:居民|市民|村民|群众|学生|老人|职工|农民|游客|用户|住户|农户|企业|家庭|患者)");

    private static final Pattern RANK = Pattern.compile("[第最首]");
    private static final Pattern SUPERLATIVE = Pattern.compile("^最|^首|[大长高]$");
    private static final Pattern PART_OF = Pattern.compile("^的(?!目标|水平|速度|增速|比例|比重|增幅)");

    private MeasuredNouns() {}

    /**
     * @param text where the amount was found
     * @return at most 20 characters; empty when the words around the amount do not say
     */
    public static Optional<String> of(String text, Quantity amount) {
        int from = Math.max(0, amount.start() - NEAR);
        int to = Math.min(text.length(), amount.end() + NEAR);
        String near = text.substring(from, to);
        return of(near, amount, amount.start() - from, near.substring(amount.end() - from));
    }

    private static Optional<String> of(String text, Quantity amount, int start, String after) {
        String unit = amount.unit();
        if (unit.equals(Ranks.UNIT) && RANK.matcher(amount.raw()).find()) {
            return SUPERLATIVE.matcher(amount.raw()).find()
                    ? after(after.replaceFirst("^的", ""))
                    : ranked(text, start);
        }
        if (unit.equals(Units.AGE) || unit.equals(Units.YEAR)) {
            return LASTING.matcher(text.substring(start(text, start), start)).find()
                    ? before(text, start)
                    : Optional.empty();
        }
        Optional<String> paired = PairedNouns.of(text, start);
        if (paired.isPresent()) {
            return paired;
        }
        if (unit.equals(Units.PERCENT) && PART_OF.matcher(after).find()) {
            return after(after.substring(1));
        }
        if (amount.raw().endsWith("成") && SHARERS.matcher(after).find()) {
            return after(after);
        }
        Matcher counted = NOUN.matcher(amount.raw());
        if (counted.find()) {
            return Optional.of(counted.group());
        }
        if (unit.equals("人")) {
            return after.startsWith("口") ? Optional.of("人口") : before(text, start);
        }
        boolean isBrief = unit.equals("天") || unit.equals("小时") || unit.equals("分钟");
        if (Units.isFixed(unit) && !isBrief) {
            return Units.isLongTime(unit) ? Optional.empty() : before(text, start);
        }
        Matcher quoted = QUOTED.matcher(after);
        if (quoted.find()) {
            return Optional.of(quoted.group(1));
        }
        boolean isFollowed = !after.isEmpty() && HanText.isHan(after.codePointAt(0));
        return after(after).or(() -> isFollowed ? own(text, start) : before(text, start));
    }

    private static Optional<String> after(String text) {
        Matcher structure = STRUCTURE.matcher(text);
        if (structure.find()) {
            return after(text.substring(structure.end())).or(() -> Optional.of("方面"));
        }
        Matcher mark = MARK.matcher(text);
        int clause = mark.find() ? mark.start() : text.length();
        boolean isCounting = clause < text.length() && Character.isDigit(text.charAt(clause));
        Matcher stop = AFTER_END.matcher(text).region(0, clause);
        int end = stop.find() ? stop.start() : clause;
        Matcher and = AND.matcher(text).region(0, end);
        // 30名老师和学生 are counted together, 3座桥和5条路 are not.
        if (isCounting && and.find()) {
            end = and.start();
        }
        String words = text.substring(0, end);
        // 5个村 is short, but a counter leaves no doubt.
        return end > LONGEST_AFTER
                ? Optional.empty()
                : noun(words).or(() -> Optional.of(words).filter(w -> ONE.matcher(w).matches()));
    }

    private static Optional<String> ranked(String text, int end) {
        int start = start(text, end);
        String bare = RANKING.matcher(text.substring(start, end)).replaceFirst("");
        boolean goesOn =
                strip(bare).isEmpty() && start > 0 && "，,、".indexOf(text.charAt(start - 1)) >= 0;
        return goesOn ? subject(text, start - 1) : noun(strip(bare));
    }

    private static Optional<String> before(String text, int end) {
        int start = start(text, end);
        String clause = text.substring(start, end);
        if (!COMPARISON.matcher(bare(clause)).find()) {
            Optional<String> own = noun(strip(clause));
            if (own.isPresent() || !strip(clause).isEmpty()) {
                return own;
            }
        }
        boolean goesOn = start > 0 && "，,、".indexOf(text.charAt(start - 1)) >= 0;
        return goesOn ? subject(text, start - 1) : Optional.empty();
    }

    /** What the clause of an amount says before it, however little. */
    private static Optional<String> own(String text, int end) {
        int start = start(text, end);
        // 南浦、北浦3个县: the last of a list is not what is counted.
        boolean isListed = start > 0 && text.charAt(start - 1) == '、';
        return isListed || text.substring(start, end).endsWith("等")
                ? Optional.empty()
                : noun(strip(text.substring(start(text, end), end)));
    }

    /** What the clause that ends at a comma is about, if it says so before its own amount. */
    private static Optional<String> subject(String text, int comma) {
        String clause = text.substring(start(text, comma), comma);
        Matcher number =
                Pattern.compile("(?<!^)(?<![A-Za-z\\d._])\\d[\\d,.]*(?![\\d年月])").matcher(clause);
        String head = number.find() ? clause.substring(0, number.start()) : clause;
        String bare = bare(head);
        return COMPARISON.matcher(bare).find() || !PREDICATE.matcher(bare).find() && head == clause
                ? Optional.empty()
                : noun(strip(head));
    }

    /** A range is measured as its first end is: 增长5%—5.5%. */
    private static String rangeless(String clause) {
        return RANGE.matcher(clause).replaceFirst("");
    }

    private static int start(String text, int end) {
        int at = end;
        while (at > 0 && BREAKS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** A clause without the date, connective or adverb that opens it. */
    static String unopened(String clause) {
        return bare(DATE.matcher(clause).replaceFirst(""));
    }

    private static String bare(String clause) {
        String rest = clause;
        for (Matcher m = OPENING.matcher(rest); m.find(); m = OPENING.matcher(rest)) {
            rest = rest.substring(m.end());
        }
        return rest;
    }

    private static String strip(String clause) {
        String rest = rangeless(unopened(clause));
        for (Matcher m = PREDICATE.matcher(rest); m.find(); m = PREDICATE.matcher(rest)) {
            rest = rest.substring(0, m.start());
        }
        rest = COUNT_AFTER.matcher(COUNT_BEFORE.matcher(rest).replaceFirst("")).replaceFirst("");
        Matcher getting = GETTING.matcher(rest);
        if (getting.find()) {
            rest = rest.substring(getting.end());
        }
        Matcher verb = VERB.matcher(rest);
        if (verb.find() && rest.length() - verb.end() >= SHORTEST) {
            rest = rest.substring(verb.end());
        }
        int of = rest.lastIndexOf('的');
        boolean isOwn = of >= 0 && rest.length() - of > SHORTEST && !VAGUE.matcher(rest).find();
        return isOwn ? rest.substring(of + 1) : rest;
    }

    private static Optional<String> noun(String words) {
        String plain = words.strip();
        boolean isNoun =
                plain.length() >= SHORTEST
                        && plain.length() <= LONGEST
                        && !NO_NOUN.matcher(plain).find();
        return isNoun ? Optional.of(plain) : Optional.empty();
    }
}
