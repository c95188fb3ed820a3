package org.couplet.lang;

/** Characters that Chinese doubles on purpose: 人人, 天天, 好好, 渐渐. */
public final class Reduplications {
    private static final String ONES =
            "人天年月日时处事个家户村层步点些种件条次好大小多少高低早晚慢快轻重深浅远近长久常渐往刚仅白明清满静默悄稳紧细看说想走谈试聊等"
                    + "谢爸妈哥姐弟妹爷奶叔星滴声句字代世头样门口面座棵家项片阵团串闪蒙茫洋纷熊堂滔翩蓬勃勤恳辛苦实扎认真整干净团原本轰烈";

    private Reduplications() {}

    /** Whether a character is one that is often doubled. */
    public static boolean isCommon(String character) {
        return ONES.contains(character);
    }
}
