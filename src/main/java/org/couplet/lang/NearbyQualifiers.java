package org.couplet.lang;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The words for qualifiers that do not stand beside their number. */
final class NearbyQualifiers {
    private static final int ZH_NEAR = 14;
    private static final int EN_NEAR = 40;
    private static final Pattern ZH_BREAK = Pattern.compile("[。；;！!？?\\n]");
    private static final Pattern EN_BREAK = Pattern.compile("[.;!?]\\s|\\n");
    private static final Map<Qualifier, Pattern> ZH = new EnumMap<>(Qualifier.class);
    private static final Map<Qualifier, Pattern> EN = new EnumMap<>(Qualifier.class);

    static {
        ZH.put(Qualifier.OVER, Pattern.compile("超|高于|大于|多于|以上|突破|逾|\\+"));
        ZH.put(
                Qualifier.AT_LEAST,
                Pattern.compile("至少|最少|最小|最低|下限|起码|不小于|不得低于|不低于|不少于|以上|更高|更新|起|\\+"));
        ZH.put(Qualifier.AT_MOST, Pattern.compile("最多|至多|最大|最高|最长|上限|不超过|不得超过|以内|之内|以下"));
        ZH.put(Qualifier.UNDER, Pattern.compile("小于|低于|少于|不足|不到|以内|以下"));
        ZH.put(Qualifier.ABOUT, Pattern.compile("约|左右|大概|大致"));
        ZH.put(Qualifier.NEARLY, Pattern.compile("近|几乎|差不多"));
        en(
                Qualifier.OVER,
                "more than|over|above|exceed\\w*|greater|larger|longer|higher|beyond|past");
        en(
                Qualifier.AT_LEAST,
                "at least|minimum|(?:or|and) (?:a |any )?(?:more|later|higher|newer|above|up|greater)|starting|since|no (?:less|fewer)|from");
        en(
                Qualifier.AT_MOST,
                "at most|up to|maximum|max|no more|limit\\w*|not exceed|or (?:less|fewer|lower)|within");
        en(Qualifier.UNDER, "less|fewer|under|below|smaller|lower|shorter|within");
        en(Qualifier.ABOUT, "about|around|approximately|roughly|or so|some|estimated");
        en(Qualifier.NEARLY, "nearly|almost|close to|approach\\w*");
    }

    private NearbyQualifiers() {}

    private static void en(Qualifier qualifier, String words) {
        EN.put(qualifier, Pattern.compile("(?i)\\b(?:" + words + ")\\b"));
    }

    static boolean zh(Qualifier qualifier, String text, Quantity amount) {
        return says(ZH.get(qualifier), text, amount, ZH_NEAR, ZH_BREAK);
    }

    static boolean en(Qualifier qualifier, String text, Quantity amount) {
        return says(EN.get(qualifier), text, amount, EN_NEAR, EN_BREAK);
    }

    private static boolean says(
            Pattern words, String text, Quantity amount, int near, Pattern breaks) {
        int start = Math.min(amount.start(), text.length());
        int end = Math.min(amount.end(), text.length());
        String before = text.substring(Math.max(0, start - near), start);
        String after = text.substring(end, Math.min(text.length(), end + near / 2));
        String[] clauses = breaks.split(before, -1);
        String clause = clauses[clauses.length - 1] + "\uFFFC" + breaks.split(after, 2)[0];
        return words.matcher(clause).find();
    }
}
