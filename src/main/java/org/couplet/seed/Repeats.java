package org.couplet.seed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Takes stretches that a page has twice out of all articles but one. The copy that is kept is the
 * longest; of equal ones the one right below a headline, else the one that ends its article, since
 * a copy in the middle interrupts what goes on after it; else the first.
 */
final class Repeats {
    private static final int GRAM = 8;

    /** A shorter passage may be said twice on purpose. */
    private static final int SHORTEST = 30;

    private static final double SAME = 0.8;

    /**
     * A stretch of one article's body, by index; the end is exclusive.
     *
     * @param runTo the end of the repeated paragraphs it is one of; what stands up to there repeats
     *     something, too
     */
    private record Stretch(ArticleUnits part, int from, int to, int runTo, long[] grams) {
        List<Unit> units() {
            return part.body().subList(from, to);
        }

        boolean endsArticle() {
            return runTo == part.body().size();
        }

        /** Whether an article with a headline begins with it. */
        boolean opensArticle() {
            return !part.heads().isEmpty()
                    && part.body().subList(0, from).stream().allMatch(u -> u.is(Unit.Type.BYLINE));
        }

        /** How much of this stretch another one has, 0 to 1. */
        double coveredBy(Stretch other) {
            return share(grams, other.grams);
        }
    }

    private final Map<Unit, long[]> grams = new IdentityHashMap<>();
    private final List<Unit> texts = new ArrayList<>();

    /** Where a paragraph stands among {@link #texts}. */
    private final Map<Unit, Integer> numbers = new IdentityHashMap<>();

    /** The paragraphs that another one repeats. */
    private final Set<Unit> twice = Collections.newSetFromMap(new IdentityHashMap<>());

    private final GramIndex index = new GramIndex();

    private Repeats() {}

    /**
     * @return the articles without the copies, and each copy as a part that names the one it
     *     repeats
     */
    static List<ArticleUnits> part(List<ArticleUnits> parts) {
        return new Repeats().find(parts);
    }

    private List<ArticleUnits> find(List<ArticleUnits> parts) {
        parts.stream()
                .flatMap(p -> p.body().stream())
                .filter(u -> u.is(Unit.Type.PARAGRAPH))
                .forEach(texts::add);
        List<long[]> all = texts.parallelStream().map(Repeats::read).toList();
        for (int i = 0; i < all.size(); i++) {
            grams.put(texts.get(i), all.get(i));
            numbers.put(texts.get(i), i);
            index.add(i, all.get(i));
        }
        texts.parallelStream().filter(this::isTwice).toList().forEach(twice::add);
        List<Stretch> stretches = new ArrayList<>();
        for (ArticleUnits part : parts) {
            stretches.addAll(stretches(part));
        }
        List<Stretch> ordered = new ArrayList<>(stretches);
        ordered.sort(
                Comparator.comparingInt((Stretch s) -> -s.grams.length / 20)
                        .thenComparing(s -> !s.opensArticle())
                        .thenComparing(s -> !s.endsArticle()));
        List<Stretch> kept = new ArrayList<>();
        GramIndex keptIndex = new GramIndex();
        List<Stretch> copies = new ArrayList<>();
        List<Stretch> originals = new ArrayList<>();
        for (Stretch stretch : ordered) {
            Optional<Stretch> original =
                    keptIndex.sharing(stretch.grams).stream()
                            .mapToObj(kept::get)
                            .filter(k -> stretch.coveredBy(k) >= SAME)
                            .findFirst();
            if (original.isPresent()) {
                copies.add(stretch);
                originals.add(original.get());
            } else {
                keptIndex.add(kept.size(), stretch.grams);
                kept.add(stretch);
            }
        }
        return carve(parts, copies, originals);
    }

    private static List<ArticleUnits> carve(
            List<ArticleUnits> parts, List<Stretch> copies, List<Stretch> originals) {
        List<ArticleUnits> carved = new ArrayList<>();
        Map<ArticleUnits, Set<Unit>> gone = new IdentityHashMap<>();
        for (Stretch copy : copies) {
            gone.computeIfAbsent(copy.part, p -> new HashSet<>()).addAll(withSubhead(copy));
        }
        for (ArticleUnits part : parts) {
            List<Unit> body = new ArrayList<>(part.body());
            body.removeAll(gone.getOrDefault(part, Set.of()));
            boolean isGone = body.isEmpty() && !part.body().isEmpty();
            if (!isGone) {
                carved.add(part.withBody(body));
            }
        }
        for (int i = 0; i < copies.size(); i++) {
            Stretch copy = copies.get(i);
            boolean isWhole = withSubhead(copy).size() == copy.part.body().size();
            carved.add(
                    new ArticleUnits(
                            isWhole ? copy.part.heads() : List.of(),
                            withSubhead(copy),
                            false,
                            Optional.of(originals.get(i).units().get(0))));
        }
        return carved;
    }

    /** A sub-headline right above a copy belongs to it. */
    private static List<Unit> withSubhead(Stretch copy) {
        int from = copy.from;
        while (from > 0
                && (copy.part.body().get(from - 1).is(Unit.Type.SUBHEAD)
                        || copy.part.body().get(from - 1).is(Unit.Type.BYLINE))) {
            from--;
        }
        return copy.part.body().subList(from, copy.to);
    }

    private List<Stretch> stretches(ArticleUnits part) {
        List<Stretch> found = new ArrayList<>();
        List<Unit> body = part.body();
        int from = -1;
        for (int i = 0; i <= body.size(); i++) {
            boolean isTwice = i < body.size() && twice.contains(body.get(i));
            if (isTwice && from < 0) {
                from = i;
            } else if (!isTwice && from >= 0) {
                run(part, from, i, found);
                from = -1;
            }
        }
        return found;
    }

    /** Cuts a run of repeated paragraphs where it begins to repeat itself, and where it stops. */
    private void run(ArticleUnits part, int from, int to, List<Stretch> found) {
        List<Unit> body = part.body();
        int start = from;
        boolean wasCopy = false;
        for (int i = from; i < to; i++) {
            boolean isCopy = repeats(body.get(i), body.get(from));
            boolean isThird = isCopy && repeats(body.get(i), body.get(start));
            if (i > start && (isCopy != wasCopy || isThird)) {
                add(part, start, i, to, found);
                start = i;
            }
            wasCopy = isCopy;
        }
        add(part, start, to, to, found);
    }

    /** Whether a paragraph repeats one that stands before it, but not before the first. */
    private boolean repeats(Unit unit, Unit first) {
        long[] own = grams(unit);
        BitSet sharing = index.sharing(own);
        int end = numbers.get(unit);
        for (int n = sharing.nextSetBit(numbers.get(first)); n >= 0 && n < end; ) {
            if (isSame(own, grams(texts.get(n)))) {
                return true;
            }
            n = sharing.nextSetBit(n + 1);
        }
        return false;
    }

    private void add(ArticleUnits part, int from, int to, int runTo, List<Stretch> found) {
        long[] grams =
                Grams.distinct(
                        part.body().subList(from, to).stream()
                                .flatMapToLong(u -> LongStream.of(grams(u)))
                                .toArray());
        if (grams.length >= SHORTEST) {
            found.add(new Stretch(part, from, to, runTo, grams));
        }
    }

    private boolean isTwice(Unit unit) {
        long[] own = grams(unit);
        if (index.count(own) < SAME * SAME * own.length) {
            return false;
        }
        return index.sharing(own).stream()
                .mapToObj(texts::get)
                .anyMatch(other -> other != unit && isSame(own, grams(other)));
    }

    /**
     * Whether one text has most of the other. A small repeat inside a long paragraph does not make
     * the whole of it one.
     */
    private static boolean isSame(long[] own, long[] other) {
        if (own.length == 0 || other.length < SAME * own.length) {
            return false;
        }
        double least = SAME * Math.min(own.length, other.length);
        return Grams.common(own, other, (int) least) >= least;
    }

    private static double share(long[] some, long[] others) {
        return some.length == 0 ? 0 : Grams.common(some, others, 0) / (double) some.length;
    }

    private long[] grams(Unit unit) {
        return grams.get(unit);
    }

    private static long[] read(Unit unit) {
        int[] letters = unit.text().codePoints().filter(Character::isLetterOrDigit).toArray();
        return Grams.distinct(letters, GRAM);
    }
}
