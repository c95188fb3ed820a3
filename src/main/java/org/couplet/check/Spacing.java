package org.couplet.check;

import java.util.Collection;

/**
 * How often the boundaries of Han and Latin are set with a space, and how often without. What most
 * of a site's texts do is its habit, which is not told of as a slip.
 */
public record Spacing(int spaced, int close) {
    /** Of no text. */
    public static final Spacing NONE = new Spacing(0, 0);

    /** From so many on it is meant. */
    private static final int MANY = 20;

    public Spacing plus(Spacing other) {
        return new Spacing(spaced + other.spaced, close + other.close);
    }

    /** That of some texts together. */
    public static Spacing sum(Collection<Spacing> some) {
        return some.stream().reduce(NONE, Spacing::plus);
    }

    /** Whether a space is the habit. */
    public boolean isHabit() {
        return spaced >= MANY && spaced > close;
    }
}
