package org.couplet.lang;

import java.util.List;

/** The words by which Chinese groups large numbers. */
public final class ChineseScale {
    /** From ten thousand up. */
    public static final List<String> WORDS = List.of("万", "亿", "万亿");

    private ChineseScale() {}
}
