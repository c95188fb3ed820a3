package org.couplet.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.couplet.lang.ContextDate;
import org.couplet.lang.DateMention;
import org.couplet.lang.PartialDate;
import org.couplet.lang.Periods;
import org.couplet.lang.ReportScope;
import org.couplet.lang.Sentences;
import org.couplet.lang.TargetWords;
import org.couplet.text.Position;

/** Finds what happened on a date or is to be reached by one. */
final class TimelineExtractor implements FactExtractor {
    private static final int LONGEST = 40;

    @Override
    public List<Fact> extract(Article article, ContextDate page) {
        ContextDate context = ContextYears.of(article, page);
        OptionalInt own = context.year();
        List<Fact> facts = new ArrayList<>();
        Set<PartialDate> named = new HashSet<>();
        for (ArticlePart part : ArticlePart.of(article)) {
            String text = part.text();
            for (DateMention period : Periods.find(text)) {
                // A plan is named on every page of a report; its end is one date.
                if (named.add(period.date())) {
                    facts.add(period(article, part, period, own));
                }
            }
            for (DateMention date : part.dates(context)) {
                Position at = part.position(date.start());
                facts.add(
                        new Fact.Dated(
                                article.id(),
                                at,
                                date.date(),
                                date.isYearStated(),
                                TargetWords.isHorizon(text, date, context)
                                        || isPlanned(text, date, own),
                                Sentences.around(text, date.start(), date.end(), LONGEST)));
            }
        }
        return facts;
    }

    /** Whether a heading or the sentence that says the goals names the year they are for. */
    private static boolean isPlanned(String text, DateMention date, OptionalInt year) {
        boolean isHeading =
                ReportScope.opened(text, year)
                        .filter(ReportScope::isAhead)
                        .flatMap(ReportScope::date)
                        .equals(Optional.of(date.date()));
        boolean isNow = year.isPresent() && date.date().year() == year.getAsInt();
        int end = Sentences.end(text, date.end());
        return isHeading || isNow && TargetWords.announcesGoals(text.substring(date.end(), end));
    }

    private static Fact period(
            Article article, ArticlePart part, DateMention period, OptionalInt year) {
        boolean isAhead = year.isPresent() && period.date().year() > year.getAsInt();
        return new Fact.Dated(
                article.id(),
                part.position(period.start()),
                period.date(),
                false,
                isAhead,
                Sentences.around(part.text(), period.start(), period.end(), LONGEST));
    }
}
