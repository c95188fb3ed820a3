package org.couplet.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure as a bar that begins at zero. Widths are percent of the room there is, with one decimal
 * place.
 *
 * @param filled how far the bar is filled
 * @param whole how far its outline reaches: the goal, or the whole that a share is part of
 * @param isShare whether it is a share, 100 percent wide
 */
public record Bar(String filled, String whole, boolean isShare) {

    /**
     * @param value 0 to 1
     */
    static Bar share(BigDecimal value) {
        return new Bar(percent(value, BigDecimal.ONE), "100", true);
    }

    /**
     * From where it starts to where it is to be.
     *
     * @param from above zero
     * @param to above zero, in the same unit
     */
    static Bar path(BigDecimal from, BigDecimal to) {
        BigDecimal longest = from.max(to);
        return new Bar(percent(from, longest), percent(to, longest), false);
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2)
                .divide(whole, 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
