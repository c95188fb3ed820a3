package org.couplet.seed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.couplet.lang.HanText;
import org.couplet.lang.VariableWords;

/**
 * A character that is rare on its page and stands in a phrase that the page has more than once with
 * another one: perhaps misread. A newspaper may say nearly the same on purpose, so that this is
 * only proposed.
 */
final class OtherReadings implements RepairRule {
    private static final int AROUND = 3;
    private static final int RARE = 2;
    private static final int OFTEN = 2;
    private static final int SLOTS = 1 << 22;

    /** A character of a page's run. */
    private record Place(JoinedText run, int at) {

        String phrase() {
            return OtherReadings.phrase(run.text(), at);
        }
    }

    @Override
    public List<Repair> find(SeedPage page) {
        List<JoinedText> runs = DoubledCharacters.runs(page);
        int[] count = new int[Character.MAX_VALUE + 1];
        runs.forEach(r -> r.text().chars().forEach(c -> count[c]++));
        List<Place> rare = new ArrayList<>();
        Map<String, Map<String, Integer>> readings = new HashMap<>();
        for (JoinedText run : runs) {
            for (int i = AROUND; i + AROUND < run.text().length(); i++) {
                if (count[run.text().charAt(i)] <= RARE && isPhrase(run.text(), i)) {
                    Place place = new Place(run, i);
                    rare.add(place);
                    readings.put(place.phrase(), new HashMap<>());
                }
            }
        }
        BitSet hashes = new BitSet(SLOTS);
        rare.forEach(p -> hashes.set(slot(p.run.text(), p.at)));
        runs.forEach(r -> read(r.text(), readings, hashes));
        List<Repair> found = new ArrayList<>();
        rare.forEach(p -> decide(p, readings.get(p.phrase()), found));
        return found;
    }

    /** Most hashes show that the characters around one are those of no rare one. */
    private static void read(
            String text, Map<String, Map<String, Integer>> readings, BitSet hashes) {
        for (int i = AROUND; i + AROUND < text.length() && !readings.isEmpty(); i++) {
            if (!hashes.get(slot(text, i))) {
                continue;
            }
            Map<String, Integer> here = readings.get(phrase(text, i));
            if (here != null) {
                here.merge(text.substring(i, i + 1), 1, Integer::sum);
            }
        }
    }

    /** Only where there is one other reading. */
    private static void decide(Place place, Map<String, Integer> here, List<Repair> found) {
        String wrong = place.run.text().substring(place.at, place.at + 1);
        if (here.size() != 2 || here.get(wrong) != 1) {
            return;
        }
        String right = here.keySet().stream().filter(c -> !c.equals(wrong)).findFirst().get();
        boolean isPossible =
                HanText.isHan(right.codePointAt(0)) && !VariableWords.areAlternatives(wrong, right);
        if (here.get(right) >= OFTEN && isPossible) {
            found.add(
                    new Repair(
                            place.run.position(place.at),
                            wrong,
                            right,
                            "other-reading",
                            Repair.Confidence.LOW));
        }
    }

    private static int slot(String text, int at) {
        int hash = 0;
        for (int i = at - AROUND; i <= at + AROUND; i++) {
            hash = i == at ? hash : 31 * hash + text.charAt(i);
        }
        return (hash ^ hash >>> 16) & SLOTS - 1;
    }

    private static boolean isPhrase(String text, int at) {
        return text.substring(at - AROUND, at + AROUND + 1).codePoints().allMatch(HanText::isHan);
    }

    /** The characters around one. */
    private static String phrase(String text, int at) {
        return text.substring(at - AROUND, at) + text.substring(at + 1, at + AROUND + 1);
    }
}
