package org.couplet.lang;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The Chinese words around numbers: units, counters, qualifiers, as parts of regular expressions.
 */
final class ZhWords {

    /** Digits, thousands separators and decimals. */
    static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";

    /** 千米 and 百分点 are units, not scales. */
    static final String SCALE = "万亿|千亿|百亿|亿|千万|百万|十万|万|千(?![米克瓦伏帕卡焦])|百(?!分)";

    /** What joins the two ends of a range. OCR reads the dash as 一. */
    static final String TO = "\\s?(?:—|——|-|–|~|～|至|到)\\s?";

    // A negative look-ahead keeps a unit from being read off the front of another word.
    static final String FIXED =
            "个?百分点|%|‰|美元|美金|欧元|港元|港币|日元|英镑|元(?:人民币)?(?![旦宵宇素件])|块钱"
                    + "|平方公里|平方千米|km²|平方米|平米|㎡|m²|立方米|公里|千米|km|海里|英里|厘米|毫米|纳米|微米|微克|毫克|毫升|分贝|赫兹"
                    + "|米(?![饭粉糕兰])|公顷|亩|千瓦时|兆瓦时|千瓦|kW|兆瓦|吉瓦|千伏|伏|吨标准煤|吨|公斤|千克|kg|斤(?![斤两])|克(?![服制隆])|摄氏度|℃"
                    + "|倍|周年|个[多半]?月|年(?![级龄轻代货味夜])|周岁|岁|周(?![年岁边围期刊末报长密全日])"
                    + "|个?[多半]?星期|天(?![气津空府然下桥文线际山生])|个?[多半]?小时|个?钟头|分钟|秒"
                    + "|成(?![立为都果效员本长熟就型绩品功])";

    /** Counters that only digits make sure of. */
    static final String COUNTER =
            "人次|架次|车次|班次|标准箱|标箱|部门|方面|个|家|户|台|项|处|条|轮|名|座|位(?![数居列于置])|人|次|件|辆"
                    + "|所|栋|幢|套|支|批|类|种|级|场|部|篇|本|张|幅|片|块|根|颗|株|棵|头|只|匹|艘|架|列|节|门|对"
                    + "|双|组|队|班|期|页|集|层|间|口|封|份|笔|起|宗|例|枚|盏|眼|段|道|扇|把|顶|款|句|首|则"
                    + "|大(?![学会家桥道厦])|国(?![道家内际])|省|市(?![民场级域])"
                    + "|县(?![城域级])|区(?![域县级])|镇|乡(?!村)|村(?!民)|街道|社区|车道|机位|尾|羽|副|杆|任|载|强(?!降)|院|校|站|字|点|步|度|席|床|册(?!子)|袋|桶|瓶|碗";

    /** Whom or what an amount counts without a counter between: only after a scale, 12万居民. */
    static final String NOUN =
            "(?<=[百千万亿余多])(?:居民|市民|村民|群众|民众|人口|学生|师生|学子|考生|职工|工人|游客|旅客|乘客|观众|党员|干部|农民|老人|老年人"
                    + "|儿童|患者|网民|用户|志愿者|官兵|人才|家庭|户籍人口)";

    /** Counters that make a numeral in characters an amount rather than a part of a word. */
    static final String SOFT_COUNTER =
            "人次|部门|方面|个|家(?![庭属乡])|户(?![籍外口型])|项|处(?![理于置在长])|条|轮|名(?![字称城牌单义])|座"
                    + "|位(?![数居列于置])|人(?![民工才均大社文类物])|次(?!序)|件|辆|台|所(?![有需以长谓在属])|栋|套|支"
                    + "|类|种|级(?!别)|场(?![所景地馆镇合])|组|队|层(?![次面])|起|篇|艘|架|大(?![学会家桥道力幅量小致])";

    private static final Map<String, String> CANONICAL =
            Map.ofEntries(
                    Map.entry("百分点", "个百分点"),
                    Map.entry("‰", "%"),
                    Map.entry("成", "%"),
                    Map.entry("美金", "美元"),
                    Map.entry("港币", "港元"),
                    Map.entry("元人民币", "元"),
                    Map.entry("块钱", "元"),
                    Map.entry("吨标准煤", "吨"),
                    Map.entry("平方千米", "平方公里"),
                    Map.entry("km²", "平方公里"),
                    Map.entry("平米", "平方米"),
                    Map.entry("㎡", "平方米"),
                    Map.entry("m²", "平方米"),
                    Map.entry("千米", "公里"),
                    Map.entry("km", "公里"),
                    Map.entry("千克", "公斤"),
                    Map.entry("kg", "公斤"),
                    Map.entry("kW", "千瓦"),
                    Map.entry("℃", "摄氏度"),
                    Map.entry("周岁", "岁"),
                    Map.entry("家庭", "户"),
                    Map.entry("用户", "户"),
                    Map.entry("个星期", "周"),
                    Map.entry("星期", "周"),
                    Map.entry("个小时", "小时"),
                    Map.entry("个钟头", "小时"),
                    Map.entry("钟头", "小时"));

    /** A qualifier right before the number. 最近, 节约 and their like are other words. */
    static final String BEFORE =
            "(?:不超过|不多于|不高于|不超|至多|最多|至少|不少于|不低于|最少|超过|突破|超出|高于|多于|大于|超|逾"
                    + "|不足|不到|未满|低于|少于|小于|将近|接近|逼近|(?<![最附靠临新远邻亲就])近"
                    + "|大约|大概|(?<![节条签公预合协契集大])约)了?";

    /** What {@link #BEFORE} begins with. */
    static final String BEFORE_FIRST = "不至最超突高多大逾未低少小将接逼近约";

    /** A qualifier right after the unit. */
    static final String AFTER = "(?:及|\\(含\\)|（含）)?(?:以上|以下(?![几方]|\\d)|以内|左右|上下)";

    private static final Pattern TIME_SPENT = Pattern.compile("(?:历时|长达|用时|耗时|时隔|达|将)$");

    private static final Set<String> NOUNS =
            Set.of(NOUN.substring(NOUN.lastIndexOf("(?:") + 3, NOUN.length() - 1).split("\\|"));

    private ZhWords() {}

    /** The canonical unit for a unit as written; a counter is its own. */
    static String canonical(String unit) {
        String plain = unit.length() > 1 ? unit.replaceAll("[多半]", "") : unit;
        boolean isPeople = plain.length() > 1 && NOUNS.contains(plain);
        return CANONICAL.getOrDefault(plain, isPeople ? "人" : plain);
    }

    /**
     * What a word before or after a number says.
     *
     * @param word one that {@link #BEFORE} or {@link #AFTER} matches
     */
    static Qualifier qualifier(String word) {
        String plain = word.replaceAll("了$|^及|^[(（]含[)）]", "");
        return switch (plain) {
            case "不超过", "不多于", "不高于", "不超", "至多", "最多", "以下", "以内" -> Qualifier.AT_MOST;
            case "至少", "不少于", "不低于", "最少", "以上" -> Qualifier.AT_LEAST;
            case "不足", "不到", "未满", "低于", "少于", "小于" -> Qualifier.UNDER;
            case "将近", "接近", "逼近", "近" -> Qualifier.NEARLY;
            case "大约", "大概", "约", "左右", "上下" -> Qualifier.ABOUT;
            default -> Qualifier.OVER;
        };
    }

    /**
     * The qualifier before a number, if it is one: 近3年 means the last three years, 历时近3年 nearly
     * three.
     *
     * @param textBefore what stands before the word
     */
    static Optional<Qualifier> qualifierBefore(String word, String unit, String textBefore) {
        if (word == null) {
            return Optional.empty();
        }
        boolean isSpan =
                word.equals("近")
                        && Units.isLongTime(unit)
                        && !TIME_SPENT.matcher(textBefore).find();
        return isSpan ? Optional.empty() : Optional.of(qualifier(word));
    }
}
