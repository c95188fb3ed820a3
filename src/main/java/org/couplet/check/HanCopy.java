package org.couplet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import org.couplet.content.Library;
import org.couplet.content.Pair;
import org.couplet.lang.CopySlip;
import org.couplet.lang.Lang;
import org.couplet.lang.ZhCopy;
import org.couplet.text.Finding;
import org.couplet.text.Message;

/** Chinese text keeps to the marks, glyphs and spaces of Chinese text, and to the site's words. */
final class HanCopy implements Check {
    private static final String RULE = "copy.zh";
    private static final String MESSAGE = "copy.zh.";

    /** So many of a kind in a file are a habit, which is said once. */
    private static final int MANY = 20;

    @Override
    public List<String> rules() {
        return List.of(RULE);
    }

    @Override
    public OnSite on(Library library) {
        return new OnSite(library);
    }

    /** The rule at work. */
    static final class OnSite implements Look {
        private final Library library;
        private final WordsAvoided avoided;
        private final SortedMap<String, Spacing> spacing = new ConcurrentSkipListMap<>();
        private final Queue<Finding> spaces = new ConcurrentLinkedQueue<>();
        private volatile Spacing notShown = Spacing.NONE;

        private OnSite(Library library) {
            this.library = library;
            this.avoided = new WordsAvoided(library, Lang.ZH);
        }

        /** By file, of all that was shown. */
        SortedMap<String, Spacing> spacing() {
            return spacing;
        }

        /** Says what the texts are like that are not going to be shown. */
        void others(Spacing others) {
            notShown = others;
        }

        @Override
        public List<Finding> data(StatedFigures figures) {
            return texts(CopyText.ofData(library, Lang.ZH));
        }

        @Override
        public List<Finding> pair(Pair pair, StatedFigures figures) {
            return texts(CopyText.of(pair, Lang.ZH));
        }

        private List<Finding> texts(List<CopyText> texts) {
            List<Finding> findings = new ArrayList<>();
            byFile(texts)
                    .forEach(
                            (path, own) -> {
                                OneFile file = OneFile.of(own, avoided);
                                if (!file.spacing().equals(Spacing.NONE)) {
                                    spacing.put(path, file.spacing());
                                }
                                spaces.addAll(file.spaces());
                                findings.addAll(file.others());
                            });
            return findings;
        }

        @Override
        public List<Finding> rest() {
            boolean isHabit = Spacing.sum(spacing.values()).plus(notShown).isHabit();
            return isHabit ? List.of() : List.copyOf(spaces);
        }
    }

    private static Map<String, List<CopyText>> byFile(List<CopyText> texts) {
        Map<String, List<CopyText>> files = new TreeMap<>();
        texts.forEach(t -> files.computeIfAbsent(t.path(), p -> new ArrayList<>()).add(t));
        return files;
    }

    /**
     * What a file has.
     *
     * @param spaces told unless they are the habit of the whole site
     * @param others told in any case
     */
    private record OneFile(Spacing spacing, List<Finding> spaces, List<Finding> others) {

        static OneFile of(List<CopyText> texts, WordsAvoided avoided) {
            List<Finding> others = new ArrayList<>();
            List<Found> found = new ArrayList<>();
            int close = 0;
            int spaced = 0;
            for (CopyText text : texts) {
                others.addAll(avoided.in(text));
                close += ZhCopy.closeBoundaries(text.text());
                for (CopySlip slip : ZhCopy.slips(text.text())) {
                    Found one = new Found(text, slip);
                    found.add(one);
                    spaced += one.isSpace() ? 1 : 0;
                }
            }
            Spacing spacing = new Spacing(spaced, close);
            Set<String> glyphs = new HashSet<>();
            found.removeIf(
                    f ->
                            f.slip().kind().equals("glyph") && !glyphs.add(f.slip().wrong())
                                    || f.isSpace() && spacing.isHabit());
            Map<String, Integer> counts = new HashMap<>();
            found.forEach(f -> counts.merge(f.slip().kind(), 1, Integer::sum));
            Set<String> summed = new HashSet<>();
            List<Finding> spaces = new ArrayList<>();
            for (Found f : found) {
                int count = counts.get(f.slip().kind());
                if (count < MANY || summed.add(f.slip().kind())) {
                    (f.isSpace() ? spaces : others).add(f.finding(count));
                }
            }
            return new OneFile(spacing, spaces, others);
        }
    }

    private record Found(CopyText text, CopySlip slip) {

        boolean isSpace() {
            return slip.kind().equals(ZhCopy.MIXED_SPACE);
        }

        /**
         * @param count how many there are of the kind in the file; many of them are a habit, which
         *     is said once
         */
        Finding finding(int count) {
            Message one = Message.of(MESSAGE + slip.kind(), slip.wrong(), slip.right());
            Message said = count < MANY ? one : Message.of("copy.zh.many", one, count - 1);
            return Finding.warning(
                    text.path(), text.position(slip.start()), RULE, said, one.help());
        }
    }
}
