package org.couplet.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.couplet.lang.Lang;
import org.couplet.text.Source;

/**
 * What was understood of a site's files before, so that a program that stays reads only what
 * changed. One reading comes after the other.
 */
public final class LibraryMemory {
    private final Map<String, PageDigest> digests;
    private final Map<String, KnownPage> pages = new ConcurrentHashMap<>();
    private final Map<String, KnownPair> pairs = new ConcurrentHashMap<>();
    private List<Source> dataFiles = List.of();
    private DataReader.Data data;

    /** Nothing is known yet. */
    public LibraryMemory() {
        this(Map.of());
    }

    /**
     * @param digests by path, only of files that are as they were then, and in which nothing was
     *     wrong
     */
    public LibraryMemory(Map<String, PageDigest> digests) {
        this.digests = Map.copyOf(digests);
    }

    private record KnownPage(Source source, LibraryReader.ReadPage page) {}

    private record KnownPair(
            Lang original, SortedMap<String, TranslationsLock.Entry> accepted, Pair pair) {}

    LibraryReader.ReadPage page(Source source, Function<Source, LibraryReader.ReadPage> read) {
        KnownPage known = pages.get(source.path());
        if (known != null && isSame(known.source(), source)) {
            return known.page();
        }
        PageDigest digest = known == null ? digests.get(source.path()) : null;
        LibraryReader.ReadPage page =
                digest == null
                        ? read.apply(source)
                        : new LibraryReader.ReadPage(
                                Optional.of(digest.text(source, () -> read.apply(source).text())),
                                new Findings());
        pages.put(source.path(), new KnownPage(source, page));
        return page;
    }

    Pair pair(
            Map<Lang, PageText> texts,
            Lang original,
            SortedMap<String, TranslationsLock.Entry> accepted,
            Supplier<Pair> read) {
        String path = texts.values().iterator().next().path();
        KnownPair known = pairs.get(path);
        if (known != null
                && known.original() == original
                && known.accepted().equals(accepted)
                && isSame(known.pair().texts(), texts)) {
            return known.pair();
        }
        Pair pair = read.get();
        pairs.put(path, new KnownPair(original, accepted, pair));
        return pair;
    }

    /**
     * @param files all that are not pages, in a fixed order
     */
    DataReader.Data data(List<Source> files, Supplier<DataReader.Data> read) {
        boolean isKnown = data != null && files.size() == dataFiles.size();
        for (int i = 0; isKnown && i < files.size(); i++) {
            isKnown = isSame(files.get(i), dataFiles.get(i));
        }
        if (!isKnown) {
            data = read.get();
            dataFiles = files;
        }
        return data;
    }

    private static boolean isSame(Source a, Source b) {
        return a == b || (a.path().equals(b.path()) && a.text().equals(b.text()));
    }

    /** A page that is remembered is the same object, so there is no need to look into it. */
    private static boolean isSame(Map<Lang, PageText> a, Map<Lang, PageText> b) {
        return a.size() == b.size()
                && a.entrySet().stream().allMatch(e -> b.get(e.getKey()) == e.getValue());
    }
}
