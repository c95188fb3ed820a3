package org.couplet.seed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.couplet.lang.PartialDate;

/**
 * One article of a page.
 *
 * @param id page and running number in page order, {@code 001/2}
 * @param kind what sort of text it is; {@code FRAGMENT} when that cannot be told
 * @param headline joined to one line; empty when the page has none
 * @param byline as printed, without marks; empty when there is none
 * @param date the day the text itself belongs to, when the page states it
 * @param lines the body's lines, ascending and disjoint, without headline
 * @param headlineLines headline, kicker, sub-headline and byline lines, ascending
 * @param heads those lines as passages, one for lines that follow each other without a gap
 * @param continuedFrom the other page when the text begins there, as printed in the note
 * @param continuedTo likewise when it goes on there
 * @param duplicateOf the id of the article on the same page that says the same
 * @param paragraphs the body in reading order
 * @param gaps where the body is not whole, by place
 */
public record Article(
        String id,
        ArticleKind kind,
        Optional<String> headline,
        Optional<String> byline,
        Optional<PartialDate> date,
        List<LineRange> lines,
        List<Integer> headlineLines,
        List<Paragraph> heads,
        Optional<String> continuedFrom,
        Optional<String> continuedTo,
        Optional<String> duplicateOf,
        List<Paragraph> paragraphs,
        List<Gap> gaps) {

    public Article {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(headline);
        Objects.requireNonNull(byline);
        Objects.requireNonNull(date);
        lines = List.copyOf(lines);
        headlineLines = List.copyOf(headlineLines);
        heads = List.copyOf(heads);
        Objects.requireNonNull(continuedFrom);
        Objects.requireNonNull(continuedTo);
        Objects.requireNonNull(duplicateOf);
        paragraphs = List.copyOf(paragraphs);
        gaps = List.copyOf(gaps);
    }

    public boolean contains(int line) {
        return headlineLines.contains(line) || lines.stream().anyMatch(r -> r.contains(line));
    }
}
