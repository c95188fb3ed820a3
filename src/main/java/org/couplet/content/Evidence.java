package org.couplet.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.lang.PartialDate;
import org.couplet.lang.Qualifier;
import org.couplet.seed.LineRange;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Source;

/**
 * What the repository keeps of a source page: its articles, and per passage the numbers, dates and
 * names it holds. The text itself is not kept.
 *
 * @param path of the evidence file
 * @param page the page's id
 * @param sha256 of the original
 * @param lines of the original
 * @param readings numbers and dates that another place gives otherwise
 */
public record Evidence(
        String path,
        String page,
        String sha256,
        int lines,
        List<Article> articles,
        List<Passage> passages,
        List<Reading> readings) {
    private static final String FORMAT = "couplet-evidence/1";

    public Evidence {
        articles = List.copyOf(articles);
        passages = List.copyOf(passages);
        readings = List.copyOf(readings);
    }

    /** Passages that share a line with a range, in page order. */
    public List<Passage> passages(int firstLine, int lastLine) {
        LineRange cited = new LineRange(firstLine, lastLine);
        List<Passage> found = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.lines().overlaps(cited)) {
                found.add(passage);
            }
        }
        return found;
    }

    /** The article that has a line. */
    public Optional<Article> article(int line) {
        return articles.stream().filter(a -> a.contains(line)).findFirst();
    }

    /**
     * An article of the page.
     *
     * @param id {@code 001/2}
     * @param kind {@code press-conference} …
     */
    public record Article(
            String id,
            String kind,
            Optional<String> headline,
            Optional<String> byline,
            Optional<PartialDate> date,
            List<LineRange> lines,
            List<Integer> headlineLines,
            Optional<String> continuedFrom,
            Optional<String> continuedTo) {

        boolean contains(int line) {
            return headlineLines.contains(line) || lines.stream().anyMatch(r -> r.contains(line));
        }
    }

    /**
     * A paragraph or headline.
     *
     * @param hash of its normalised text
     */
    public record Passage(
            String article,
            LineRange lines,
            String hash,
            List<NumberFact> numbers,
            List<DateFact> dates,
            List<NameFact> names) {}

    /** A number of a passage; {@code value} in base units. */
    public record NumberFact(
            String raw,
            BigDecimal value,
            String unit,
            Optional<Qualifier> qualifier,
            int line,
            String around) {}

    /** A date of a passage. */
    public record DateFact(
            PartialDate date, String raw, boolean isStated, int line, String around) {}

    /**
     * A number or date that another place gives otherwise.
     *
     * @param other the other place, {@code 000:30}
     */
    public record Reading(int line, String here, Cite other, String there) {}

    /** A name of a passage. */
    public record NameFact(String name, int line, String around) {}

    static Optional<Evidence> read(Source source, Findings findings) {
        Optional<Fields> root = DataFile.root(source, Message.of("what.evidence"), findings);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Fields f = root.get();
        String format = f.requiredText("format");
        if (!format.isEmpty() && !format.equals(FORMAT)) {
            findings.add(
                    Finding.error(
                            source.path(),
                            f.at("format"),
                            "seed.format",
                            Message.of("seed.format.unknown", format)));
            return Optional.empty();
        }
        String page = f.requiredText("page");
        f.requiredText("file");
        String sha256 = f.requiredText("sha256");
        f.requiredText("encoding");
        int lines = f.number("lines").orElse(0);
        List<Article> articles =
                f.mappings("articles", Message.of("what.article")).stream()
                        .map(Evidence::article)
                        .toList();
        List<Passage> passages = new ArrayList<>();
        for (Fields p : f.mappings("passages", Message.of("what.passage"))) {
            passage(p).ifPresent(passages::add);
        }
        List<Reading> readings =
                f.mappings("readings", Message.of("what.reading")).stream()
                        .flatMap(r -> reading(r).stream())
                        .toList();
        f.close();
        return Optional.of(
                new Evidence(source.path(), page, sha256, lines, articles, passages, readings));
    }

    private static Article article(Fields f) {
        Article article =
                new Article(
                        f.requiredText("id"),
                        f.requiredText("kind"),
                        some(f, "headline"),
                        some(f, "byline"),
                        some(f, "date").flatMap(PartialDate::parse),
                        f.lineRanges("lines"),
                        f.lineNumbers("headline-lines"),
                        some(f, "continued-from"),
                        some(f, "continued-to"));
        f.has("duplicate-of");
        f.close();
        return article;
    }

    private static Optional<Passage> passage(Fields f) {
        String article = f.requiredText("article");
        Optional<LineRange> lines = f.lines("lines");
        String hash = f.requiredText("hash");
        List<NumberFact> numbers =
                f.mappings("numbers", Message.of("what.number")).stream()
                        .map(Evidence::number)
                        .toList();
        List<DateFact> dates =
                f.mappings("dates", Message.of("what.date")).stream()
                        .flatMap(d -> date(d).stream())
                        .toList();
        List<NameFact> names =
                f.mappings("names", Message.of("what.name")).stream().map(Evidence::name).toList();
        f.close();
        return lines.map(range -> new Passage(article, range, hash, numbers, dates, names));
    }

    private static NumberFact number(Fields f) {
        NumberFact fact =
                new NumberFact(
                        f.requiredText("raw"),
                        f.decimal("value").orElse(BigDecimal.ZERO),
                        f.text("unit").orElse(""),
                        some(f, "qualifier").flatMap(Qualifier::ofWord),
                        f.number("line").orElse(0),
                        f.text("around").orElse(""));
        f.has("column");
        f.close();
        return fact;
    }

    private static Optional<DateFact> date(Fields f) {
        Optional<PartialDate> date = f.date("date");
        String raw = f.requiredText("raw");
        boolean isStated = f.text("stated").filter("true"::equals).isPresent();
        int line = f.number("line").orElse(0);
        String around = f.text("around").orElse("");
        f.close();
        return date.map(d -> new DateFact(d, raw, isStated, line, around));
    }

    private static Optional<Reading> reading(Fields f) {
        int line = f.number("line").orElse(0);
        String here = f.requiredText("here");
        Optional<Cite> other = Cite.parse(f.requiredText("other"), f.at("other"));
        String there = f.requiredText("there");
        f.close();
        return other.map(o -> new Reading(line, here, o, there));
    }

    private static NameFact name(Fields f) {
        NameFact fact =
                new NameFact(
                        f.requiredText("name"),
                        f.number("line").orElse(0),
                        f.text("around").orElse(""));
        f.close();
        return fact;
    }

    /** A text, where {@code null} means none. */
    private static Optional<String> some(Fields f, String key) {
        return f.text(key).filter(s -> !s.equals("null"));
    }
}
