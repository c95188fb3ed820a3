package org.couplet.seed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.couplet.lang.ContextDate;
import org.couplet.lang.DateMention;
import org.couplet.lang.PartialDate;
import org.couplet.lang.Quantity;
import org.couplet.lang.ReportScope;
import org.couplet.lang.Sentences;
import org.couplet.lang.TargetWords;

/**
 * Tells aims from achievements while an article is read part by part: a date such as 2027 governs
 * the rest of its sentence, even over a column's end, and a list of goals all its items.
 */
final class FigureAims {
    /** What lies further back than this is history, not an achievement. */
    private static final int RECENT_YEARS = 10;

    /** Nobody writes so many in words but for a statistic. */
    private static final BigDecimal MANY_IN_WORDS = BigDecimal.valueOf(100);

    private final ContextDate context;
    private final OptionalInt year;
    private String text = "";
    private List<DateMention> dates = List.of();
    private Optional<PartialDate> carried = Optional.empty();
    private Optional<PartialDate> goalsBy = Optional.empty();
    private Optional<ReportScope> scope = Optional.empty();
    private boolean isInGoals;
    private boolean isOpen;

    FigureAims(ContextDate context) {
        this.context = context;
        this.year = context.year();
    }

    /** Begins a part of the article. */
    void enter(ArticlePart begun) {
        String part = begun.text();
        text = part;
        dates = begun.dates(context);
        isInGoals = isInGoals && (isOpen || TargetWords.isListItem(part));
        scope = ReportScope.opened(part, year).or(() -> scope);
    }

    /** Ends the part that was begun last. */
    void leave(String part) {
        isOpen = Sentences.isOpen(part);
        carried = isOpen ? horizonBefore(part.length()) : Optional.empty();
        if (TargetWords.opensGoals(part)) {
            isInGoals = true;
            goalsBy =
                    horizonBefore(part.length())
                            .or(() -> TargetWords.planEnd(part).map(PartialDate::of));
        }
    }

    Fact.FigureKind kind(Quantity quantity) {
        if (isReference(quantity) || TargetWords.isStartingValue(text, quantity)) {
            return Fact.FigureKind.REFERENCE;
        }
        String before = beforeIn(quantity);
        boolean isAhead = isInGoals || isInGoalSentence(quantity) || horizon(quantity).isPresent();
        if (!isAhead && TargetWords.estimates(before, asOf(quantity).isPresent())) {
            return Fact.FigureKind.ESTIMATE;
        }
        boolean isReview = isUnder(false);
        if (isAhead || isPlanned(quantity) || !isReview && TargetWords.aims(before)) {
            return Fact.FigureKind.TARGET;
        }
        boolean isStated = isReview || isStated(quantity);
        return isStated && !isHistory(quantity)
                ? Fact.FigureKind.ACHIEVED
                : Fact.FigureKind.REFERENCE;
    }

    /** What is left over is not among what the rest of the sentence says is done. */
    private boolean isStated(Quantity quantity) {
        String clause =
                text.substring(
                        Sentences.clauseStart(text, quantity.start()),
                        Sentences.clauseEnd(text, quantity.end()));
        String where = TargetWords.isRemainder(clause) ? clause : sentence(quantity);
        return TargetWords.states(where + quantity.raw());
    }

    private boolean isReference(Quantity quantity) {
        return quantity.isSoft() && quantity.value().compareTo(MANY_IN_WORDS) < 0
                || TargetWords.isTime(quantity.unit()) && TargetWords.isSpan(text, quantity)
                || TargetWords.isStructure(text, quantity)
                || TargetWords.isReference(text, quantity);
    }

    /** The date the figure is aimed at, if the sentence gives one. */
    Optional<PartialDate> horizon(Quantity quantity) {
        Optional<PartialDate> before = horizonBefore(quantity.start());
        if (before.isPresent()) {
            return before;
        }
        int end = Sentences.clauseEnd(text, quantity.end());
        return dates.stream()
                .filter(d -> d.start() >= quantity.end() && d.end() <= end)
                .filter(d -> TargetWords.isHorizon(text, d, context))
                .map(DateMention::date)
                .findFirst()
                .or(() -> isUnder(false) ? Optional.empty() : planEnd(quantity))
                .or(() -> isInGoals ? goalsBy : Optional.empty())
                .or(() -> goalYear(quantity))
                .or(
                        () ->
                                isPlanned(quantity)
                                        ? scope.flatMap(ReportScope::date)
                                        : Optional.empty());
    }

    private Optional<PartialDate> planEnd(Quantity quantity) {
        String before = beforeIn(quantity);
        return TargetWords.planEnd(before)
                .or(
                        () ->
                                year.isPresent()
                                        ? TargetWords.laterPlanEnd(before, year.getAsInt())
                                        : Optional.empty())
                .map(PartialDate::of);
    }

    /** Whether the heading above says that the figure is to be reached. */
    private boolean isPlanned(Quantity quantity) {
        return isUnder(true) && !ReportScope.looksBack(sentence(quantity));
    }

    private boolean isUnder(boolean isAhead) {
        return scope.isPresent() && scope.get().isAhead() == isAhead;
    }

    private boolean isInGoalSentence(Quantity quantity) {
        return TargetWords.goalSentence(text, quantity.start()).isPresent();
    }

    /** The year of the sentence that says what the goals are. */
    private Optional<PartialDate> goalYear(Quantity quantity) {
        OptionalInt start = TargetWords.goalSentence(text, quantity.start());
        return dates.stream()
                .filter(d -> start.isPresent() && year.isPresent())
                .filter(d -> d.start() >= start.getAsInt() && d.end() <= quantity.start())
                .map(DateMention::date)
                .filter(d -> d.year() >= year.getAsInt())
                .findFirst();
    }

    /** The date the figure was true, if the sentence gives one. */
    Optional<PartialDate> asOf(Quantity quantity) {
        int start = Sentences.start(text, quantity.start());
        if (TargetWords.isStartingValue(text, quantity)) {
            return Optional.empty();
        }
        Optional<PartialDate> own =
                TargetWords.isOverYears(text, quantity)
                        ? Optional.empty()
                        : dates.stream()
                                .filter(d -> d.start() >= start && d.end() <= quantity.start())
                                .filter(d -> !TargetWords.isHorizon(text, d, context))
                                .filter(d -> !TargetWords.isBase(text, d))
                                .map(DateMention::date)
                                .reduce((first, second) -> second);
        boolean isReviewed = isUnder(false) && !isReference(quantity);
        return own.isPresent() || !isReviewed ? own : scope.flatMap(ReportScope::date);
    }

    private Optional<PartialDate> horizonBefore(int offset) {
        int start = Sentences.start(text, offset);
        Optional<PartialDate> own =
                dates.stream()
                        .filter(d -> d.start() >= start && d.end() <= offset)
                        .filter(d -> TargetWords.isHorizon(text, d, context))
                        .map(DateMention::date)
                        .reduce((first, second) -> second);
        return own.isPresent() || start > 0 ? own : carried;
    }

    // The last year the paragraph names tells when its figures were true.
    private boolean isHistory(Quantity quantity) {
        return year.isPresent()
                && dates.stream()
                        .filter(d -> d.end() <= quantity.start())
                        .filter(d -> !TargetWords.isBase(text, d))
                        .map(d -> d.date().year())
                        .reduce((first, second) -> second)
                        .map(y -> y <= year.getAsInt() - RECENT_YEARS)
                        .orElse(false);
    }

    private String beforeIn(Quantity quantity) {
        return text.substring(Sentences.start(text, quantity.start()), quantity.start());
    }

    private String sentence(Quantity quantity) {
        return text.substring(
                Sentences.start(text, quantity.start()), Sentences.end(text, quantity.end()));
    }
}
