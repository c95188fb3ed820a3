package org.couplet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.couplet.lang.NumberTraces;
import org.couplet.lang.Qualifier;
import org.couplet.lang.StatedFigure;

/**
 * Finds for each figure of a text its counterpart in the facing text.
 *
 * <p>Figures in digits must have one, figures in words may be one. A count may also be answered by
 * any trace of its number; money, shares and measures may not.
 */
final class FigureMatch {

    /** What is wrong with two figures that face each other, or with one that faces nothing. */
    enum Kind {
        SCALE,
        UNIT,
        QUALIFIER,
        CHANGE,
        NAME,
        VALUE,
        ALONE
    }

    /** A text's figures, and the traces of all other numbers in it. */
    record Side(
            List<StatedFigure> figures,
            Supplier<NumberTraces> traces,
            Predicate<String> isName,
            BiPredicate<Qualifier, StatedFigure> saysNear) {}

    /**
     * A fact that the two texts do not share.
     *
     * @param here empty when only the facing text has it
     */
    record Difference(Kind kind, Optional<StatedFigure> here, Optional<StatedFigure> there) {}

    /**
     * @param differences what the texts do not share
     * @param matched how many figures they do share
     */
    record Result(List<Difference> differences, int matched) {}

    private final Side here;
    private final Side there;
    private final List<StatedFigure> ours;
    private final List<StatedFigure> theirs;
    private final List<Difference> differences = new ArrayList<>();
    private int matched;

    private FigureMatch(Side here, Side there) {
        this.here = here;
        this.there = there;
        this.ours = new ArrayList<>(here.figures());
        this.theirs = new ArrayList<>(there.figures());
    }

    static Result of(Side here, Side there) {
        FigureMatch match = new FigureMatch(here, there);
        match.run();
        return new Result(List.copyOf(match.differences), match.matched);
    }

    private void run() {
        BiPredicate<StatedFigure, StatedFigure> amount = (a, b) -> a.sameValue(b) && a.sameUnit(b);
        BiPredicate<StatedFigure, StatedFigure> equal =
                (a, b) ->
                        amount.test(a, b)
                                && a.sameQualifier(b)
                                && !a.change().contradicts(b.change());
        BiPredicate<StatedFigure, StatedFigure> hard = (a, b) -> !a.isSoft() && !b.isSoft();
        match(equal.and(hard));
        match(equal.and((a, b) -> a.isSoft() != b.isSoft()));
        match(equal);
        report(Kind.CHANGE, amount.and((a, b) -> a.change().contradicts(b.change())));
        match(amount.and(this::isQualifiedNearby));
        report(Kind.QUALIFIER, amount.and((a, b) -> hard.test(a, b) || isStrict(a) || isStrict(b)));
        match(amount);
        if (hard(ours) == 1 && hard(theirs) == 1) {
            match(hard.and(FigureMatch::isUnitInOtherWords));
        }
        names(ours, there);
        names(theirs, here);
        traced(ours, there);
        traced(theirs, here);
        report(Kind.UNIT, hard.and(StatedFigure::sameDigits));
        report(Kind.SCALE, hard.and((a, b) -> a.sameUnit(b) && isPowerOfTen(a, b)));
        report(
                Kind.VALUE,
                hard.and(StatedFigure::sameUnit).and((a, b) -> a.change() == b.change()));
        report(Kind.VALUE, hard.and(StatedFigure::sameUnit));
        report(Kind.SCALE, hard.and((a, b) -> isPowerOfTen(a, b) && isLarge(a) && isLarge(b)));
        ours.stream()
                .filter(f -> !f.isSoft())
                .forEach(f -> alone(Optional.of(f), Optional.empty()));
        theirs.stream()
                .filter(f -> !f.isSoft())
                .forEach(f -> alone(Optional.empty(), Optional.of(f)));
    }

    private static long hard(List<StatedFigure> figures) {
        return figures.stream().filter(f -> !f.isSoft()).count();
    }

    /** Whether the side without a qualifier says it further away, perhaps of several numbers. */
    private boolean isQualifiedNearby(StatedFigure a, StatedFigure b) {
        if (a.amount().qualifier().isEmpty()) {
            return b.amount().qualifier().isEmpty()
                    || here.saysNear().test(b.amount().qualifier().get(), a);
        }
        return b.amount().qualifier().isEmpty()
                && there.saysNear().test(a.amount().qualifier().get(), b);
    }

    /** A number in digits keeps its qualifier even when the other language uses words. */
    private static boolean isStrict(StatedFigure figure) {
        return !figure.isSoft() && !figure.isTime() && figure.amount().qualifier().isPresent();
    }

    private static boolean isLarge(StatedFigure figure) {
        return figure.amount().value().abs().compareTo(BigDecimal.TEN.pow(4)) >= 0;
    }

    /** “5-day” counts days, and a unit that is not understood is no other unit. */
    private static boolean isUnitInOtherWords(StatedFigure a, StatedFigure b) {
        boolean isOpen =
                a.isUnitLoose() && !b.hasFixedUnit() || b.isUnitLoose() && !a.hasFixedUnit();
        return isOpen && a.sameValue(b);
    }

    private void match(BiPredicate<StatedFigure, StatedFigure> isPair) {
        pair(isPair, (a, b) -> matched++);
    }

    private void report(Kind kind, BiPredicate<StatedFigure, StatedFigure> isPair) {
        pair(
                isPair,
                (a, b) -> differences.add(new Difference(kind, Optional.of(a), Optional.of(b))));
    }

    private interface Found {
        void accept(StatedFigure a, StatedFigure b);
    }

    private void pair(BiPredicate<StatedFigure, StatedFigure> isPair, Found found) {
        for (int i = 0; i < ours.size(); ) {
            int j = 0;
            while (j < theirs.size() && !isPair.test(ours.get(i), theirs.get(j))) {
                j++;
            }
            if (j < theirs.size()) {
                found.accept(ours.remove(i), theirs.remove(j));
            } else {
                i++;
            }
        }
    }

    /** A name of digits that was written as a number: “33618” and 33,618. */
    private void names(List<StatedFigure> left, Side facing) {
        for (StatedFigure f : List.copyOf(left)) {
            String raw = f.amount().raw();
            if (!f.hasFixedUnit()
                    && raw.indexOf(',') >= 0
                    && facing.isName().test(raw.replaceAll("[^\\d]", ""))) {
                left.remove(f);
                boolean isOurs = left == ours;
                differences.add(
                        new Difference(
                                Kind.NAME,
                                Optional.of(f).filter(x -> isOurs),
                                Optional.of(f).filter(x -> !isOurs)));
            }
        }
    }

    private void traced(List<StatedFigure> left, Side facing) {
        left.removeIf(f -> !f.isSoft() && isTraced(f, facing.traces().get()));
    }

    private static boolean isTraced(StatedFigure figure, NumberTraces traces) {
        BigDecimal value = figure.amount().value();
        if (figure.isMultiple() && traces.hasMultiple(value)) {
            return true;
        }
        boolean isSmall = value.abs().compareTo(BigDecimal.ONE) <= 0;
        if (!figure.hasFixedUnit() || figure.isUnitLoose()) {
            return isSmall || traces.has(value);
        }
        return false;
    }

    private void alone(Optional<StatedFigure> a, Optional<StatedFigure> b) {
        differences.add(new Difference(Kind.ALONE, a, b));
    }

    private static boolean isPowerOfTen(StatedFigure a, StatedFigure b) {
        return ratio(a, b).isPresent();
    }

    /** How many times larger one is than the other; empty when it is no power of ten. */
    static Optional<BigDecimal> ratio(StatedFigure a, StatedFigure b) {
        BigDecimal x = a.amount().value().abs();
        BigDecimal y = b.amount().value().abs();
        boolean isSlip =
                x.signum() > 0
                        && x.compareTo(y) != 0
                        && x.unscaledValue().equals(y.unscaledValue());
        if (!isSlip) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.TEN.pow(Math.abs(x.scale() - y.scale())));
    }
}
