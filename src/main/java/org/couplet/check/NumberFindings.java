package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.couplet.lang.Change;
import org.couplet.lang.Qualifier;
import org.couplet.lang.StatedDate;
import org.couplet.lang.StatedFigure;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/** Says what differs between the numbers of two facing texts, at the place of the translation. */
final class NumberFindings {
    static final String NUMBER = "parity.number";
    static final String DATE = "parity.date";

    private final FacingText here;
    private final FacingText there;

    /**
     * @param here the language the page was written in first
     * @param there its translation, where findings stand
     */
    NumberFindings(FacingText here, FacingText there) {
        this.here = here;
        this.there = there;
    }

    /**
     * @param matched how many figures the texts share
     */
    record Compared(List<Finding> findings, int matched) {}

    /** All differences of two facing texts. */
    static Compared compare(FacingText here, FacingText there, OptionalInt year) {
        NumberFindings say = new NumberFindings(here, there);
        List<Finding> found = new ArrayList<>();
        FigureMatch.Result figures = FigureMatch.of(here.figureSide(), there.figureSide());
        figures.differences().forEach(d -> found.add(say.of(d)));
        DateMatch.of(here.dateSide(), there.dateSide(), year).forEach(d -> found.add(say.of(d)));
        say.ordinals(found);
        return new Compared(List.copyOf(found), figures.matched());
    }

    /** Ranks are compared only where both languages have one that the other has not. */
    private void ordinals(List<Finding> found) {
        if (!here.mayHaveOrdinals() || !there.mayHaveOrdinals()) {
            return;
        }
        TreeSet<Integer> ours = new TreeSet<>(here.traces().ordinals());
        TreeSet<Integer> theirs = new TreeSet<>(there.traces().ordinals());
        ours.removeIf(o -> o < 2 || there.hasNumber(o));
        theirs.removeIf(o -> o < 2 || here.hasNumber(o));
        while (!ours.isEmpty() && !theirs.isEmpty()) {
            found.add(ordinal(ours.pollFirst(), theirs.pollFirst()));
        }
    }

    private Finding of(FigureMatch.Difference d) {
        Optional<String> ours = d.here().map(f -> f.amount().raw().strip());
        Optional<String> theirs = d.there().map(f -> f.amount().raw().strip());
        Position at = d.there().map(f -> there.position(f.amount().start())).orElse(at(there));
        Position from = d.here().map(f -> here.position(f.amount().start())).orElse(at(here));
        return Finding.error(
                there.passage().path(), at, NUMBER, message(d, ours, theirs, place(from)));
    }

    private static Message message(
            FigureMatch.Difference d,
            Optional<String> ours,
            Optional<String> theirs,
            String place) {
        if (d.kind() == FigureMatch.Kind.NAME) {
            String digits = ours.or(() -> theirs).orElseThrow().replaceAll("[^\\d]", "");
            return Message.of(
                    "parity.number.name", ours.or(() -> theirs).orElseThrow(), digits, place);
        }
        if (ours.isEmpty() || theirs.isEmpty()) {
            return alone("parity.number.", ours, theirs, place);
        }
        StatedFigure a = d.here().orElseThrow();
        StatedFigure b = d.there().orElseThrow();
        String key = "parity.number." + d.kind().name().toLowerCase(Locale.ROOT);
        return switch (d.kind()) {
            case SCALE -> {
                boolean isLarge = b.amount().value().abs().compareTo(a.amount().value().abs()) > 0;
                yield Message.of(
                        isLarge ? "parity.number.large" : "parity.number.small",
                        theirs.get(),
                        ours.get(),
                        place,
                        FigureMatch.ratio(a, b).orElseThrow().toPlainString());
            }
            case QUALIFIER ->
                    Message.of(
                            key,
                            theirs.get(),
                            ours.get(),
                            place,
                            word(b.amount().qualifier()),
                            word(a.amount().qualifier()));
            case CHANGE ->
                    b.change() == Change.FOLD || a.change() == Change.FOLD
                            ? Message.of("parity.number.fold", theirs.get(), ours.get(), place)
                            : Message.of(
                                    key,
                                    theirs.get(),
                                    ours.get(),
                                    place,
                                    word(b.change()),
                                    word(a.change()));
            default -> Message.of(key, theirs.get(), ours.get(), place);
        };
    }

    private static Message word(Optional<Qualifier> qualifier) {
        return Message.of("qualifier." + qualifier.map(Qualifier::word).orElse("none"));
    }

    private static Message word(Change change) {
        return Message.of("change." + change.name().toLowerCase(Locale.ROOT));
    }

    private Finding of(DateMatch.Difference d) {
        Optional<String> ours = d.here().map(StatedDate::raw);
        Optional<String> theirs = d.there().map(StatedDate::raw);
        Position at = d.there().map(f -> there.position(f.start())).orElse(at(there));
        Position from = d.here().map(f -> here.position(f.start())).orElse(at(here));
        Message message =
                ours.isEmpty() || theirs.isEmpty()
                        ? alone("parity.date.", ours, theirs, place(from))
                        : Message.of(
                                "parity.date." + d.kind().name().toLowerCase(Locale.ROOT),
                                theirs.get(),
                                ours.get(),
                                place(from));
        return Finding.error(there.passage().path(), at, DATE, message);
    }

    private Finding ordinal(int ours, int theirs) {
        return Finding.error(
                there.passage().path(),
                at(there),
                NUMBER,
                Message.of("parity.number.ordinal", theirs, ours, place(at(here))));
    }

    private static Message alone(
            String keys, Optional<String> ours, Optional<String> theirs, String place) {
        return ours.isPresent()
                ? Message.of(keys + "missing", ours.get(), place)
                : Message.of(keys + "extra", theirs.orElseThrow(), place);
    }

    private String place(Position position) {
        return here.passage().path() + ":" + position;
    }

    private static Position at(FacingText text) {
        return text.passage().at();
    }
}
