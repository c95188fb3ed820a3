package org.couplet.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
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

    /** From so many on, what is against the rule may be meant, and is at least a habit. */
    private static final int MANY = 20;

    @Override
    public List<String> rules() {
        return List.of(RULE);
    }

    @Override
    public Look on(Library library) {
        WordsAvoided avoided = new WordsAvoided(library, Lang.ZH);
        return new Look() {
            private final Habit house = new Habit();
            private final Queue<Finding> spaces = new ConcurrentLinkedQueue<>();

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
                                own -> {
                                    OneFile file = OneFile.of(own, avoided);
                                    house.add(file.habit());
                                    spaces.addAll(file.spaces());
                                    findings.addAll(file.others());
                                });
                return findings;
            }

            @Override
            public List<Finding> rest() {
                return house.isSpaced() ? List.of() : List.copyOf(spaces);
            }
        };
    }

    private static Collection<List<CopyText>> byFile(List<CopyText> texts) {
        Map<String, List<CopyText>> files = new TreeMap<>();
        texts.forEach(t -> files.computeIfAbsent(t.path(), p -> new ArrayList<>()).add(t));
        return files.values();
    }

    /**
     * What a file has.
     *
     * @param habit how it sets the boundaries of Han and Latin
     * @param spaces told unless they are the habit of the whole site
     * @param others told in any case
     */
    private record OneFile(Habit habit, List<Finding> spaces, List<Finding> others) {

        static OneFile of(List<CopyText> texts, WordsAvoided avoided) {
            OneFile file = new OneFile(new Habit(), new ArrayList<>(), new ArrayList<>());
            List<Found> found = new ArrayList<>();
            for (CopyText text : texts) {
                file.others.addAll(avoided.in(text));
                file.habit.close += ZhCopy.closeBoundaries(text.text());
                for (CopySlip slip : ZhCopy.slips(text.text())) {
                    Found one = new Found(text, slip);
                    found.add(one);
                    file.habit.spaced += one.isSpace() ? 1 : 0;
                }
            }
            Set<String> glyphs = new HashSet<>();
            found.removeIf(
                    f ->
                            f.slip().kind().equals("glyph") && !glyphs.add(f.slip().wrong())
                                    || f.isSpace() && file.habit.isSpaced());
            Map<String, Integer> counts = new HashMap<>();
            found.forEach(f -> counts.merge(f.slip().kind(), 1, Integer::sum));
            Set<String> summed = new HashSet<>();
            for (Found f : found) {
                int count = counts.get(f.slip().kind());
                if (count < MANY || summed.add(f.slip().kind())) {
                    (f.isSpace() ? file.spaces : file.others).add(f.finding(count));
                }
            }
            return file;
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

    /** How often the boundaries of Han and Latin are set with a space, and how often without. */
    private static final class Habit {
        private int spaced;
        private int close;

        /** May be called side by side. */
        synchronized void add(Habit other) {
            spaced += other.spaced;
            close += other.close;
        }

        synchronized boolean isSpaced() {
            return spaced >= MANY && spaced > close;
        }
    }
}
