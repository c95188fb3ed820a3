package org.couplet.seed;

import static org.couplet.seed.YamlText.quote;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.couplet.lang.DateMention;
import org.couplet.lang.HanText;
import org.couplet.lang.Qualifier;
import org.couplet.lang.Quantity;
import org.couplet.text.Position;
import org.couplet.text.Sha256;

/**
 * Writes the evidence index of a page, format {@code couplet-evidence/1}: which passages it has,
 * their hashes, and every number, date and name in them, so that citations can be checked without
 * the page itself. It keeps no sentence of the page.
 */
public final class EvidenceYaml {
    private static final String FORMAT = "couplet-evidence/1";
    private static final int HASH_LENGTH = 16;

    private final ConvertedPage page;
    private final List<Disagreement> readings;
    private final Map<String, Map<Character, List<String>>> names;
    private final StringBuilder out = new StringBuilder();

    private EvidenceYaml(ConvertedPage page, List<Disagreement> readings) {
        this.page = page;
        this.readings = readings;
        this.names = names(page);
    }

    /**
     * @return YAML that ends with a line feed; equal pages give equal bytes
     */
    public static String write(ConvertedPage page) {
        return write(page, List.of());
    }

    /**
     * @param readings values of the page that another place gives otherwise
     * @return as above; the key {@code readings} is there only when there are some
     */
    public static String write(ConvertedPage page, List<Disagreement> readings) {
        return new EvidenceYaml(page, readings).write();
    }

    /** A line with its indent and its key, and where the thing stands in the passage. */
    private record Entry(Mentions.Span span, Group group, String start, Position at) {}

    private enum Group {
        NUMBERS,
        DATES,
        NAMES;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private String write() {
        SeedPage source = page.page();
        line("format: " + FORMAT);
        line("page: " + quote(source.id()));
        line("file: " + quote(source.file()));
        line("sha256: " + quote(source.sha256()));
        line("encoding: " + quote(source.encoding()));
        line("lines: " + source.lines().size());
        line(page.articles().isEmpty() ? "articles: []" : "articles:");
        page.articles().forEach(this::article);
        List<Passage> passages = Passage.of(page);
        line(passages.isEmpty() ? "passages: []" : "passages:");
        passages.parallelStream().map(this::passage).toList().forEach(out::append);
        if (!readings.isEmpty()) {
            line("readings:");
            readings.forEach(this::reading);
        }
        return out.toString();
    }

    private void article(Article article) {
        line(
                "  - {id: "
                        + quote(article.id())
                        + ", kind: "
                        + article.kind().word()
                        + ", headline: "
                        + orNull(article.headline())
                        + ", byline: "
                        + orNull(article.byline())
                        + ", date: "
                        + orNull(article.date())
                        + ", lines: "
                        + article.lines().stream()
                                .map(EvidenceYaml::range)
                                .collect(Collectors.joining(", ", "[", "]"))
                        + ", headline-lines: "
                        + article.headlineLines()
                        + ", continued-from: "
                        + orNull(article.continuedFrom())
                        + ", continued-to: "
                        + orNull(article.continuedTo())
                        + ", duplicate-of: "
                        + orNull(article.duplicateOf())
                        + "}");
    }

    private String passage(Passage passage) {
        StringBuilder own = new StringBuilder();
        line(own, "  - article: " + quote(passage.article()));
        line(own, "    lines: " + range(passage.lines()));
        line(own, "    hash: " + quote(hash(passage.text().text())));
        List<Entry> entries = entries(passage);
        List<String> around =
                Mentions.around(
                        passage.text().text(),
                        entries.stream().map(Entry::span).collect(Collectors.toList()));
        for (Group group : Group.values()) {
            boolean none = entries.stream().noneMatch(e -> e.group == group);
            line(own, "    " + group.word() + (none ? ": []" : ":"));
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).group == group) {
                    line(
                            own,
                            "      - {"
                                    + entries.get(i).start
                                    + ", line: "
                                    + entries.get(i).at.line()
                                    + (group == Group.NUMBERS
                                            ? ", column: " + entries.get(i).at.column()
                                            : "")
                                    + ", around: "
                                    + quote(around.get(i))
                                    + "}");
                }
            }
        }
        return own.toString();
    }

    private void reading(Disagreement reading) {
        line(
                "  - {line: "
                        + reading.line()
                        + ", here: "
                        + quote(reading.here())
                        + ", other: "
                        + quote(reading.other().toString())
                        + ", there: "
                        + quote(reading.there())
                        + "}");
    }

    private List<Entry> entries(Passage passage) {
        String text = passage.text().text();
        List<Entry> entries = new ArrayList<>();
        for (Quantity quantity : passage.text().quantities()) {
            entries.add(
                    entry(
                            passage,
                            Group.NUMBERS,
                            quantity.start(),
                            quantity.end(),
                            number(quantity)));
        }
        for (DateMention date : passage.text().dates(page.date())) {
            entries.add(entry(passage, Group.DATES, date.start(), date.end(), date(date)));
        }
        Map<Character, List<String>> names = names(passage.article());
        Set<String> known = new HashSet<>();
        for (int at = 0; at < text.length(); at++) {
            for (String name : names.getOrDefault(text.charAt(at), List.of())) {
                if (text.startsWith(name, at) && known.add(name)) {
                    String start = "name: " + quote(name);
                    entries.add(entry(passage, Group.NAMES, at, at + name.length(), start));
                }
            }
        }
        entries.sort(
                Comparator.comparingInt((Entry e) -> e.span.start())
                        .thenComparing(Entry::group)
                        .thenComparing(Entry::start));
        return entries;
    }

    private static Entry entry(Passage passage, Group group, int start, int end, String text) {
        return new Entry(
                new Mentions.Span(start, end), group, text, passage.text().position(start));
    }

    private static String number(Quantity quantity) {
        return "raw: "
                + quote(quantity.raw())
                + ", value: "
                + quote(quantity.value().toPlainString())
                + ", unit: "
                + quote(quantity.unit())
                + ", qualifier: "
                + orNull(quantity.qualifier().map(Qualifier::word));
    }

    private static String date(DateMention date) {
        return "date: "
                + quote(date.date().iso())
                + ", raw: "
                + quote(date.raw())
                + ", stated: "
                + date.isYearStated();
    }

    /** The people of an article by the first characters of their names. */
    private Map<Character, List<String>> names(String article) {
        return names.getOrDefault(article, Map.of());
    }

    private static Map<String, Map<Character, List<String>>> names(ConvertedPage page) {
        return page.facts().stream()
                .filter(Fact.Person.class::isInstance)
                .map(Fact.Person.class::cast)
                .collect(
                        Collectors.groupingBy(
                                Fact.Person::article,
                                Collectors.mapping(
                                        Fact.Person::name,
                                        Collectors.groupingBy(n -> n.charAt(0)))));
    }

    /** The first 16 hex digits of SHA-256 over the text as {@link HanText#normalise} gives it. */
    static String hash(String text) {
        byte[] normal = HanText.normalise(text).getBytes(StandardCharsets.UTF_8);
        return Sha256.of(normal).substring(0, HASH_LENGTH);
    }

    private static String range(LineRange range) {
        return "[" + range.first() + ", " + range.last() + "]";
    }

    private static String orNull(Optional<?> value) {
        return value.map(v -> quote(v.toString())).orElse("null");
    }

    private void line(String text) {
        line(out, text);
    }

    private static void line(StringBuilder to, String text) {
        to.append(text).append('\n');
    }
}
