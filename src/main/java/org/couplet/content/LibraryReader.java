package org.couplet.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.lang.Lang;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;
import org.couplet.text.Source;

/** Turns the site's files into a {@link Library}. A pure function of the files. */
public final class LibraryReader {
    private static final Pattern PAGE = Pattern.compile("content/(.+)\\.([a-z]{2})\\.md");
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

    private Library library(boolean withDrafts) {
        List<Source> others = files.values().stream().filter(f -> !isPage(f)).toList();
        // Beside the data: neither needs the other until facing texts are looked for.
        ForkJoinTask<List<ReadPage>> pages =
                ForkJoinPool.commonPool().submit(() -> readPages(withDrafts));
        DataReader.Data data = memory.data(others, () -> DataReader.read(files));
        findings.addAll(data.findings());
        Lang first = data.library().firstLang();
        return data.library()
                .withPictures(pictures)
                .withPairs(pairs(pages.join(), withDrafts, first, data.library().lock()));
    }

    /** Pages know nothing of each other: they are read side by side and told of in order. */
    private List<ReadPage> readPages(boolean withDrafts) {
        return files.values().stream().filter(LibraryReader::isPage).toList().parallelStream()
                .map(f -> isFrontOnly ? front(f, withDrafts) : memory.page(f, LibraryReader::page))
                .toList();
    }

    private static boolean isPage(Source file) {
        return file.path().endsWith(".md") && file.path().startsWith("content/");
    }

    private SortedMap<String, Pair> pairs(
            List<ReadPage> read, boolean withDrafts, Lang first, TranslationsLock lock) {
        SortedMap<String, Map<Lang, PageText>> texts = new TreeMap<>();
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
}
