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
            String problem = e.getProblem() == null ? "this is not YAML" : e.getProblem();
            report(place(e.getProblemMark()), "not readable as YAML: " + problem, help(problem));
            return Optional.empty();
        } catch (YAMLException e) {
            report(new Position(skippedLines + 1, 1), "not readable as YAML: " + firstLine(e), "");
            return Optional.empty();
        }
    }

    /** Reads on to the end, since what follows can still be wrong. */
    private void rest(Iterator<Event> events) {
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent) {
                report(
                        place(event.getStartMark()),
                        "what stands below this “---” is not read",
                        "take the line out; a file is one document");
            }
        }
    }

    private static String help(String problem) {
        if (problem.contains("TAB")) {
            return "indent with spaces";
        }
        return problem.startsWith("nested")
                ? "write it flatter; no datum needs so many levels"
                : "put texts that hold “: ”, “#” or a leading special character in quotation marks";
    }

    private String printable(String text, Position at) {
        OptionalInt found = Characters.firstUnprintable(text);
        if (found.isEmpty()) {
            return text;
        }
        String name = Characters.name(text.codePointAt(found.getAsInt()));
        report(at, "the character " + name + " cannot be part of a text", "leave it out");
        return Characters.printable(text);
    }

    private Tree node(Event event, Iterator<Event> events, int depth) {
        Position at = place(event.getStartMark());
        if (depth > MAX_DEPTH) {
            throw new ParserException(
                    null,
                    null,
                    "nested deeper than " + MAX_DEPTH + " levels",
                    event.getStartMark());
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
        report(at, "aliases and anchors are not understood here", "write the value out");
        return new Tree.Scalar("", at, false);
    }

    private Tree mapping(Position at, Iterator<Event> events, int depth) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
            Position keyAt = place(next.getStartMark());
            Tree key = node(next, events, depth + 1);
            Tree value = node(events.next(), events, depth + 1);
            if (!(key instanceof Tree.Scalar name)) {
                report(keyAt, "a key must be a word", "");
            } else if (entries.putIfAbsent(name.text(), new Tree.Entry(keyAt, value)) != null) {
                report(keyAt, "“" + name.text() + "” is given twice", "keep one of the two");
            }
        }
        return new Tree.Mapping(entries, at);
    }

    private Position place(Mark mark) {
        return mark == null
                ? new Position(skippedLines + 1, 1)
                : new Position(skippedLines + mark.getLine() + 1, mark.getColumn() + 1);
    }

    private void report(Position at, String message, String help) {
        findings.add(Finding.error(path, at, rule, message, help));
    }

    private static String firstLine(YAMLException e) {
        return e.getMessage() == null
                ? "unknown problem"
                : e.getMessage().lines().findFirst().orElse("");
    }
}
