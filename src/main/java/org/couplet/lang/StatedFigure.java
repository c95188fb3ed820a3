package org.couplet.lang;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number of a running text with everything that a translation of it has to keep.
 *
 * @param amount value, unit and qualifier
 * @param change whether it is by how much something changed, or to what
 * @param isQualifierLoose whether the other language may leave the qualifier out: “up to 5”, 5分钟以内
 */
public record StatedFigure(Quantity amount, Change change, boolean isQualifierLoose) {

    public StatedFigure {
        Objects.requireNonNull(amount);
        Objects.requireNonNull(change);
    }

    /** A figure that may satisfy another one and is never demanded itself. */
    public static StatedFigure soft(Amount amount) {
        Quantity quantity =
                new Quantity(amount.value(), amount.unit(), amount.qualifier(), true, "", 0, 0);
        return new StatedFigure(quantity, Change.NONE, true);
    }

    public boolean isSoft() {
        return amount.isSoft();
    }

    /** Whether its unit has a fixed word in both languages, so that it has to be kept. */
    public boolean hasFixedUnit() {
        return Units.isFixed(amount.unit());
    }

    /** Whether its unit counts time. */
    public boolean isTime() {
        return Units.isTime(amount.unit());
    }

    /** Whether its unit is one that both languages like to put into other words: 5d, 2x. */
    public boolean isUnitLoose() {
        return isTime() || isMultiple();
    }

    /** Whether it says how many times. */
    public boolean isMultiple() {
        return amount.unit().equals(Units.TIMES);
    }

    /** Whether the values are equal, whatever the sign: 下降5% is -5 percent. */
    public boolean sameValue(StatedFigure other) {
        return amount.value().abs().compareTo(other.amount.value().abs()) == 0;
    }

    /** Whether both show the same digits: 3% and 3个百分点. */
    public boolean sameDigits(StatedFigure other) {
        return shown().abs().compareTo(other.shown().abs()) == 0;
    }

    private BigDecimal shown() {
        boolean isPercent = amount.unit().equals(Units.PERCENT);
        return isPercent ? amount.value().movePointRight(2) : amount.value();
    }

    /** Whether the units say the same; counters such as 户 and 台 compare as counts. */
    public boolean sameUnit(StatedFigure other) {
        return Units.same(amount.unit(), other.amount.unit());
    }

    /** Whether one of the two says “more than”, “about” … and the other does not. */
    public boolean sameQualifier(StatedFigure other) {
        Optional<Qualifier> here = amount.qualifier();
        Optional<Qualifier> there = other.amount.qualifier();
        return here.equals(there)
                || here.isEmpty() && other.isQualifierLoose
                || there.isEmpty() && isQualifierLoose;
    }
}
