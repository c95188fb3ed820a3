package org.couplet.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds spans that a text names without a date: “十五五”时期 and “十五五”末 end in 2030, 本世纪中叶 is 2050. */
public final class Periods {
    private static final Pattern PERIOD =
            Pattern.compile("[“\"]?十(?<plan>[一二三四五六七八九])五[”\"]?(?:时期|期间|期末|末)|(?:本|二十一|21)世纪中叶");
    private static final int MID_CENTURY = 2050;

    private Periods() {}

    /**
     * @return the year each span ends in, never stated, in reading order
     */
    public static List<DateMention> find(String text) {
        List<DateMention> found = new ArrayList<>();
        for (Matcher m = PERIOD.matcher(text); m.find(); ) {
            int year =
                    m.group("plan") == null
                            ? MID_CENTURY
                            : TargetWords.planYears(m.group("plan")).orElse(0);
            if (year > 0) {
                found.add(
                        new DateMention(
                                PartialDate.of(year), false, m.group(), m.start(), m.end()));
            }
        }
        return found;
    }
}
