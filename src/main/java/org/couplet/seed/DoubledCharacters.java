package org.couplet.seed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.couplet.lang.FunctionWords;
import org.couplet.lang.HanPunctuation;
import org.couplet.lang.HanText;
import org.couplet.lang.HanWords;
import org.couplet.lang.Reduplications;
import org.couplet.text.Position;

/**
 * Characters scanned twice. Chinese doubles characters, too, and one word may end as the next
 * begins, so that nearly all are only proposed: where the page has the same words elsewhere with
 * one, or where Chinese hardly doubles. Only what it never doubles is repaired.
 */
final class DoubledCharacters implements RepairRule {
    private static final String RULE = "doubled-character";
    private static final int BEFORE = 3;
    private static final int FEWER_BEFORE = 2;
    private static final int OFTEN = 2;
    private static final int AROUND = 2;
    private static final int LONGEST = 3;
    private static final int SLOTS = 1 << 22;

    /** So much of the text around tells its words. */
    private static final int CONTEXT = 8;

    /** Something that stands twice in a text. */
    private record Twice(JoinedText run, int at, int length) {

        /** So many characters before it; fewer at the text's beginning. */
        String before(int most) {
            return run.text().substring(Math.max(0, at - most), at);
        }

        String once() {
            return run.text().substring(at, at + length);
        }

        String after(int most) {
            int from = at + 2 * length;
            return run.text().substring(from, Math.min(run.text().length(), from + most));
        }

        /** What would stand there with only one. */
        String mended() {
            return before(AROUND) + once() + after(AROUND);
        }
    }

    @Override
    public List<Repair> find(SeedPage page) {
        List<JoinedText> runs = runs(page);
        List<Twice> doubled = new ArrayList<>();
        runs.forEach(r -> collect(r, doubled));
        Map<String, Integer> words = new HashMap<>();
        for (Twice twice : doubled) {
            words.put(twice.mended(), 0);
            words.put(twice.before(1) + twice.once(), 0);
            words.put(twice.before(BEFORE) + twice.once(), 0);
            words.put(twice.before(FEWER_BEFORE) + twice.once(), 0);
        }
        BitSet hashes = new BitSet(SLOTS);
        words.keySet().forEach(w -> hashes.set(slot(w.hashCode())));
        runs.forEach(r -> count(r.text(), words, hashes));
        List<Repair> found = new ArrayList<>();
        for (Twice twice : doubled) {
            if (isImpossible(twice)) {
                add(twice, Repair.Confidence.HIGH, found);
            } else if (isUnusual(twice) || isElsewhere(twice, words)) {
                add(twice, Repair.Confidence.MEDIUM, found);
            }
        }
        return found;
    }

    /** Lines that follow each other, joined as in a paragraph. */
    static List<JoinedText> runs(SeedPage page) {
        List<JoinedText> runs = new ArrayList<>();
        JoinedText.Builder run = new JoinedText.Builder();
        for (int n = 1; n <= page.lines().size(); n++) {
            String line = page.line(n);
            String text = line.strip();
            if (text.isEmpty()) {
                runs.add(run.build());
                run = new JoinedText.Builder();
            } else {
                run.append(text, Columns.of(line, n).position(line.indexOf(text)));
            }
        }
        runs.add(run.build());
        return runs;
    }

    private static void collect(JoinedText run, List<Twice> doubled) {
        String text = run.text();
        for (int i = 0; i < text.length(); i++) {
            for (int length = 1; length <= LONGEST && i + 2 * length <= text.length(); length++) {
                if (!isTwice(text, i, length)) {
                    continue;
                }
                Twice twice = new Twice(run, i, length);
                if (isHan(twice.once()) && !isLonger(twice)) {
                    doubled.add(twice);
                    break;
                }
            }
        }
    }

    private static boolean isTwice(String text, int at, int length) {
        return text.regionMatches(at, text, at + length, length);
    }

    /** Whether the same stands a third time. */
    private static boolean isLonger(Twice twice) {
        String once = twice.once();
        return twice.after(twice.length).equals(once) || twice.before(twice.length).equals(once);
    }

    /** Counts the words that are there already; most hashes show that there is none. */
    private static void count(String text, Map<String, Integer> words, BitSet hashes) {
        for (int i = 0; i < text.length(); i++) {
            int hash = 0;
            for (int end = i + 1; end <= Math.min(text.length(), i + LONGEST + 2 * AROUND); end++) {
                hash = 31 * hash + text.charAt(end - 1);
                if (hashes.get(slot(hash))) {
                    words.computeIfPresent(text.substring(i, end), (w, n) -> n + 1);
                }
            }
        }
    }

    /**
     * @param hash as a string's
     */
    private static int slot(int hash) {
        return (hash ^ hash >>> 16) & SLOTS - 1;
    }

    private static boolean isImpossible(Twice twice) {
        return twice.length == 1
                && isHan(twice.before(1))
                && Reduplications.isImpossible(twice.before(1), twice.once(), twice.after(1));
    }

    private static boolean isUnusual(Twice twice) {
        return twice.length == 1
                && Reduplications.isUnusual(
                        twice.before(AROUND), twice.once(), twice.after(AROUND));
    }

    private static boolean isElsewhere(Twice twice, Map<String, Integer> words) {
        boolean isBoth =
                isHan(twice.before(AROUND))
                        && isHan(twice.after(AROUND))
                        && twice.mended().length() == 2 * AROUND + twice.length
                        && words.get(twice.mended()) > 0;
        return isBoth || twice.length == 1 && isOneElsewhere(twice, words);
    }

    private static boolean isOneElsewhere(Twice twice, Map<String, Integer> words) {
        String next = twice.after(1);
        boolean isEnd = isHan(next) && !FunctionWords.isOne(next);
        String near = twice.before(FEWER_BEFORE);
        String left = twice.before(BEFORE);
        // Both counts have the doubled one itself.
        boolean isKnown =
                left.length() == BEFORE && isHan(left) && words.get(left + twice.once()) > 1;
        if (Reduplications.isCommon(twice.once())) {
            boolean isClosed = !next.isEmpty() && HanPunctuation.isPause(next);
            return isClosed && (isKnown || leavesHalf(twice, words));
        }
        return near.length() == FEWER_BEFORE
                && isHan(near)
                && (isKnown || words.get(near + twice.once()) > OFTEN)
                && (!isEnd || !beginsWord(twice));
    }

    /** Whether the second one begins a word of its own: an office and its head. */
    private static boolean beginsWord(Twice twice) {
        String before = twice.before(CONTEXT);
        String text = before + twice.once() + twice.once() + twice.after(CONTEXT);
        return HanWords.at(text, before.length() + 1).length() > 1;
    }

    /** Whether the character before is no word, but is one with the first of both. */
    private static boolean leavesHalf(Twice twice, Map<String, Integer> words) {
        String before = twice.before(CONTEXT);
        String text = before + twice.once() + twice.once() + twice.after(CONTEXT);
        return isHan(twice.before(1))
                && HanWords.at(text, before.length() - 1).length() == 1
                && words.get(twice.before(1) + twice.once()) > 1;
    }

    private static void add(Twice twice, Repair.Confidence confidence, List<Repair> found) {
        for (int from : new int[] {twice.at + twice.length, twice.at}) {
            Position first = twice.run.position(from);
            Position last = twice.run.position(from + twice.length - 1);
            if (last.line() == first.line()) {
                found.add(new Repair(first, twice.once(), "", RULE, confidence));
                return;
            }
        }
    }

    private static boolean isHan(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(HanText::isHan);
    }
}
