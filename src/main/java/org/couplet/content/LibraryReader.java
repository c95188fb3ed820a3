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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.couplet.lang.Lang;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Nearest;
import org.couplet.text.Position;
import org.couplet.text.Source;

/** Turns the site's files into a {@link Library}. A pure function of the files. */
public final class LibraryReader {
    private static final Pattern PAGE = Pattern.compile("content/(.+)\\.([a-z]{2})\\.md");
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
                            "sources",
                            "style",
                            "readings")
                    .map(n -> "content/data/" + n + ".yaml")
                    .toList();
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:[-/][a-z0-9]+)*");

    private final Map<String, Source> files;
    private final SortedMap<String, Picture> pictures;
    private final Findings findings = new Findings();

    private LibraryReader(Map<String, Source> files, SortedMap<String, Picture> pictures) {
        this.files = files;
        this.pictures = pictures;
    }

    /** A library and what was wrong with the files it was read from. */
    public record Result(Library library, List<Finding> findings) {}

    /**
     * @param files by path relative to the site's root, with {@code /}
     * @param withDrafts whether pages with {@code status: draft} belong to the site
     */
    public static Result read(Map<String, Source> files, boolean withDrafts) {
        return read(files, new TreeMap<>(), withDrafts);
    }

    /**
     * @param files by path relative to the site's root, with {@code /}
     * @param pictures of the content, by path
     * @param withDrafts whether pages with {@code status: draft} belong to the site
     */
    public static Result read(
            Map<String, Source> files, SortedMap<String, Picture> pictures, boolean withDrafts) {
        LibraryReader reader = new LibraryReader(files, pictures);
        Library library = reader.library(withDrafts);
        return new Result(library, reader.findings.list());
    }

    private Library library(boolean withDrafts) {
        unread();
        Optional<Source> site = file("content/site.yaml");
        if (site.isEmpty()) {
            findings.add(
                    Finding.error(
                            "content/site.yaml",
                            Position.START,
                            "data.missing",
                            Message.of("data.missing.site")));
        }
        Optional<SiteConfig> config = site.flatMap(s -> SiteConfig.read(s, findings));
        TranslationsLock lock =
                file(TranslationsLock.PATH)
                        .map(s -> TranslationsLock.read(s, findings))
                        .orElse(TranslationsLock.EMPTY);
        Lang first = config.map(c -> c.languages().get(0)).orElse(Lang.ZH);
        return new Library(
                config,
                pairs(withDrafts, first, lock),
                data("figures", Message.of("what.figure"), Figure::read),
                data("figure-groups", Message.of("what.figure-group"), FigureGroup::read),
                data("timeline", Message.of("what.timeline-entry"), TimelineEntry::read),
                data("occasions", Message.of("what.occasion"), Occasion::read),
                file("content/data/goals.yaml").flatMap(s -> GoalSet.read(s, findings)),
                data("keywords", Message.of("what.key-word"), KeyWord::read),
                data("people", Message.of("what.person"), Person::read),
                data("terms", Message.of("what.term"), Term::read),
                data("sources", Message.of("what.source"), SourceText::read),
                data("style", Message.of("what.avoidance"), Avoidance::read),
                data("readings", Message.of("what.decision"), Decision::read),
                file("seeds/register.yaml")
                        .map(s -> Register.read(s, findings))
                        .orElse(Register.EMPTY),
                evidence(),
                strings(),
                lock,
                pictures);
    }

    private Optional<Source> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private <T extends Datum> Datum.File<T> data(
            String name, Message what, Function<Fields, Optional<T>> read) {
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

    private SortedMap<String, Pair> pairs(boolean withDrafts, Lang first, TranslationsLock lock) {
        SortedMap<String, Map<Lang, PageText>> texts = new TreeMap<>();
        // Pages know nothing of each other: they are read side by side and told of in order.
        List<ReadPage> read =
                files.values().stream()
                        .filter(f -> f.path().endsWith(".md") && f.path().startsWith("content/"))
                        .toList()
                        .parallelStream()
                        .map(LibraryReader::page)
                        .toList();
        for (ReadPage page : read) {
            findings.addAll(page.findings());
            page.text()
                    .filter(t -> withDrafts || !t.front().isDraft())
                    .ifPresent(
                            t ->
                                    texts.computeIfAbsent(t.path(), p -> new EnumMap<>(Lang.class))
                                            .put(t.lang(), t));
        }
        SortedMap<String, Pair> pairs = new TreeMap<>();
        // A list is halved evenly, a tree is not.
        List.copyOf(texts.entrySet()).parallelStream()
                .map(e -> pair(e.getKey(), e.getValue(), first, lock))
                .toList()
                .forEach(p -> pairs.put(p.path(), p));
        return pairs;
    }

    private static Pair pair(
            String path, Map<Lang, PageText> texts, Lang first, TranslationsLock lock) {
        return new Pair(path, texts, BlockKeys.of(texts, original(texts, first), lock.of(path)));
    }

    /** A file of a page and what was wrong with it. */
    private record ReadPage(Optional<PageText> text, Findings findings) {}

    private static ReadPage page(Source source) {
        Findings findings = new Findings();
        Matcher m = PAGE.matcher(source.path());
        Optional<Lang> lang = m.matches() ? Lang.ofCode(m.group(2)) : Optional.empty();
        if (lang.isEmpty() || !SLUG.matcher(m.group(1)).matches()) {
            findings.add(
                    Finding.error(
                            source.path(),
                            Position.START,
                            "front.path",
                            Message.of("front.path.name")));
            return new ReadPage(Optional.empty(), findings);
        }
        return new ReadPage(PageReader.read(source, lang.get(), m.group(1), findings), findings);
    }

    private static Lang original(Map<Lang, PageText> texts, Lang first) {
        return texts.values().stream()
                .flatMap(t -> Lang.ofCode(t.front().original()).stream())
                .findFirst()
                .orElse(first);
    }

    private SortedMap<String, Evidence> evidence() {
        SortedMap<String, Evidence> evidence = new TreeMap<>();
        for (Source source : files.values()) {
            if (EVIDENCE.matcher(source.path()).matches()) {
                Evidence.read(source, findings).ifPresent(e -> add(e, evidence));
            }
        }
        return evidence;
    }

    private void add(Evidence one, SortedMap<String, Evidence> evidence) {
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
    private void unread() {
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
    }

    private Map<Lang, Map<String, String>> strings() {
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
