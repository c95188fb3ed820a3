package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.couplet.lang.DateMention;
import org.couplet.lang.Lang;
import org.couplet.lang.NumberSystem;
import org.couplet.lang.Sentences;
import org.couplet.lang.TargetWords;
import org.couplet.text.Position;

/** Finds what happened on a date or is to be reached by one. */
final class TimelineExtractor implements FactExtractor {
    private static final int LONGEST = 40;

    @Override
    public List<Fact> extract(Article article, OptionalInt year) {
        OptionalInt own = ContextYears.of(article, year);
        List<Fact> facts = new ArrayList<>();
        for (ArticlePart part : ArticlePart.of(article)) {
            String text = part.text();
            for (DateMention date : NumberSystem.of(Lang.ZH).dates(text, own)) {
                Position at = part.position(date.start());
                facts.add(
                        new Fact.Dated(
                                article.id(),
                                at,
                                date.date(),
                                date.isYearStated(),
                                TargetWords.isHorizon(text, date, own),
                                Sentences.around(text, date.start(), date.end(), LONGEST)));
            }
        }
        return facts;
    }
}
