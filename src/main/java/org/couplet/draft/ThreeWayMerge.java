package org.couplet.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings an editor's changes and the converter's together, paragraph by paragraph. A pure function
 * of three texts. Where both changed the same paragraph, the editor's stays.
 */
final class ThreeWayMerge {
    private final List<Chunk> base;
    private final Side ours;
    private final Side theirs;
    private final List<Chunk> merged = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    private ThreeWayMerge(List<Chunk> base, Side ours, Side theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /**
     * A place where both changed the text.
     *
     * @param line of the merged text, 1-based, where the editor's words begin, or would
     * @param base what it was; empty for something new
     * @param ours the editor's words, which stay; empty when they took it out
     * @param theirs the converter's; empty when it took it out
     */
    record Conflict(int line, String base, String ours, String theirs) {}

    /**
     * @param text of the draft now
     * @param conflicts by line
     */
    record Result(String text, List<Conflict> conflicts) {

        Result {
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * @param base what the converter wrote last
     * @param ours the editor's text
     * @param theirs what the converter writes now; all three with line feeds
     */
    static Result merge(String base, String ours, String theirs) {
        if (ours.equals(theirs) || base.equals(theirs)) {
            return new Result(ours, List.of());
        }
        if (base.equals(ours)) {
            return new Result(theirs, List.of());
        }
        List<Chunk> chunks = Chunk.of(base);
        ThreeWayMerge merge =
                new ThreeWayMerge(
                        chunks, Side.of(chunks, Chunk.of(ours)), Side.of(chunks, Chunk.of(theirs)));
        merge.run();
        return new Result(Chunk.join(merge.merged), merge.conflicts);
    }

    /**
     * A later text told by the earlier one.
     *
     * @param at for each earlier chunk what became of it; empty when it is gone
     * @param before for each earlier chunk, and at last for the end, what is new before it
     */
    private record Side(List<List<Chunk>> at, List<List<Chunk>> before) {

        static Side of(List<Chunk> base, List<Chunk> text) {
            int[] pairs = Alignment.of(base, text);
            List<List<Chunk>> at = new ArrayList<>();
            List<List<Chunk>> before = new ArrayList<>();
            int next = 0;
            for (int pair : pairs) {
                int to = pair < 0 ? next : pair;
                before.add(text.subList(next, to));
                at.add(pair < 0 ? List.of() : text.subList(pair, pair + 1));
                next = pair < 0 ? next : pair + 1;
            }
            before.add(text.subList(next, text.size()));
            return new Side(at, before);
        }

        boolean isKept(List<Chunk> base, int i) {
            return at.get(i).size() == 1 && at.get(i).get(0).sameText(base.get(i));
        }

        boolean isGone(int i) {
            return at.get(i).isEmpty();
        }
    }

    private void run() {
        boolean[] isContested = contested();
        int i = 0;
        while (i <= base.size()) {
            if (i < base.size() && isContested[i]) {
                i = conflict(isContested, i);
                continue;
            }
            boolean isAfter = i > 0 && isContested[i - 1];
            if (!isAfter) {
                insert(i);
            }
            if (i < base.size()) {
                boolean isTheirs = ours.isKept(base, i) && !theirs.isKept(base, i);
                merged.addAll(isTheirs ? theirs.at.get(i) : ours.at.get(i));
            }
            i++;
        }
    }

    /**
     * Paragraphs that both changed, each in another way. A paragraph that the converter took out
     * beside one of them is part of it: its words may have gone there.
     */
    private boolean[] contested() {
        boolean[] contested = new boolean[base.size()];
        for (int i = 0; i < contested.length; i++) {
            contested[i] =
                    !ours.isKept(base, i)
                            && !theirs.isKept(base, i)
                            && !same(ours.at.get(i), theirs.at.get(i));
        }
        for (int i = 1; i < contested.length; i++) {
            contested[i] |= contested[i - 1] && theirs.isGone(i);
        }
        for (int i = contested.length - 2; i >= 0; i--) {
            contested[i] |= contested[i + 1] && theirs.isGone(i);
        }
        return contested;
    }

    /** What is new around a conflict belongs to it, too: a paragraph may have been parted. */
    private int conflict(boolean[] isContested, int from) {
        int to = from;
        List<Chunk> was = new ArrayList<>();
        List<Chunk> own = new ArrayList<>(ours.before.get(from));
        List<Chunk> other = new ArrayList<>(theirs.before.get(from));
        while (to < base.size() && isContested[to]) {
            was.add(base.get(to));
            own.addAll(ours.at.get(to));
            other.addAll(theirs.at.get(to));
            to++;
            own.addAll(ours.before.get(to));
            other.addAll(theirs.before.get(to));
        }
        report(was, own, other);
        return to;
    }

    private void insert(int i) {
        List<Chunk> own = ours.before.get(i);
        List<Chunk> other = theirs.before.get(i);
        if (own.isEmpty() || other.isEmpty() || same(own, other)) {
            merged.addAll(own.isEmpty() ? other : own);
        } else {
            report(List.of(), own, other);
        }
    }

    private void report(List<Chunk> was, List<Chunk> own, List<Chunk> other) {
        List<Chunk> before = new ArrayList<>(merged);
        before.add(new Chunk("", "", false));
        String above = Chunk.join(before);
        int line = (int) above.chars().filter(c -> c == '\n').count() + 1;
        merged.addAll(own);
        conflicts.add(new Conflict(line, Chunk.join(was), Chunk.join(own), Chunk.join(other)));
    }

    private static boolean same(List<Chunk> a, List<Chunk> b) {
        boolean isSame = a.size() == b.size();
        for (int i = 0; isSame && i < a.size(); i++) {
            isSame = a.get(i).sameText(b.get(i));
        }
        return isSame;
    }
}
