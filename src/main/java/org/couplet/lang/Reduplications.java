package org.couplet.lang;

/** Where Chinese doubles a character on purpose, and where it never does. */
public final class Reduplications {
    /** Words by themselves, and tails of words: 人人, 天天, 好好, 渐渐, 茫茫. */
    private static final String ONES =
            "人天年月日时处事个家户村层步点些种件条次好大小多少高低早晚慢快轻重深浅远近长久常渐往刚仅白明清满静默悄稳紧细看说想走谈试聊等"
                    + "谢爸妈哥姐弟妹爷奶叔星滴声句字代世样门座棵项片阵团串闪蒙茫洋纷熊堂滔翩勤苦实整原本巍殷牢区悠匆默频连屡微款"
                    + "油甸零溜漆绵淡香融亮圆红绿层脉济彬勉炎冉徐缓泛津喋源涓汩潺喃哈嘻呵嘿啦哗咚叮当";

    /** Words of two that are doubled as 蓬蓬勃勃, each character twice or none. */
    private static final String PAIRS = "蓬勃 勤恳 诚恳 认真 干净 轰烈 清楚 亲切 稳妥 妥帖 整齐 热闹 辛苦";

    /** After such verbs 好 is their complement and not the beginning of an adverb. */
    private static final String DONE = "办做建管用抓守搞写唱讲答种护";

    private Reduplications() {}

    /** Whether a character is one that is often doubled. */
    public static boolean isCommon(String character) {
        return ONES.contains(character);
    }

    /**
     * Whether a character certainly stands twice by mistake: a particle between words.
     *
     * @param before the character before both, empty at the text's beginning
     * @param after the character after both, empty at the text's end
     */
    public static boolean isImpossible(String before, String character, String after) {
        boolean isBetween = !before.isEmpty() && !after.isEmpty();
        return switch (character) {
            case "的" -> isBetween && !"目标有中众端鹄".contains(before) && !"确士哥姐卢".contains(after);
            case "们" -> isBetween;
            default -> false;
        };
    }

    /**
     * Whether a character hardly stands twice where it does, whatever the page has elsewhere.
     *
     * @param before the two characters before both, fewer at the text's beginning
     * @param after the two characters after both, fewer at the text's end
     */
    public static boolean isUnusual(String before, String character, String after) {
        String last = before.isEmpty() ? "" : before.substring(before.length() - 1);
        if (character.equals("好")) {
            return !last.isEmpty() && DONE.contains(last);
        }
        boolean isFour = isTwice(before) || isTwice(after);
        boolean isPair = !last.isEmpty() && PAIRS.contains(last + character);
        return isPair && !isFour;
    }

    private static boolean isTwice(String text) {
        return text.length() == 2 && text.charAt(0) == text.charAt(1);
    }
}
