package org.couplet.content;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.text.Position;

/**
 * A reference to a passage of a source page.
 *
 * @param page the page's id in the register
 * @param article the running number of the article, when the author names it
 * @param firstLine 1-based line of the page as scanned
 * @param lastLine at least {@code firstLine}
 * @param at where it is written
 */
public record Cite(String page, OptionalInt article, int firstLine, int lastLine, Position at) {
    private static final Pattern FORM =
            Pattern.compile(
                    "@?([\\p{Alnum}_-]+)(?:/(\\d{1,4}))?:(\\d{1,6})(?:[-\u2013](\\d{1,6}))?");

    public Cite {
        Objects.requireNonNull(page);
        Objects.requireNonNull(article);
        Objects.requireNonNull(at);
    }

    /** Written out for the reason given at {@link Position#equals}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Cite that
                && firstLine == that.firstLine
                && lastLine == that.lastLine
                && page.equals(that.page)
                && article.equals(that.article)
                && at.equals(that.at);
    }

    @Override
    public int hashCode() {
        return (31 * page.hashCode() + firstLine) * 31 + at.hashCode();
    }

    /**
     * Reads {@code 001:14}, {@code 001:14-16} and {@code 001/2:40}, with or without a leading
     * {@code @}.
     *
     * @return empty when it is none of these, or the last line comes before the first
     */
    public static Optional<Cite> parse(String text, Position at) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        OptionalInt article =
                m.group(2) == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(Integer.parseInt(m.group(2)));
        int first = Integer.parseInt(m.group(3));
        int last = m.group(4) == null ? first : Integer.parseInt(m.group(4));
        return first < 1 || last < first
                ? Optional.empty()
                : Optional.of(new Cite(m.group(1), article, first, last, at));
    }

    /** Page and lines in one form, whatever the author wrote: {@code 001:14-16}. */
    public String passage() {
        return page + ":" + firstLine + (firstLine == lastLine ? "" : "-" + lastLine);
    }
}
