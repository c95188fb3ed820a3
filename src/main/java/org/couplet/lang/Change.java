package org.couplet.lang;

/** What a number says about a change: by how much, to what, or how many times as much. */
public enum Change {
    /** A plain amount, or one whose words leave it open. */
    NONE,
    /** 增长5%, "rose 5 percent", "an increase of 4 times". */
    BY,
    /** 提高到5%, "rose to 5 percent". */
    TO,
    /** 是去年的3倍, "3 times last year's". */
    MULTIPLE,
    /** "20-fold", which readers take for either. */
    FOLD;

    /** Whether the two cannot say the same with the same number. */
    public boolean contradicts(Change other) {
        return this == BY && other != NONE && other != BY
                || other == BY && this != NONE && this != BY;
    }
}
