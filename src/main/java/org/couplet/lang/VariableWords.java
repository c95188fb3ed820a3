package org.couplet.lang;

import java.util.Set;

/** Single characters by which phrases differ that are otherwise the same. */
public final class VariableWords {
    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两几数首每各本该此某";
    private static final Set<String> SORTS =
            Set.of(
                    "东南西北中上下左右前后内外里",
                    "大小高低多少新旧老长短早晚快慢轻重远近好坏",
                    "省市县区州镇乡村街路府国",
                    "年月日时季周天",
                    "春夏秋冬",
                    "增减升降涨跌加长进强大快",
                    "甲乙丙丁");

    private VariableWords() {}

    /** Whether a phrase may have either: numerals, words for sides, sizes, places and times. */
    public static boolean areAlternatives(String one, String other) {
        return NUMERALS.contains(one)
                || NUMERALS.contains(other)
                || FunctionWords.isOne(one)
                || FunctionWords.isOne(other)
                || SORTS.stream().anyMatch(s -> s.contains(one) && s.contains(other));
    }
}
