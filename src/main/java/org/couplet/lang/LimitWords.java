package org.couplet.lang;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that limit an amount from before the verb: 至少配齐4名, 每批最多接待200人. */
public final class LimitWords {
    private static final int FARTHEST = 8;

    private static final Pattern BEFORE_VERB =
            Pattern.compile(
                    "(不超过|不多于|不高于|至多|最多|至少|不少于|不低于|最少)"
                            + "(?:[\\p{IsHan}&&[^的一二三四五六七八九十百千万亿两]]){1,4}$");

    private LimitWords() {}

    /**
     * @param text that holds the amount
     * @param start of the amount, where no qualifier stands beside it
     */
    public static Optional<Qualifier> before(String text, int start) {
        Matcher m = BEFORE_VERB.matcher(text.substring(Math.max(0, start - FARTHEST), start));
        return m.find() ? Optional.of(ZhWords.qualifier(m.group(1))) : Optional.empty();
    }
}
