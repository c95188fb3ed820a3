package org.couplet.seed;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.couplet.lang.ContextDate;

/**
 * A page and everything found in it.
 *
 * @param date when the page was printed, as far as it can be told, for dates that say less
 * @param articles in page order
 * @param furniture lines that belong to no article: page headers, section names, notes
 * @param repairs in page order, the applied and the proposed ones
 * @param facts by article, then in reading order
 */
public record ConvertedPage(
        SeedPage page,
        ContextDate date,
        List<Article> articles,
        List<LineRange> furniture,
        List<Repair> repairs,
        List<Fact> facts) {

    public ConvertedPage {
        Objects.requireNonNull(page);
        Objects.requireNonNull(date);
        articles = List.copyOf(articles);
        furniture = List.copyOf(furniture);
        repairs = List.copyOf(repairs);
        facts = List.copyOf(facts);
    }

    /** The page's own year, for dates that name none; empty when it cannot be told. */
    public OptionalInt year() {
        return date.year();
    }
}
