package org.couplet.seed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.couplet.lang.PartialDate;
import org.couplet.lang.Qualifier;
import org.couplet.text.Position;

/**
 * Something a page says that can be checked. Every fact names its article and the place where it
 * stands.
 */
public sealed interface Fact {

    /** The id of the article, {@code 001/2}. */
    String article();

    /** Where it begins in the page. */
    Position at();

    /**
     * Something that happened on a date, or is to be reached by one.
     *
     * @param date as far as the text gives it
     * @param isStated false when part of the date was inferred from the page's own date
     * @param isTarget whether the date lies ahead as a goal
     * @param evidence the words that give the date, at most 40 characters
     */
    record Dated(
            String article,
            Position at,
            PartialDate date,
            boolean isStated,
            boolean isTarget,
            String evidence)
            implements Fact {}

    /**
     * One item of a list of goals that the text counts: N new things.
     *
     * @param set the list's name as printed, without quotation marks
     * @param ordinal 1-based
     * @param text the goal as printed, repaired
     * @param focus what is to be new, e.g. the noun phrase at the goal's end
     * @param horizon by when
     */
    record Goal(
            String article,
            Position at,
            String set,
            int ordinal,
            String text,
            String focus,
            Optional<PartialDate> horizon)
            implements Fact {}

    /**
     * A key word of a press conference with its question and answer.
     *
     * @param at where the key word stands
     * @param answerer the name of the one who answers; empty when the text has none
     * @param title the answerer's office as printed
     */
    record KeyWord(
            String article,
            Position at,
            String keyword,
            Optional<Position> question,
            Optional<String> answerer,
            Optional<String> title,
            List<Point> points)
            implements Fact {

        public KeyWord {
            points = List.copyOf(points);
        }
    }

    /**
     * A numbered point of an answer.
     *
     * @param ordinal 1-based, as the text counts
     * @param lead its first clause, without the counting word
     * @param lines where it stands
     */
    record Point(int ordinal, String lead, LineRange lines) {}

    /**
     * Whether a figure is what is aimed at, what was reached, what a past or present value is
     * reckoned to be, or none of these.
     */
    enum FigureKind {
        TARGET,
        ACHIEVED,
        ESTIMATE,
        REFERENCE;

        /** The form used in files. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A quantity.
     *
     * @param raw as printed, joined over line ends
     * @param value in base units, see {@link org.couplet.lang.Quantity}
     * @param horizon the date it is aimed at, for a target
     * @param asOf the date it was true, where the sentence says so
     * @param context the words around it, at most 40 characters
     * @param what the noun phrase it counts or measures, at most 20 characters; empty when the
     *     words around it do not say
     */
    record Figure(
            String article,
            Position at,
            String raw,
            BigDecimal value,
            String unit,
            Optional<Qualifier> qualifier,
            FigureKind kind,
            Optional<PartialDate> horizon,
            Optional<PartialDate> asOf,
            String context,
            Optional<String> what)
            implements Fact {}

    /**
     * Somebody named in the text.
     *
     * @param title the office as printed; empty when none is
     */
    record Person(String article, Position at, String name, Optional<String> title)
            implements Fact {}
}
