package org.couplet.lang;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Chinese words that tell an aim from what has been reached. */
public final class TargetWords {
    private static final Pattern BY =
            Pattern.compile("(?:到|至|在|力争|争取|确保|计划|预计|预期|有望|将于|拟于|拟|用)\\s?$");
    private static final Pattern CLAUSE_OPENING = Pattern.compile("(?:^|[，,。；;：:])\\s?到\\s?$");
    private static final Pattern BEFORE = Pattern.compile("^\\s?(?:年?底|末|底)?(?:之?前|以前|左右)");

    /** A deadline for what is done after it; houses built before a year have 的 behind the verb. */
    private static final Pattern DEADLINE =
            Pattern.compile(
                    "^\\s?(?:年?底|年?末)(?:之前|以前|前)[，,]?(?:完成|建成|实现|达到|新增|新建|基本|全面|全部|力争|确保|再)"
                            + "(?![^，,。；;]{0,8}的)");

    /** Likewise in the text's own year, where a month or day alone may be the deadline. */
    private static final Pattern DUE =
            Pattern.compile(
                    "^\\s?(?:年?底|年?末)?(?:之前|以前|前)[，,]?(?:完成|建成|实现|达到|新建|改造|处置|基本|全面|全部|力争|确保)"
                            + "(?![^，,。；;]{0,8}[的了])");

    /** What a clause begins with that speaks of what is not done yet. */
    private static final Pattern REMAINDER =
            Pattern.compile("^(?:还|仍|尚)?(?:剩下|剩余|其余|余下|仍有|尚有|还有|还剩|没有|尚未|还未|仍未)|留下的");

    /** What was done before a year's end had passed: 年底前建成的, 年底前就完成了. */
    private static final Pattern DONE_BY = Pattern.compile("^[之以]?前[^，,。；;]{0,8}[的了]");

    static final QuickPattern AIM =
            new QuickPattern(
                    "力争目计规拟将预要确努有逐",
                    "力争|争取|目标|(?<!年度|完成|[原超按比较”』」个项])计划(?![的”』」外内])|规划到|拟|(?<![军主武战名大老])将(?![军士领帅来近])|预计|要(?:达到|实现|建成|完成)"
                            + "|确保(?:完成|实现|达到)|努力实现|有望|(?<!已|已经)逐步[^，,。；]{0,12}(?:形成|建成|达到|提高到)");
    static final QuickPattern DONE =
            new QuickPattern(
                    "达已组增下减上回迈突实累新建完获超提覆成应拥高低投收总同占带腾清",
                    "达|已|组织开展|增长|下降|增加|减少|上升|回落|迈上|突破|实现|累计|新增|建成|完成|获得|超|提升至|提高到|覆盖|成功|应对了"
                            + "|拥有|高于|低于|投入|投产|投用|新添|新装|腾出|清退|收入|总额|同比|占|带动");
    private static final Pattern ESTIMATE = Pattern.compile("预计|估计|预估|估算|约计|测算|初步核算|初步统计");
    private static final Pattern RECKONED = Pattern.compile("估计|估算|约计|测算|初步核算|初步统计");
    private static final Pattern BASE = Pattern.compile("(?:较|比|与|跟|同|自|自从|从|是|相当于)\\s?$");
    private static final Pattern SPAN = Pattern.compile("^\\s?(?:[余多]?来|以来|前|之?后|间|之?内)");
    private static final Pattern SPENT = Pattern.compile("(?:时隔|历经|历时|经过|用了|距今|长达)\\s?$");
    private static final Pattern GOAL_LIST =
            Pattern.compile("目标[^。；]{0,6}[：:]\\s*$|(?:以下|下列|如下)[^。；]{0,12}目标");
    private static final Pattern LIST_ITEM =
            Pattern.compile("^\\s*[*#]*\\s*(?:——|—|--|[一二三四五六七八九十]+是)");
    private static final Pattern PROGRAMME =
            Pattern.compile("^(?:行动|规划|计划|方案|制|级|[大](?!\\p{IsHan}))");

    private static final Pattern STRUCTURE =
            Pattern.compile("^(?:新)?(?:方面|阶段|环节|关键|维度|层面|要点|领域|步骤|部分|篇章|主题)");

    private static final Pattern LIFE = Pattern.compile("寿命[^，,。；;]{0,12}$");
    private static final Pattern GOALS_ARE = Pattern.compile("目标(?:任务|[^。；，]{0,4})?[是为：][：:]?");
    private static final Pattern FROM =
            Pattern.compile("[从由](?:原来的?|\\d{4}年的?)?(?:每(?:小时|分钟|[天年月日秒])的?)?$");
    private static final Pattern RISES_TO =
            Pattern.compile(
                    "^[^，,。；;、\\d]{0,6}?(?:提高|提升|增长|增加|增|上升|攀升|跃升|升|扩大|发展|拓展|扩展"
                            + "|下降|降低|降|减少|减|缩小|缩短|压缩|回落|变)[至到为]");
    private static final Pattern THAN = Pattern.compile("[较比][^，,。；;：:\\d]{0,14}$");
    private static final Pattern CHANGES =
            Pattern.compile("^(?:增加|增长|提高|提升|下降|减少|上升|[多少高低](?!\\p{IsHan}))");
    private static final Pattern OVER_YEARS =
            Pattern.compile("[一二三四五六七八九十两\\d]+年(?:来|间)?(?:累计|共|总计|合计|年均|平均)[^，,。；;]{0,16}$");

    private static final Pattern PLAN = Pattern.compile("“?十([一二三四五六七八九])五”?(?:时期|期间|末|规划期)");
    private static final int TENTH_PLAN_END = 2005;
    private static final int PLAN_YEARS = 5;

    /** How far from a date or number the words beside it reach. */
    private static final int NEAR = 24;

    /** How long a sentence of goals is read; one without a full stop may be a whole page. */
    private static final int LONGEST_GOALS = 600;

    private TargetWords() {}

    /**
     * Whether a date lies ahead as a goal.
     *
     * @param text where it was found
     * @param context when the text was printed; without a year only 到2027年 at the head of a clause
     *     or with a word of aiming counts, and with the day the days before and after it are told
     *     apart
     */
    public static boolean isHorizon(String text, DateMention date, ContextDate context) {
        OptionalInt year = context.year();
        if (RelativeDates.isDeadline(date)) {
            return !DONE_BY.matcher(after(text, date.end())).find();
        }
        if (context.day().isPresent()) {
            int side = side(date.date(), context.day().get());
            if (side != 0) {
                return side > 0;
            }
        }
        String before = before(text, date.start());
        String after = after(text, date.end());
        boolean isBy = BY.matcher(before).find() || BEFORE.matcher(after).find();
        boolean aims =
                isBy
                        && aims(
                                text.substring(
                                        Sentences.start(text, date.start()),
                                        Sentences.end(text, date.end())));
        if (year.isEmpty()) {
            return isBy && (aims || CLAUSE_OPENING.matcher(before).find())
                    || DEADLINE.matcher(after).find();
        }
        return date.date().year() > year.getAsInt()
                || date.date().year() == year.getAsInt() && (aims || DUE.matcher(after).find());
    }

    /** Whether a date is earlier or later than a day as far as both are known; 0 for neither. */
    private static int side(PartialDate date, PartialDate day) {
        return date.month() == 0 || date.agreesWith(day) ? 0 : date.compareTo(day);
    }

    private static String before(String text, int end) {
        return text.substring(Math.max(0, end - NEAR), end);
    }

    private static String after(String text, int start) {
        return text.substring(start, Math.min(text.length(), start + NEAR));
    }

    /** Whether a clause or sentence speaks of what is wanted or to come. */
    public static boolean aims(String text) {
        return AIM.isIn(text);
    }

    /**
     * Whether a clause or sentence gives a past or present value only by estimate: 2023年预计提升至2%.
     *
     * @param isDated whether the value's date is known and not to come; 预计 alone looks ahead
     */
    public static boolean estimates(String text, boolean isDated) {
        return (isDated ? ESTIMATE : RECKONED).matcher(text).find()
                && !aims(ESTIMATE.matcher(text).replaceAll(""));
    }

    /**
     * The last year of the five-year plan in whose time a clause wants something reached: the 12th
     * ended in 2015, the 15th ends in 2030.
     */
    public static Optional<Integer> planEnd(String text) {
        Matcher plan = PLAN.matcher(text);
        return plan.find() && aims(text) ? planYears(plan.group(1)) : Optional.empty();
    }

    /** Likewise of a plan that a clause names and that begins after the text's year. */
    public static Optional<Integer> laterPlanEnd(String text, int year) {
        Matcher plan = PLAN.matcher(text);
        return plan.find()
                ? planYears(plan.group(1)).filter(end -> end - PLAN_YEARS >= year)
                : Optional.empty();
    }

    /** The last year of the plan of a number in characters: 四 stands for the 14th, till 2025. */
    static Optional<Integer> planYears(String numeral) {
        return ChineseNumerals.parse(numeral).map(n -> TENTH_PLAN_END + PLAN_YEARS * n.intValue());
    }

    /** Whether an amount is only what another is measured from: 从60%提高到70%, 较上期末的20亿元增加. */
    public static boolean isStartingValue(String text, Quantity quantity) {
        String before = before(text, quantity.start());
        String after = after(text, quantity.end());
        return FROM.matcher(before).find() && RISES_TO.matcher(after).find()
                || THAN.matcher(before).find() && CHANGES.matcher(after).find();
    }

    /** Whether an amount sums up several years, so that a year named before is not its own. */
    public static boolean isOverYears(String text, Quantity quantity) {
        return OVER_YEARS.matcher(before(text, quantity.start())).find();
    }

    /** Whether the words after a year say what its goals are: 全省主要预期目标是. */
    public static boolean announcesGoals(String words) {
        return GOALS_ARE.matcher(words).find();
    }

    /** Where the sentence that announces goals begins, over its semicolons; empty without one. */
    public static OptionalInt goalSentence(String text, int offset) {
        int end = offset;
        int start = offset;
        while (start > 0
                && offset - start < LONGEST_GOALS
                && "。！？\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return GOALS_ARE.matcher(text).region(start, end).find()
                ? OptionalInt.of(start)
                : OptionalInt.empty();
    }

    /** Whether a clause or sentence speaks of what was reached. */
    public static boolean states(String text) {
        return DONE.isIn(text);
    }

    /** Whether a clause speaks of what others of its sentence leave over: 剩下的12家, 还有3座. */
    public static boolean isRemainder(String clause) {
        return REMAINDER.matcher(clause).find();
    }

    /** Whether a date is only what something else is measured from: 较2020年, 自2021年10月以来. */
    public static boolean isBase(String text, DateMention date) {
        return BASE.matcher(before(text, date.start())).find();
    }

    /** Whether an amount of time says how long ago or how long: 30年来, 80年前, 时隔5年. */
    public static boolean isSpan(String text, Quantity quantity) {
        return SPAN.matcher(after(text, quantity.end())).find()
                || SPENT.matcher(before(text, quantity.start())).find();
    }

    /** Whether an amount of time belongs to a programme's name: 三年行动, 五年规划. */
    public static boolean isProgramme(String text, Quantity quantity) {
        return Units.isLongTime(quantity.unit())
                && PROGRAMME.matcher(after(text, quantity.end())).find();
    }

    /** Whether a paragraph announces goals that the next ones list. */
    public static boolean opensGoals(String paragraph) {
        return GOAL_LIST.matcher(paragraph).find();
    }

    /** Whether a paragraph is an item of a list. */
    public static boolean isListItem(String paragraph) {
        return LIST_ITEM.matcher(paragraph).find();
    }

    /** Whether an amount counts the parts of the text or plan itself: 7个方面, 三个阶段. */
    public static boolean isStructure(String text, Quantity quantity) {
        return quantity.unit().equals("方面")
                || STRUCTURE.matcher(after(text, quantity.end())).find();
    }

    /**
     * Whether an amount is an anniversary, an age, a rank or part of a name such as 500强: neither
     * aimed at nor reached. A life expectancy is an age that is.
     */
    public static boolean isReference(String text, Quantity quantity) {
        String unit = quantity.unit();
        return unit.equals(Units.ANNIVERSARY)
                || unit.equals(Units.AGE) && !LIFE.matcher(before(text, quantity.start())).find()
                || unit.equals(Ranks.UNIT)
                || unit.equals("强");
    }

    /** Whether an amount of the unit is a stretch of time of a day or more. */
    public static boolean isTime(String unit) {
        return Units.isLongTime(unit);
    }
}
