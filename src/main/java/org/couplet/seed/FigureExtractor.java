package org.couplet.seed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.couplet.lang.ContextDate;
import org.couplet.lang.InterviewWords;
import org.couplet.lang.LimitWords;
import org.couplet.lang.MeasuredNouns;
import org.couplet.lang.PartialDate;
import org.couplet.lang.Quantity;
import org.couplet.lang.Quotations;
import org.couplet.lang.Ranks;
import org.couplet.lang.Sentences;
import org.couplet.lang.TargetWords;

/**
 * Finds the figures of an article: every amount in digits, and those in words that count something.
 * What is said in words is given once an article, since the text comes back to it as to a name.
 */
final class FigureExtractor implements FactExtractor {
    private static final int LONGEST = 40;
    private static final int NOUN = 2;

    @Override
    public List<Fact> extract(Article article, ContextDate page) {
        List<Fact> facts = new ArrayList<>();
        Set<String> said = new HashSet<>();
        FigureAims aims = new FigureAims(ContextYears.of(article, page));
        for (ArticlePart part : ArticlePart.of(article)) {
            String text = part.text();
            aims.enter(part);
            for (Quantity quantity : quantities(part)) {
                if (!quantity.isSoft() || said.add(soft(text, quantity))) {
                    facts.add(figure(article, part, quantity, aims));
                }
            }
            aims.leave(text);
        }
        return facts;
    }

    private static Fact figure(
            Article article, ArticlePart part, Quantity quantity, FigureAims aims) {
        Fact.FigureKind kind = aims.kind(quantity);
        Optional<PartialDate> horizon =
                kind == Fact.FigureKind.TARGET ? aims.horizon(quantity) : Optional.empty();
        return new Fact.Figure(
                article.id(),
                part.position(quantity.start()),
                quantity.raw(),
                quantity.value(),
                quantity.unit(),
                quantity.qualifier().or(() -> LimitWords.before(part.text(), quantity.start())),
                kind,
                horizon,
                kind == Fact.FigureKind.TARGET ? Optional.empty() : aims.asOf(quantity),
                Sentences.around(part.text(), quantity.start(), quantity.end(), LONGEST),
                MeasuredNouns.of(part.text(), quantity));
    }

    private static List<Quantity> quantities(ArticlePart part) {
        String text = part.text();
        List<Quantity> all = new ArrayList<>();
        int labelEnd = InterviewWords.cardStart(text);
        for (Quantity quantity : part.quantities()) {
            if (quantity.start() < labelEnd) {
                continue;
            }
            if (!quantity.isSoft() || counts(text, quantity)) {
                all.add(quantity);
            }
        }
        all.addAll(Ranks.find(text));
        all.sort(Comparator.comparingInt(Quantity::start));
        return all;
    }

    // One of something is an article; a number in a slogan or a programme's name is no count.
    private static boolean counts(String text, Quantity quantity) {
        return quantity.value().compareTo(BigDecimal.ONE) != 0
                && !Quotations.isInSlogan(text, quantity.start(), quantity.end())
                && !TargetWords.isProgramme(text, quantity);
    }

    // Three stages are another figure than three keys; five years stay the same five years.
    private static String soft(String text, Quantity quantity) {
        int end = quantity.end();
        String noun =
                TargetWords.isTime(quantity.unit())
                        ? ""
                        : text.substring(end, Math.min(text.length(), end + NOUN));
        return quantity.value() + quantity.unit() + noun;
    }
}
