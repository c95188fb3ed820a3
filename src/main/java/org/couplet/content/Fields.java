package org.couplet.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.couplet.lang.Lang;
import org.couplet.lang.PartialDate;
import org.couplet.seed.LineRange;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Nearest;
import org.couplet.text.Position;

/**
 * Takes the values out of one YAML mapping and reports what is missing, misspelt or of the wrong
 * form. After the last value, {@link #close} reports the keys nobody asked for.
 */
final class Fields {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern LINE = Pattern.compile("[1-9]\\d{0,6}");
    private static final Pattern DECIMAL =
            Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,24})?");

    private static final List<String> FLAGS = List.of("true", "false");

    private final String path;
    private final String family;
    private final Message what;
    private final Tree.Mapping map;
    private final Findings findings;
    private final Set<String> known = new LinkedHashSet<>();

    /**
     * @param family the rule family of its findings: {@code front} or {@code data}
     * @param what what the mapping is, for messages: “a figure”
     */
    Fields(String path, String family, Message what, Tree.Mapping map, Findings findings) {
        this.path = path;
        this.family = family;
        this.what = what;
        this.map = map;
        this.findings = findings;
    }

    Position at() {
        return map.at();
    }

    /** Where a key's value stands; the mapping's place when the key is not there. */
    Position at(String key) {
        Tree.Entry entry = map.entries().get(key);
        return entry == null ? map.at() : entry.value().at();
    }

    /** Where a key that is there stands. */
    Position keyAt(String key) {
        return map.entries().get(key).keyAt();
    }

    boolean has(String key) {
        known.add(key);
        return map.entries().containsKey(key);
    }

    Optional<Tree> tree(String key) {
        known.add(key);
        return Optional.ofNullable(map.entries().get(key)).map(Tree.Entry::value);
    }

    Optional<String> text(String key) {
        return scalar(key).map(Tree.Scalar::text).filter(s -> !s.isBlank()).map(String::strip);
    }

    /** The text with the blanks at its ends, even when it is nothing but blanks. */
    Optional<String> raw(String key) {
        return scalar(key).map(Tree.Scalar::text);
    }

    /** The text, or nothing and a finding. */
    String requiredText(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            missing(key);
        }
        return text.orElse("");
    }

    /** An id: kebab-case ASCII. */
    String requiredId(String key) {
        String id = requiredText(key);
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            error(at(key), "value", Message.of("value.id", id));
        }
        return id;
    }

    /** A value of a closed list. */
    <T> Optional<T> choice(String key, Function<String, Optional<T>> of, List<String> words) {
        Optional<String> word = text(key);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = of.apply(word.get());
        if (value.isEmpty()) {
            Message help =
                    Nearest.name(word.get(), words)
                            .map(n -> Message.of("help.one-of-nearest", words, n))
                            .orElse(Message.of("help.one-of", words));
            error(at(key), "value", Message.of("value.choice", word.get(), key), help);
        }
        return value;
    }

    /** Like {@link #choice}, but a finding when the key is missing. */
    <T> Optional<T> requiredChoice(
            String key, Function<String, Optional<T>> of, List<String> words) {
        if (text(key).isEmpty()) {
            missing(key);
            return Optional.empty();
        }
        return choice(key, of, words);
    }

    /** {@code true} or {@code false}. */
    boolean flag(String key, boolean usual) {
        return choice(key, w -> Optional.of(w).filter(FLAGS::contains), FLAGS)
                .map(Boolean::valueOf)
                .orElse(usual);
    }

    Optional<PartialDate> date(String key) {
        Optional<String> text = text(key);
        Optional<PartialDate> date = text.flatMap(PartialDate::parse);
        if (text.isPresent() && date.isEmpty()) {
            error(at(key), "value", Message.of("value.date", text.get()));
        }
        return date;
    }

    Optional<BigDecimal> decimal(String key) {
        Optional<String> text = text(key);
        if (text.isPresent() && !DECIMAL.matcher(text.get()).matches()) {
            error(at(key), "value", Message.of("value.number", text.get()));
            return Optional.empty();
        }
        return text.map(BigDecimal::new);
    }

    Optional<Integer> number(String key) {
        Optional<String> text = text(key);
        if (text.isPresent() && !text.get().matches("\\d{1,6}")) {
            error(at(key), "value", Message.of("value.whole", text.get()));
            return Optional.empty();
        }
        return text.map(Integer::valueOf);
    }

    /** A text in every language. */
    Optional<Label> label(String key) {
        Optional<Tree> tree = tree(key);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        if (!(tree.get() instanceof Tree.Mapping mapping)) {
            error(tree.get().at(), "value", Message.of("value.label", key));
            return Optional.empty();
        }
        Fields inner = new Fields(path, family, Message.of("what.key", key), mapping, findings);
        Map<Lang, Rich> texts = new EnumMap<>(Lang.class);
        boolean isWhole = true;
        for (Lang lang : Lang.values()) {
            Optional<Rich> rich = inner.rich(lang.code());
            if (rich.isEmpty()) {
                inner.missing(lang.code());
                isWhole = false;
            } else {
                texts.put(lang, rich.get());
            }
        }
        inner.close();
        return isWhole ? Optional.of(new Label(texts)) : Optional.empty();
    }

    Optional<Label> requiredLabel(String key) {
        if (!has(key)) {
            missing(key);
        }
        return label(key);
    }

    /** A text with inline Markdown. */
    Optional<Rich> rich(String key) {
        Optional<Tree.Scalar> scalar = scalar(key).filter(s -> !s.text().isBlank());
        return scalar.map(s -> rich(path, s, findings));
    }

    private static Rich rich(String path, Tree.Scalar scalar, Findings findings) {
        Position at = scalar.at();
        int shift = scalar.isQuoted() ? 1 : 0;
        String text = scalar.text();
        // Only right on the scalar's first line; a folded scalar's later lines are named by their
        // first.
        IntFunction<Position> places =
                offset -> {
                    int end = Math.max(0, Math.min(offset, text.length()));
                    return new Position(
                            at.line(), at.column() + shift + text.codePointCount(0, end));
                };
        return new Rich(text, MarkdownReader.inlines(path, text, places, findings), at);
    }

    List<Cite> cites(String key) {
        List<Cite> cites = new ArrayList<>();
        for (Tree.Scalar item : scalars(key)) {
            Position at = item.at();
            Optional<Cite> cite = Cite.parse(item.text(), at);
            if (cite.isPresent()) {
                cites.add(cite.get());
            } else {
                findings.add(
                        Finding.error(
                                path, at, "cite.form", Message.of("cite.form.data", item.text())));
            }
        }
        return cites;
    }

    List<String> texts(String key) {
        return scalars(key).stream().map(Tree.Scalar::text).toList();
    }

    List<Tree.Scalar> scalars(String key) {
        List<Tree.Scalar> scalars = new ArrayList<>();
        for (Tree item : list(key)) {
            if (item instanceof Tree.Scalar scalar) {
                scalars.add(scalar);
            } else {
                error(item.at(), "value", Message.of("value.words", key));
            }
        }
        return scalars;
    }

    /** Lines of a file: {@code [7, 9]}; empty, with a finding, when it is not that. */
    Optional<LineRange> lines(String key) {
        if (!has(key)) {
            missing(key);
            return Optional.empty();
        }
        return lines(key, tree(key).orElseThrow());
    }

    /** A list of {@link #lines}. */
    List<LineRange> lineRanges(String key) {
        return list(key).stream().flatMap(t -> lines(key, t).stream()).toList();
    }

    /** A list of line numbers. */
    List<Integer> lineNumbers(String key) {
        List<Integer> numbers = new ArrayList<>();
        for (Tree.Scalar scalar : scalars(key)) {
            if (LINE.matcher(scalar.text()).matches()) {
                numbers.add(Integer.valueOf(scalar.text()));
            } else {
                error(scalar.at(), "value", Message.of("value.line", scalar.text()));
            }
        }
        return numbers;
    }

    private Optional<LineRange> lines(String key, Tree tree) {
        if (tree instanceof Tree.Sequence pair
                && pair.items().size() == 2
                && pair.items().get(0) instanceof Tree.Scalar first
                && pair.items().get(1) instanceof Tree.Scalar last
                && LINE.matcher(first.text()).matches()
                && LINE.matcher(last.text()).matches()
                && Integer.parseInt(first.text()) <= Integer.parseInt(last.text())) {
            return Optional.of(
                    new LineRange(Integer.parseInt(first.text()), Integer.parseInt(last.text())));
        }
        error(tree.at(), "value", Message.of("value.lines", key));
        return Optional.empty();
    }

    /** A list of mappings. */
    List<Fields> mappings(String key, Message itemWhat) {
        List<Fields> items = new ArrayList<>();
        for (Tree item : list(key)) {
            if (item instanceof Tree.Mapping mapping) {
                items.add(new Fields(path, family, itemWhat, mapping, findings));
            } else {
                error(item.at(), "value", Message.of("value.expected", itemWhat));
            }
        }
        return items;
    }

    /** An inner mapping. */
    Optional<Fields> mapping(String key, Message itemWhat) {
        Optional<Tree> tree = tree(key);
        if (tree.isPresent() && !(tree.get() instanceof Tree.Mapping)) {
            error(tree.get().at(), "value", Message.of("value.mapping", key));
            return Optional.empty();
        }
        return tree.map(t -> new Fields(path, family, itemWhat, (Tree.Mapping) t, findings));
    }

    /** A mapping of anything, as texts, lists and mappings in the order of the file. */
    Map<String, Object> plain(String key) {
        Optional<Tree> tree = tree(key);
        if (tree.isPresent() && !(tree.get() instanceof Tree.Mapping)) {
            error(tree.get().at(), "value", Message.of("value.mapping", key));
            return Map.of();
        }
        return tree.map(t -> ((Tree.Mapping) t).plain()).orElse(Map.of());
    }

    /** The keys of the mapping themselves, for mappings whose keys are ids. */
    List<String> keys() {
        return List.copyOf(map.entries().keySet());
    }

    /** Reports every key that nobody asked for. */
    void close() {
        map.entries()
                .forEach(
                        (key, entry) -> {
                            if (!known.contains(key)) {
                                List<String> names = List.copyOf(known);
                                Message help =
                                        Nearest.name(key, names)
                                                .map(
                                                        n ->
                                                                Message.of(
                                                                        "help.known-keys-nearest",
                                                                        names,
                                                                        n))
                                                .orElse(Message.of("help.known-keys", names));
                                error(
                                        entry.keyAt(),
                                        "unknown-key",
                                        Message.of("value.unknown", key, what),
                                        help);
                            }
                        });
    }

    void missing(String key) {
        error(map.at(), "missing", Message.of("value.missing", what, key));
    }

    void error(Position at, String rule, Message message) {
        error(at, rule, message, message.help());
    }

    private void error(Position at, String rule, Message message, Message help) {
        findings.add(Finding.error(path, at, family + "." + rule, message, help));
    }

    private List<Tree> list(String key) {
        Optional<Tree> tree = tree(key);
        if (tree.isEmpty()) {
            return List.of();
        }
        if (tree.get() instanceof Tree.Sequence sequence) {
            return sequence.items();
        }
        error(tree.get().at(), "value", Message.of("value.list", key));
        return List.of();
    }

    private Optional<Tree.Scalar> scalar(String key) {
        Optional<Tree> tree = tree(key);
        if (tree.isPresent() && !(tree.get() instanceof Tree.Scalar)) {
            error(tree.get().at(), "value", Message.of("value.single", key));
            return Optional.empty();
        }
        return tree.map(Tree.Scalar.class::cast);
    }
}
