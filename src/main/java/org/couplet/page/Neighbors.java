package org.couplet.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.couplet.content.FrontMatter;
import org.couplet.content.Library;
import org.couplet.content.Pair;

/** The pages before and after a page: those of its folder, in reading order. */
final class Neighbors {
    private final Library library;

    /** By the folder's path with {@code /}. */
    private final Map<String, Folder> folders = new ConcurrentHashMap<>();

    /**
     * The pages of a folder.
     *
     * @param inOrder of reading
     * @param places in it from 0, by the page's path
     */
    private record Folder(List<Pair> inOrder, Map<String, Integer> places) {
        static Folder of(List<Pair> inOrder) {
            Map<String, Integer> places = new HashMap<>();
            for (Pair pair : inOrder) {
                places.put(pair.path(), places.size());
            }
            return new Folder(inOrder, places);
        }
    }

    Neighbors(Library library) {
        this.library = library;
    }

    /**
     * @param step -1 for the page before, 1 for the page after
     * @return empty at the ends, for a folder's own page, and at the top level, where there is no
     *     order
     */
    Optional<Pair> of(Pair pair, int step) {
        int slash = pair.path().lastIndexOf('/');
        if (slash < 0 || pair.path().endsWith("/index")) {
            return Optional.empty();
        }
        Folder folder = folders.computeIfAbsent(pair.path().substring(0, slash + 1), this::folder);
        Integer place = folder.places().get(pair.path());
        int other = place == null ? -1 : place + step;
        return other < 0 || other >= folder.inOrder().size()
                ? Optional.empty()
                : Optional.of(folder.inOrder().get(other));
    }

    private Folder folder(String path) {
        return Folder.of(
                library.pairs().tailMap(path).values().stream()
                        .takeWhile(p -> p.path().startsWith(path))
                        .filter(p -> p.path().indexOf('/', path.length()) < 0)
                        .filter(p -> !p.path().endsWith("/index"))
                        .sorted(Comparator.comparingInt(this::order).thenComparing(Pair::path))
                        .toList());
    }

    /** A page about a datum stands where the datum stands in its file. */
    private int order(Pair pair) {
        FrontMatter front = pair.texts().values().iterator().next().front();
        List<String> ids =
                switch (front.kind()) {
                    case GOAL -> library.goalList().stream().map(g -> g.id()).toList();
                    case KEYWORD -> library.keywords().ids();
                    case SOURCE, PASSAGES -> library.sources().ids();
                    default -> List.of();
                };
        int place = ids.indexOf(front.id());
        return front.order() != 0 || place < 0 ? front.order() : place;
    }
}
