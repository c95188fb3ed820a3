package org.couplet.content;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserException;

/**
 * Reads YAML as text with places. Works on SnakeYAML's events, so that {@code no}, {@code 010} and
 * {@code 2025-02-30} stay what the author wrote; a key given twice, an alias, a tag or too deep a
 * nesting is a finding.
 */
final class YamlReader {
    private static final int MAX_DEPTH = 12;
    private static final String TOO_DEEP = "too deep";
    private static final int MAX_CODE_POINTS = 4 * 1024 * 1024;

    private final String path;
    private final String rule;
    private final int skippedLines;
    private final Findings findings;

    private YamlReader(String path, String rule, int skippedLines, Findings findings) {
        this.path = path;
        this.rule = rule;
        this.skippedLines = skippedLines;
        this.findings = findings;
    }

    /**
     * @param path of the file, for findings
     * @param yaml the YAML alone
     * @param skippedLines how many lines of the file stand before it
     * @param rule the rule that findings are given, e.g. {@code front.yaml}
     * @return empty when the text is not YAML; a document without content is an empty mapping
     */
    static Optional<Tree> read(
            String path, String yaml, int skippedLines, String rule, Findings findings) {
        Optional<Tree> plain = PlainYaml.read(yaml, skippedLines);
        return plain.isPresent() ? plain : readAny(path, yaml, skippedLines, rule, findings);
    }

    /** The same, however plain the text is. */
    static Optional<Tree> readAny(
            String path, String yaml, int skippedLines, String rule, Findings findings) {
        return new YamlReader(path, rule, skippedLines, findings).read(yaml);
    }

    private Optional<Tree> read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        options.setNestingDepthLimit(MAX_DEPTH * 2);
        try {
            Iterator<Event> events = new Yaml(options).parse(new StringReader(yaml)).iterator();
            while (events.hasNext()) {
                Event event = events.next();
                if (event instanceof ScalarEvent
                        || event instanceof MappingStartEvent
                        || event instanceof SequenceStartEvent
                        || event instanceof AliasEvent) {
                    Tree tree = node(event, events, 0);
                    rest(events);
                    return Optional.of(tree);
                }
            }
            return Optional.of(new Tree.Mapping(Map.of(), new Position(skippedLines + 1, 1)));
        } catch (MarkedYAMLException e) {
            String problem = e.getProblem() == null ? "" : e.getProblem();
            report(
                    place(e.getProblemMark()),
                    Message.of("yaml.unreadable", worded(problem)),
                    help(problem));
            return Optional.empty();
        } catch (YAMLException e) {
            report(new Position(skippedLines + 1, 1), Message.of("yaml.unreadable", firstLine(e)));
            return Optional.empty();
        }
    }

    /** Reads on to the end, since what follows can still be wrong. */
    private void rest(Iterator<Event> events) {
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent) {
                report(place(event.getStartMark()), Message.of("yaml.second"));
            }
        }
    }

    private static Object worded(String problem) {
        if (problem.isEmpty()) {
            return Message.of("yaml.none");
        }
        return problem.equals(TOO_DEEP) ? Message.of("yaml.deep", MAX_DEPTH) : problem;
    }

    private static Message help(String problem) {
        if (problem.contains("TAB")) {
            return Message.of("help.tabs");
        }
        return Message.of(problem.equals(TOO_DEEP) ? "help.flatter" : "help.quote");
    }

    private String printable(String text, Position at) {
        OptionalInt found = Characters.firstUnprintable(text);
        if (found.isEmpty()) {
            return text;
        }
        String name = Characters.name(text.codePointAt(found.getAsInt()));
        report(at, Message.of("yaml.character", name));
        return Characters.printable(text);
    }

    private Tree node(Event event, Iterator<Event> events, int depth) {
        Position at = place(event.getStartMark());
        if (depth > MAX_DEPTH) {
            throw new ParserException(null, null, TOO_DEEP, event.getStartMark());
        }
        if (event instanceof ScalarEvent scalar) {
            boolean isQuoted =
                    scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                            || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
            return new Tree.Scalar(printable(scalar.getValue(), at), at, isQuoted);
        }
        if (event instanceof SequenceStartEvent) {
            List<Tree> items = new ArrayList<>();
            for (Event next = events.next();
                    !(next instanceof SequenceEndEvent);
                    next = events.next()) {
                items.add(node(next, events, depth + 1));
            }
            return new Tree.Sequence(items, at);
        }
        if (event instanceof MappingStartEvent) {
            return mapping(at, events, depth);
        }
        report(at, Message.of("yaml.alias"));
        return new Tree.Scalar("", at, false);
    }

    private Tree mapping(Position at, Iterator<Event> events, int depth) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
            Position keyAt = place(next.getStartMark());
            Tree key = node(next, events, depth + 1);
            Tree value = node(events.next(), events, depth + 1);
            if (!(key instanceof Tree.Scalar name)) {
                report(keyAt, Message.of("yaml.key"));
            } else if (entries.putIfAbsent(name.text(), new Tree.Entry(keyAt, value)) != null) {
                report(keyAt, Message.of("yaml.twice", name.text()));
            }
        }
        return new Tree.Mapping(entries, at);
    }

    private Position place(Mark mark) {
        return mark == null
                ? new Position(skippedLines + 1, 1)
                : new Position(skippedLines + mark.getLine() + 1, mark.getColumn() + 1);
    }

    private void report(Position at, Message message) {
        report(at, message, message.help());
    }

    private void report(Position at, Message message, Message help) {
        findings.add(Finding.error(path, at, rule, message, help));
    }

    private static Object firstLine(YAMLException e) {
        return e.getMessage() == null
                ? Message.of("yaml.unknown")
                : e.getMessage().lines().findFirst().orElse("");
    }
}
