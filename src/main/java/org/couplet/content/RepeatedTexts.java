package org.couplet.content;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The accepted texts of a page that stand there more than once, such as the cells of a table that
 * say “yes”. What they say does not tell which of them is which: their place does.
 */
final class RepeatedTexts {
    private final SortedMap<String, TranslationsLock.Entry> lock;
    private final boolean isZhFirst;
    private final List<KeyedBlock.Side> as;
    private final List<KeyedBlock.Side> bs;
    private final Set<String> aRepeated;
    private final Set<String> bRepeated;
    private final Set<String> aKnown = new HashSet<>();
    private final Set<String> bKnown = new HashSet<>();
    private final Map<String, Set<String>> together = new HashMap<>();

    /** The parameters are those of {@link Facing#of}. */
    RepeatedTexts(
            List<KeyedBlock.Side> as,
            List<KeyedBlock.Side> bs,
            SortedMap<String, TranslationsLock.Entry> lock,
            boolean isZhFirst) {
        this.as = as;
        this.bs = bs;
        this.lock = lock;
        this.isZhFirst = isZhFirst;
        this.aRepeated = repeated(lock.isEmpty() ? List.of() : hashes(as));
        this.bRepeated = repeated(lock.isEmpty() ? List.of() : hashes(bs));
        aRepeated.addAll(repeated(lock.values().stream().map(this::a).toList()));
        bRepeated.addAll(repeated(lock.values().stream().map(this::b).toList()));
        for (TranslationsLock.Entry entry : lock.values()) {
            aKnown.add(a(entry));
            bKnown.add(b(entry));
            together.computeIfAbsent(a(entry), h -> new TreeSet<>()).add(b(entry));
        }
    }

    private static List<String> hashes(List<KeyedBlock.Side> sides) {
        return sides.stream().map(KeyedBlock.Side::hash).toList();
    }

    private static Set<String> repeated(List<String> hashes) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        hashes.stream().filter(h -> !seen.add(h)).forEach(repeated::add);
        return repeated;
    }

    /** The fingerprint of an entry's original text. */
    String a(TranslationsLock.Entry entry) {
        return isZhFirst ? entry.zh() : entry.en();
    }

    /** The fingerprint of an entry's other text. */
    String b(TranslationsLock.Entry entry) {
        return isZhFirst ? entry.en() : entry.zh();
    }

    /** Whether a side of an entry stands in the lock or on the page more than once. */
    boolean has(TranslationsLock.Entry entry) {
        return aRepeated.contains(a(entry)) || bRepeated.contains(b(entry));
    }

    /** Whether two texts were accepted as facing each other. */
    boolean areTogether(int i, int j) {
        return !together.isEmpty() && counterparts(i).contains(bs.get(j).hash());
    }

    /** The fingerprints of the texts that an original text was accepted with. */
    Set<String> counterparts(int i) {
        return together.isEmpty() ? Set.of() : together.getOrDefault(as.get(i).hash(), Set.of());
    }

    /** Whether both texts are as they were accepted, but with other counterparts. */
    boolean areApart(int i, int j) {
        return !aKnown.isEmpty()
                && aKnown.contains(as.get(i).hash())
                && bKnown.contains(bs.get(j).hash())
                && !areTogether(i, j);
    }

    /**
     * Gives the keys of repeated texts out in the order of the page: first where both texts are as
     * accepted, then where one is.
     *
     * @param facing for each original text the place of its counterpart, or -1
     * @param aKeys the keys so far, empty for none; changed
     * @param bKeys likewise
     */
    void giveKeys(int[] facing, String[] aKeys, String[] bKeys) {
        Map<String, Deque<String>> both = new HashMap<>();
        Map<String, Deque<String>> aOnly = new HashMap<>();
        Map<String, Deque<String>> bOnly = new HashMap<>();
        lock.forEach(
                (key, entry) -> {
                    if (has(entry)) {
                        add(both, a(entry) + b(entry), key);
                        add(aOnly, a(entry), key);
                        add(bOnly, b(entry), key);
                    }
                });
        Set<String> given = new HashSet<>();
        int[] back = new int[bs.size()];
        Arrays.fill(back, -1);
        for (int i = 0; i < as.size(); i++) {
            int j = facing[i];
            if (j >= 0) {
                back[j] = i;
                if (hasNoKey(aKeys[i], bKeys[j])) {
                    String pair = as.get(i).hash() + bs.get(j).hash();
                    aKeys[i] = take(both, pair, given);
                }
            }
        }
        for (int i = 0; i < as.size(); i++) {
            if (hasNoKey(aKeys[i], facing[i] < 0 ? "" : bKeys[facing[i]])) {
                aKeys[i] = take(aOnly, as.get(i).hash(), given);
            }
        }
        for (int j = 0; j < bs.size(); j++) {
            if (hasNoKey(bKeys[j], back[j] < 0 ? "" : aKeys[back[j]])) {
                bKeys[j] = take(bOnly, bs.get(j).hash(), given);
            }
        }
    }

    private static boolean hasNoKey(String a, String b) {
        return a.isEmpty() && b.isEmpty();
    }

    private static void add(Map<String, Deque<String>> keys, String hash, String key) {
        keys.computeIfAbsent(hash, h -> new ArrayDeque<>()).add(key);
    }

    private static String take(Map<String, Deque<String>> keys, String hash, Set<String> given) {
        Deque<String> left = keys.getOrDefault(hash, new ArrayDeque<>());
        while (!left.isEmpty()) {
            String key = left.poll();
            if (given.add(key)) {
                return key;
            }
        }
        return "";
    }
}
