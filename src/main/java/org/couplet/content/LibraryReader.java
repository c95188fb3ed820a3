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
                            "term-groups",
                            "sources",
                            "style",
                            "readings")
                    .map(n -> "content/data/" + n + ".yaml")
                    .toList();
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:[-/][a-z0-9]+)*");

    private final Map<String, Source> files;
    private final SortedMap<String, Picture> pictures;
    private final LibraryMemory memory;
    private final boolean isFrontOnly;
    private final Findings findings = new Findings();

    private LibraryReader(
            Map<String, Source> files,
            SortedMap<String, Picture> pictures,
            LibraryMemory memory,
            boolean isFrontOnly) {
        this.files = files;
        this.pictures = pictures;
        this.memory = memory;
        this.isFrontOnly = isFrontOnly;
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
        return read(files, pictures, withDrafts, new LibraryMemory());
    }

    /**
     * @param memory of the readings before; remembers this one
     */
    public static Result read(
            Map<String, Source> files,
            SortedMap<String, Picture> pictures,
            boolean withDrafts,
            LibraryMemory memory) {
        return new LibraryReader(files, pictures, memory, false).result(withDrafts);
    }

    /**
     * A library whose pages are read as far as their front matter, so that a site of any size can
     * be worked on pair by pair. A body is read when somebody looks into it; what is wrong with it
     * tells {@link WholePair}.
     *
     * @param files by path relative to the site's root, with {@code /}
     * @param pictures of the content, by path
     * @param withDrafts whether pages with {@code status: draft} belong to the site
     */
    public static Result readFronts(
            Map<String, Source> files, SortedMap<String, Picture> pictures, boolean withDrafts) {
        return new LibraryReader(files, pictures, new LibraryMemory(), true).result(withDrafts);
    }

    private Result result(boolean withDrafts) {
        Library library = library(withDrafts);
        return new Result(library, findings.list());
    }

    /**
     * All that is not a page, and what was wrong with it.
     *
     * @param library without pages
     */
    record Data(Library library, Findings findings) {}

    private Library library(boolean withDrafts) {
        List<Source> others = files.values().stream().filter(f -> !isPage(f)).toList();
        Data data =
                memory.data(
                        others,
                        () -> new LibraryReader(files, pictures, memory, isFrontOnly).data());
        findings.addAll(data.findings());
        Lang first = data.library().firstLang();
        return data.library()
                .withPictures(pictures)
                .withPairs(pairs(withDrafts, first, data.library().lock()));
    }

    private static boolean isPage(Source file) {
        return file.path().endsWith(".md") && file.path().startsWith("content/");
    }

    private Data data() {
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
        Library library =
                new Library(
                        config,
                        new TreeMap<>(),
                        data("figures", Message.of("what.figure"), Figure::read),
                        data("figure-groups", Message.of("what.figure-group"), Group::read),
                        data("timeline", Message.of("what.timeline-entry"), TimelineEntry::read),
                        data("occasions", Message.of("what.occasion"), Occasion::read),
                        file("content/data/goals.yaml").flatMap(s -> GoalSet.read(s, findings)),
                        data("keywords", Message.of("what.key-word"), KeyWord::read),
                        data("people", Message.of("what.person"), Person::read),
                        data("terms", Message.of("what.term"), Term::read),
                        data("term-groups", Message.of("what.term-group"), Group::read),
                        data("sources", Message.of("what.source"), SourceText::read),
                        data("style", Message.of("what.avoidance"), Avoidance::read),
                        data("readings", Message.of("what.decision"), Decision::read),
                        file("seeds/register.yaml")
                                .map(s -> Register.read(s, findings))
                                .orElse(Register.EMPTY),
                        evidence(),
                        strings(),
                        lock,
                        new TreeMap<>(),
                        PagePlaces.NONE);
        return new Data(library, findings);
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
                files.values().stream().filter(LibraryReader::isPage).toList().parallelStream()
                        .map(
                                f ->
                                        isFrontOnly
                                                ? front(f, withDrafts)
                                                : memory.page(f, LibraryReader::page))
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

    private Pair pair(String path, Map<Lang, PageText> texts, Lang first, TranslationsLock lock) {
        Lang original = Pair.original(texts, first);
        return memory.pair(
                texts,
                original,
                lock.of(path),
                () -> {
                    // What faces what is only asked of pages that are made or checked.
                    List<KeyedBlock> blocks =
                            texts.values().stream().allMatch(PageText::isReadLater)
                                    ? new ReadLater<>(
                                            () -> BlockKeys.of(texts, original, lock.of(path)))
                                    : BlockKeys.of(texts, original, lock.of(path));
                    return new Pair(path, texts, blocks);
                });
    }

    /** A file of a page and what was wrong with it. */
    record ReadPage(Optional<PageText> text, Findings findings) {}

    private static ReadPage page(Source source) {
        return page(source, PageReader::read);
    }

    /** A page's front matter; of one that is left out all that is wrong is told here. */
    private static ReadPage front(Source source, boolean withDrafts) {
        ReadPage page = page(source, PageReader::readFront);
        if (!withDrafts && page.text().filter(t -> t.front().isDraft()).isPresent()) {
            PageReader.body(source, page.findings());
        }
        return page;
    }

    /** Reads a file whose name is good. */
    private interface Reader {
        Optional<PageText> read(Source source, Lang lang, String path, Findings findings);
    }

    private static ReadPage page(Source source, Reader reader) {
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
        return new ReadPage(reader.read(source, lang.get(), m.group(1), findings), findings);
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
