package org.couplet.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.couplet.lang.Lang;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Nearest;
import org.couplet.text.Position;
import org.couplet.text.Source;

/** Reads all of a site that is not a page: its settings, data, evidence, register and lock. */
final class DataReader {
    private static final Pattern EVIDENCE = Pattern.compile("seeds/evidence/[^/]+\\.yaml");
    private static final List<String> DATA =
            Stream.of(
                            "figures",
                            "figure-groups",
                            "timeline",
                            "occasions",
                            "goals",
                            "keywords",
                            "people",
                            "terms",
                            "term-groups",
                            "sources",
                            "style",
                            "readings")
                    .map(n -> "content/data/" + n + ".yaml")
                    .toList();

    private final Map<String, Source> files;
    private final List<Part<?>> parts = new ArrayList<>();

    private DataReader(Map<String, Source> files) {
        this.files = files;
    }

    /**
     * All that is not a page, and what was wrong with it.
     *
     * @param library without pages
     */
    record Data(Library library, Findings findings) {}

    /**
     * @param files by path relative to the site's root, with {@code /}; pages among them are left
     *     out
     */
    static Data read(Map<String, Source> files) {
        return new DataReader(files).read();
    }

    /** What one of several readers side by side has read, and what was wrong with it. */
    private static final class Part<T> implements Runnable {
        private final Function<Findings, T> reader;
        private final Findings findings = new Findings();
        private T read;

        Part(Function<Findings, T> reader) {
            this.reader = reader;
        }

        @Override
        public void run() {
            read = reader.apply(findings);
        }
    }

    private <T> Part<T> part(Function<Findings, T> reader) {
        Part<T> part = new Part<>(reader);
        parts.add(part);
        return part;
    }

    private <T extends Datum> Part<Datum.File<T>> data(
            String name, Message what, Function<Fields, Optional<T>> read) {
        return part(f -> data(name, what, read, f));
    }

    private Data read() {
        // The longest come first.
        Part<SortedMap<String, Evidence>> evidence = part(this::evidence);
        Part<TranslationsLock> lock =
                part(
                        f ->
                                file(TranslationsLock.PATH)
                                        .map(s -> TranslationsLock.read(s, f))
                                        .orElse(TranslationsLock.EMPTY));
        Part<Datum.File<Term>> terms = data("terms", Message.of("what.term"), Term::read);
        Part<Datum.File<Figure>> figures = data("figures", Message.of("what.figure"), Figure::read);
        Part<Datum.File<TimelineEntry>> timeline =
                data("timeline", Message.of("what.timeline-entry"), TimelineEntry::read);
        Part<Datum.File<SourceText>> sources =
                data("sources", Message.of("what.source"), SourceText::read);
        Part<Datum.File<Person>> people = data("people", Message.of("what.person"), Person::read);
        Part<Datum.File<KeyWord>> keywords =
                data("keywords", Message.of("what.key-word"), KeyWord::read);
        Part<Datum.File<Avoidance>> style =
                data("style", Message.of("what.avoidance"), Avoidance::read);
        Part<Datum.File<Group>> figureGroups =
                data("figure-groups", Message.of("what.figure-group"), Group::read);
        Part<Datum.File<Occasion>> occasions =
                data("occasions", Message.of("what.occasion"), Occasion::read);
        Part<Datum.File<Group>> termGroups =
                data("term-groups", Message.of("what.term-group"), Group::read);
        Part<Datum.File<Decision>> readings =
                data("readings", Message.of("what.decision"), Decision::read);
        Part<Optional<GoalSet>> goals =
                part(f -> file("content/data/goals.yaml").flatMap(s -> GoalSet.read(s, f)));
        Part<Register> register =
                part(
                        f ->
                                file("seeds/register.yaml")
                                        .map(s -> Register.read(s, f))
                                        .orElse(Register.EMPTY));
        Part<Map<Lang, Map<String, String>>> strings = part(this::strings);
        Part<Optional<SiteConfig>> config = part(this::config);
        part(this::unread);
        parts.parallelStream().forEach(Part::run);
        Findings findings = new Findings();
        parts.forEach(p -> findings.addAll(p.findings));
        Library library =
                new Library(
                        config.read,
                        new TreeMap<>(),
                        figures.read,
                        figureGroups.read,
                        timeline.read,
                        occasions.read,
                        goals.read,
                        keywords.read,
                        people.read,
                        terms.read,
                        termGroups.read,
                        sources.read,
                        style.read,
                        readings.read,
                        register.read,
                        evidence.read,
                        strings.read,
                        lock.read,
                        new TreeMap<>(),
                        PagePlaces.NONE);
        return new Data(library, findings);
    }

    private Optional<SiteConfig> config(Findings found) {
        Optional<Source> site = file("content/site.yaml");
        if (site.isEmpty()) {
            found.add(
                    Finding.error(
                            "content/site.yaml",
                            Position.START,
                            "data.missing",
                            Message.of("data.missing.site")));
        }
        return site.flatMap(s -> SiteConfig.read(s, found));
    }

    private Optional<Source> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private <T extends Datum> Datum.File<T> data(
            String name, Message what, Function<Fields, Optional<T>> read, Findings findings) {
        String path = "content/data/" + name + ".yaml";
        List<T> items = new ArrayList<>();
        file(path)
                .ifPresent(
                        source -> {
                            for (Fields fields : DataFile.items(source, what, findings)) {
                                read.apply(fields).ifPresent(items::add);
                            }
                            DataFile.unique(source, items, findings);
                        });
        return new Datum.File<>(path, items);
    }

    private SortedMap<String, Evidence> evidence(Findings findings) {
        SortedMap<String, Evidence> evidence = new TreeMap<>();
        for (Source source : files.values()) {
            if (EVIDENCE.matcher(source.path()).matches()) {
                Evidence.read(source, findings).ifPresent(e -> add(e, evidence, findings));
            }
        }
        return evidence;
    }

    private void add(Evidence one, SortedMap<String, Evidence> evidence, Findings findings) {
        Evidence first = evidence.putIfAbsent(one.page(), one);
        if (first != null) {
            findings.add(
                    Finding.error(
                            one.path(),
                            Position.START,
                            "data.duplicate",
                            Message.of("data.duplicate.evidence", one.page(), first.path())));
        }
    }

    /** A file of data that nobody reads is mostly one with a slip in its name. */
    private Void unread(Findings findings) {
        for (String path : files.keySet()) {
            boolean isData = path.startsWith("content/") || path.startsWith("seeds/evidence/");
            if (!isData
                    || !path.endsWith(".yaml")
                    || path.equals("content/site.yaml")
                    || EVIDENCE.matcher(path).matches()
                    || DATA.contains(path)) {
                continue;
            }
            Message help =
                    Nearest.name(path, path.startsWith("content/data/") ? DATA : List.of())
                            .map(n -> Message.of("help.nearest", n))
                            .orElse(Message.of("help.data-files"));
            findings.add(
                    Finding.error(
                            path,
                            Position.START,
                            "data.file",
                            Message.of("data.file.unread"),
                            help));
        }
        return null;
    }

    private Map<Lang, Map<String, String>> strings(Findings findings) {
        Map<Lang, Map<String, String>> strings = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            Map<String, String> words = new LinkedHashMap<>();
            file("templates/strings." + lang.code() + ".yaml")
                    .flatMap(s -> DataFile.root(s, Message.of("what.strings"), findings))
                    .ifPresent(
                            f -> f.keys().forEach(k -> f.raw(k).ifPresent(v -> words.put(k, v))));
            strings.put(lang, words);
        }
        return strings;
    }
}
