package org.couplet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.couplet.content.Inline;
import org.couplet.content.Inlines;
import org.couplet.content.Library;
import org.couplet.lang.Lang;
import org.couplet.lang.NumberSystem;
import org.couplet.lang.NumberTraces;
import org.couplet.lang.StatedDate;
import org.couplet.lang.StatedFigure;
import org.couplet.text.Position;

/**
 * One language's text of a block, read for its figures and dates.
 *
 * @param figures in reading order, those of {@code :fig[…]} last
 * @param known the traces of the numbers that are neither figure nor date, code included; read when
 *     something has no counterpart
 */
record FacingText(
        Passage passage,
        PlacedText placed,
        List<StatedFigure> figures,
        List<StatedDate> dates,
        Supplier<NumberTraces> known,
        StatedFigures stated) {

    /** A block's text and where it stands. */
    record Passage(String path, Lang lang, List<Inline> inlines, Position at) {}

    private static final char BLOT = '\uFFFC';

    static FacingText of(Passage passage, Library library, StatedFigures stated) {
        NumberSystem system = NumberSystem.of(passage.lang());
        PlacedText placed = PlacedText.of(passage.inlines());
        String text = placed.text();
        List<StatedFigure> figures = new ArrayList<>(stated.of(text, passage.lang()));
        List<StatedDate> dates = stated.dates(text, passage.lang());
        StringBuilder rest = new StringBuilder(text);
        for (StatedFigure f : figures) {
            if (!f.isSoft()) {
                blot(rest, f.amount().start(), f.amount().end());
            }
        }
        for (StatedDate d : dates) {
            if (!d.isYear()) {
                blot(rest, d.start(), d.end());
            }
        }
        Inlines.walk(passage.inlines(), i -> aside(i, passage.lang(), library, rest, figures));
        return new FacingText(
                passage,
                placed,
                List.copyOf(figures),
                dates,
                once(() -> system.traces(rest.toString())),
                stated);
    }

    private static <T> Supplier<T> once(Supplier<T> make) {
        List<T> made = new ArrayList<>(1);
        return () -> {
            if (made.isEmpty()) {
                made.add(make.get());
            }
            return made.get(0);
        };
    }

    /** Whether it is worth while to look for ranks in the traces. */
    boolean mayHaveOrdinals() {
        return NumberSystem.of(passage.lang()).mayHaveOrdinals(placed.text());
    }

    NumberTraces traces() {
        return known.get();
    }

    /** What stands beside the sentence may answer for a number, and is never demanded. */
    private static void aside(
            Inline inline,
            Lang lang,
            Library library,
            StringBuilder rest,
            List<StatedFigure> figures) {
        if (inline instanceof Inline.Code code) {
            rest.append('\n').append(code.text());
        } else if (inline instanceof Inline.Image image) {
            rest.append('\n').append(image.alt());
        } else if (inline instanceof Inline.TermRef term && term.shown().isEmpty()) {
            library.terms()
                    .find(term.id())
                    .ifPresent(t -> rest.append('\n').append(t.name().plain(lang)));
        } else if (inline instanceof Inline.FigureRef ref) {
            library.figures()
                    .find(ref.id())
                    .ifPresent(f -> figures.add(StatedFigure.soft(f.amount())));
        }
    }

    private static void blot(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, BLOT);
        }
    }

    FigureMatch.Side figureSide() {
        return new FigureMatch.Side(
                figures,
                known,
                this::isName,
                (qualifier, figure) ->
                        NumberSystem.of(passage.lang())
                                .saysNear(qualifier, placed.text(), figure.amount()));
    }

    DateMatch.Side dateSide() {
        return new DateMatch.Side(dates, known, this::hasNumber);
    }

    /** Whether digits stand here as a name: alone in quotation marks, or in a term. */
    private boolean isName(String digits) {
        String text = placed.text();
        int at = text.indexOf(digits);
        if (digits.isEmpty() || at < 0) {
            return false;
        }
        return Pattern.compile("[“\"‘'「『]\\s?" + digits + "\\s?[”\"’'」』]").matcher(text).find()
                || stated.isInName(digits, text, passage.lang());
    }

    /** Whether the number stands here in any form. */
    boolean hasNumber(int value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return traces().has(number)
                || figures.stream().anyMatch(f -> f.amount().value().compareTo(number) == 0);
    }

    /** Where something of the text is written. */
    Position position(int offset) {
        return placed.position(offset, passage.at());
    }
}
