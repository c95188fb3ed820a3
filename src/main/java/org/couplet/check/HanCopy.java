package org.couplet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.couplet.content.Library;
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
    public List<Finding> run(Library library) {
        List<Found> found = new ArrayList<>();
        Map<String, Habit> habits = new HashMap<>();
        Habit house = new Habit();
        List<Finding> findings = new ArrayList<>();
        WordsAvoided avoided = new WordsAvoided(library, Lang.ZH);
        List<Read> texts =
                CopyText.all(library, Lang.ZH).parallelStream()
                        .map(text -> Read.of(text, avoided))
                        .toList();
        for (Read read : texts) {
            findings.addAll(read.avoided());
            Habit own = habits.computeIfAbsent(read.text().path(), path -> new Habit());
            house.close += read.close();
            own.close += read.close();
            for (CopySlip slip : read.slips()) {
                found.add(new Found(read.text(), slip));
                int spaced = slip.kind().equals(ZhCopy.MIXED_SPACE) ? 1 : 0;
                house.spaced += spaced;
                own.spaced += spaced;
            }
        }
        boolean isHouseStyle = house.isSpaced();
        Set<String> glyphs = new HashSet<>();
        found.removeIf(
                f ->
                        f.slip().kind().equals("glyph")
                                        && !glyphs.add(f.text().path() + f.slip().wrong())
                                || f.slip().kind().equals(ZhCopy.MIXED_SPACE)
                                        && (isHouseStyle
                                                || habits.get(f.text().path()).isSpaced()));
        Map<String, Integer> counts = new HashMap<>();
        found.forEach(f -> counts.merge(f.kind(), 1, Integer::sum));
        Set<String> summed = new HashSet<>();
        for (Found f : found) {
            int count = counts.get(f.kind());
            if (count < MANY || summed.add(f.kind())) {
                findings.add(f.finding(count));
            }
        }
        return findings;
    }

    /**
     * What a text has.
     *
     * @param close how often Han and Latin stand side by side without a space
     */
    private record Read(CopyText text, List<Finding> avoided, int close, List<CopySlip> slips) {

        static Read of(CopyText text, WordsAvoided avoided) {
            return new Read(
                    text,
                    avoided.in(text),
                    ZhCopy.closeBoundaries(text.text()),
                    ZhCopy.slips(text.text()));
        }
    }

    private record Found(CopyText text, CopySlip slip) {

        String kind() {
            return slip.kind() + " " + text.path();
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

    /** How the boundaries of Han and Latin are set. */
    private static final class Habit {
        private int spaced;
        private int close;

        boolean isSpaced() {
            return spaced >= MANY && spaced > close;
        }
    }
}
