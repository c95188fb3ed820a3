package org.couplet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.couplet.lang.NumberTraces;
import org.couplet.lang.StatedDate;

/**
 * Finds for each date of a text its counterpart in the facing text. What one of the two leaves
 * open, such as the year of “8-18”, cannot be wrong.
 */
final class DateMatch {

    /** What is wrong with two dates that face each other, or with one that faces nothing. */
    enum Kind {
        VALUE,
        PART,
        ALONE
    }

    /**
     * @param dates of a text
     * @param traces of all other numbers in it, the years among them
     * @param hasNumber whether a number stands in it in any form
     */
    record Side(List<StatedDate> dates, Supplier<NumberTraces> traces, IntPredicate hasNumber) {}

    /**
     * @param here empty when only the facing text has it
     */
    record Difference(Kind kind, Optional<StatedDate> here, Optional<StatedDate> there) {}

    private final Side here;
    private final Side there;
    private final OptionalInt context;
    private final Set<Integer> years = new HashSet<>();
    private final List<StatedDate> ours = new ArrayList<>();
    private final List<StatedDate> theirs = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    private DateMatch(Side here, Side there, OptionalInt context) {
        this.here = here;
        this.there = there;
        this.context = context;
        context.ifPresent(years::add);
        here.dates().forEach(d -> d.yearIn(context).ifPresent(years::add));
    }

    /**
     * @param context the year in which the texts are set; empty when it is not known
     */
    static List<Difference> of(Side here, Side there, OptionalInt context) {
        DateMatch match = new DateMatch(here, there, context);
        match.days();
        match.years(here, there, true);
        match.years(there, here, false);
        return List.copyOf(match.differences);
    }

    private void days() {
        here.dates().stream().filter(d -> !d.isYear()).forEach(ours::add);
        there.dates().stream().filter(d -> !d.isYear()).forEach(theirs::add);
        BiPredicate<StatedDate, StatedDate> equal = (a, b) -> a.sameDay(b) && sameYear(a, b);
        pair(equal.and((a, b) -> a.part() == b.part()), Optional.empty());
        pair(equal.and((a, b) -> a.day() == 0), Optional.of(Kind.PART));
        // A date that is repeated need not be repeated in both languages.
        ours.removeIf(d -> there.dates().stream().anyMatch(o -> equal.test(d, o)));
        theirs.removeIf(d -> here.dates().stream().anyMatch(o -> equal.test(o, d)));
        ours.removeIf(d -> isTraced(d, there.traces().get()));
        theirs.removeIf(d -> isTraced(d, here.traces().get()));
        pair((a, b) -> a.sameDay(b) || a.month() == b.month(), Optional.of(Kind.VALUE));
        pair((a, b) -> (a.day() == 0) == (b.day() == 0), Optional.of(Kind.VALUE));
        pair((a, b) -> true, Optional.of(Kind.VALUE));
        ours.forEach(
                d -> differences.add(new Difference(Kind.ALONE, Optional.of(d), Optional.empty())));
        theirs.forEach(
                d -> differences.add(new Difference(Kind.ALONE, Optional.empty(), Optional.of(d))));
    }

    /** A month, perhaps with its year, that the other language writes in a way we do not read. */
    private static boolean isTraced(StatedDate date, NumberTraces traces) {
        boolean hasDay = date.day() == 0 || traces.has(BigDecimal.valueOf(date.day()));
        return hasDay && traces.months().contains(date.month());
    }

    private boolean sameYear(StatedDate a, StatedDate b) {
        OptionalInt x = a.yearIn(context);
        OptionalInt y = b.yearIn(context);
        if (x.isPresent() && y.isPresent()) {
            return x.equals(y);
        }
        // The year that one side adds is that of the page, or of a date before.
        return y.isEmpty() || years.isEmpty() || years.contains(y.getAsInt());
    }

    private void pair(BiPredicate<StatedDate, StatedDate> isPair, Optional<Kind> kind) {
        for (int i = 0; i < ours.size(); ) {
            StatedDate date = ours.get(i);
            Optional<StatedDate> facing =
                    theirs.stream().filter(d -> isPair.test(date, d)).findFirst();
            if (facing.isEmpty()) {
                i++;
                continue;
            }
            ours.remove(i);
            theirs.remove(facing.get());
            kind.ifPresent(k -> differences.add(new Difference(k, Optional.of(date), facing)));
        }
    }

    /** Years are said as often as a language likes, so that only their absence counts. */
    private void years(Side one, Side other, boolean isHere) {
        Set<Integer> said = new HashSet<>();
        boolean isOpen = false;
        for (StatedDate d : other.dates()) {
            d.yearIn(context).ifPresent(said::add);
            isOpen |= d.yearsFromContext().isPresent() && context.isEmpty();
        }
        Set<Integer> reported = new HashSet<>();
        for (StatedDate d : one.dates()) {
            if (!d.isYear() || d.year().isEmpty() || isOpen) {
                continue;
            }
            int year = d.year().getAsInt();
            if (!said.contains(year) && !other.hasNumber().test(year) && reported.add(year)) {
                differences.add(
                        new Difference(
                                Kind.ALONE,
                                Optional.of(d).filter(x -> isHere),
                                Optional.of(d).filter(x -> !isHere)));
            }
        }
        if (!isHere) {
            joinYears();
        }
    }

    /** Two years that face nothing face each other. */
    private void joinYears() {
        Optional<Difference> a = lone(true);
        Optional<Difference> b = lone(false);
        while (a.isPresent() && b.isPresent()) {
            Difference both = new Difference(Kind.VALUE, a.get().here(), b.get().there());
            differences.remove(a.get());
            differences.remove(b.get());
            differences.add(both);
            a = lone(true);
            b = lone(false);
        }
    }

    private Optional<Difference> lone(boolean isHere) {
        return differences.stream()
                .filter(d -> d.kind() == Kind.ALONE)
                .filter(d -> isLoneYear(isHere ? d.here() : d.there()))
                .findFirst();
    }

    private static boolean isLoneYear(Optional<StatedDate> date) {
        return date.isPresent() && date.get().isYear();
    }
}
