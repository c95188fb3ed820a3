package org.couplet.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.couplet.lang.FunctionWords;
import org.couplet.lang.HanPunctuation;
import org.couplet.text.Position;

/**
 * Repairs that another page proves. Where two pages print the same text, the better attested
 * reading wins; where both are attested alike, the page that has not lost yet. Where one text only
 * quotes the other it may have put things differently, so much more is asked.
 */
final class CrossPageRepairs {
    private static final String RULE = "cross-page";

    /** Equal letters on either side, for a repair that is applied without attestation. */
    private static final int SURE_CONTEXT = 12;

    private static final int LARGEST_REPAIR = 4;

    /** A page that lost so many comparisons more than it won is the worse witness. */
    private static final int PROVEN = 3;

    /** A quotation that alone among so many pages has its reading is misread. */
    private static final int MANY = 2;

    private final Map<String, SeedPage> pages;
    private final List<Letters> texts;
    private final Attestation attestation;
    private final Map<String, Integer> standing = new LinkedHashMap<>();
    private final Map<String, List<Repair>> repairs = new LinkedHashMap<>();
    private final Map<String, TreeMap<Position, Repair>> taken = new HashMap<>();
    private final Set<List<String>> misreadings = new HashSet<>();

    private CrossPageRepairs(Set<SeedPage> pages, List<Letters> texts, Attestation attestation) {
        this.pages = pages.stream().collect(Collectors.toMap(SeedPage::id, p -> p));
        this.texts = texts;
        this.attestation = attestation;
    }

    /**
     * @return by page id
     */
    static Map<String, List<Repair>> of(
            Set<SeedPage> pages,
            List<Letters> texts,
            List<Difference> differences,
            Attestation attestation) {
        CrossPageRepairs all = new CrossPageRepairs(pages, texts, attestation);
        differences.forEach(all::count);
        differences.stream().filter(Difference::isSameText).forEach(all::decide);
        all.repeat();
        differences.stream().filter(d -> !d.isSameText()).forEach(all::decide);
        return all.repairs;
    }

    private void count(Difference difference) {
        boolean areTwoPages = !difference.a().page().equals(difference.b().page());
        if (difference.isSameText() && areTwoPages) {
            int better = Integer.signum(attestation.compare(difference));
            standing.merge(difference.a().page(), better, Integer::sum);
            standing.merge(difference.b().page(), -better, Integer::sum);
        }
    }

    private int standing(Reading reading) {
        return standing.getOrDefault(reading.page(), 0);
    }

    private void decide(Difference difference) {
        boolean isSmall =
                Math.max(difference.a().text().length(), difference.b().text().length())
                        <= LARGEST_REPAIR;
        if (!isSmall || difference.a().page().equals(difference.b().page())) {
            return;
        }
        int better = attestation.compare(difference);
        int trust = standing(difference.a()) - standing(difference.b());
        boolean isFirst = better != 0 ? better > 0 : trust > 0;
        Reading right = isFirst ? difference.a() : difference.b();
        Reading wrong = isFirst ? difference.b() : difference.a();
        if (difference.isSameText()) {
            decideSameText(difference, right, wrong, better, trust);
        } else {
            decideQuotation(difference, right, wrong, better, trust);
        }
    }

    private void decideSameText(
            Difference difference, Reading right, Reading wrong, int better, int trust) {
        boolean isProven = standing(wrong) <= -PROVEN;
        boolean isContradicted = (long) better * trust < 0;
        if (isContradicted || (better == 0 && !isProven)) {
            return;
        }
        boolean isLong = Math.min(difference.left(), difference.right()) >= SURE_CONTEXT;
        boolean isSure = better != 0 || (isLong && difference.isOfLetters());
        if (add(wrong, right, isSure) && isSure && difference.isOfLetters()) {
            misreadings.add(List.of(wrong.page(), wrong.window(1, 2), wrong.text(), right.text()));
        }
    }

    private void decideQuotation(
            Difference difference, Reading right, Reading wrong, int better, int trust) {
        if (Math.abs(better) >= MANY && !difference.isOfLetters()) {
            if (HanPunctuation.areQuotes(right.text(), wrong.text()) && add(wrong, right, true)) {
                balance(wrong);
            }
            return;
        }
        boolean isLetter =
                right.text().length() + wrong.text().length() == 1
                        && !FunctionWords.isOne(right.text() + wrong.text());
        boolean isLong = Math.max(difference.left(), difference.right()) >= SURE_CONTEXT;
        if (isLetter && isLong && better * trust >= 0 && better + trust != 0) {
            add(wrong, right, false);
        }
    }

    /** Quotation marks that were shifted leave one too many outside. */
    private void balance(Reading wrong) {
        String quotes = HanPunctuation.quotes();
        Position at = wrong.at();
        String line = pages.get(wrong.page()).line(at.line());
        boolean wasClosing = wrong.text().charAt(0) == quotes.charAt(1);
        int from = line.offsetByCodePoints(0, at.column() - 1);
        int step = wasClosing ? -1 : 1;
        char surplus = quotes.charAt(wasClosing ? 0 : 1);
        for (int i = from + step, n = 0; i >= 0 && i < line.length() && n < 9; i += step, n++) {
            if (line.charAt(i) == surplus) {
                Position place = Columns.of(line, at.line()).position(i);
                put(
                        wrong.page(),
                        new Repair(
                                place, line.substring(i, i + 1), "", RULE, Repair.Confidence.HIGH));
                return;
            }
            if (quotes.indexOf(line.charAt(i)) >= 0) {
                return;
            }
        }
    }

    /** The same misreading in the same words elsewhere on the page. */
    private void repeat() {
        for (List<String> misreading : misreadings) {
            String window = misreading.get(1);
            String wrong = misreading.get(2);
            for (Letters text : texts) {
                if (!text.page().equals(misreading.get(0)) || !isPlain(wrong)) {
                    continue;
                }
                for (int i = text.indexOf(window, 0); i >= 0; i = text.indexOf(window, i + 1)) {
                    int after = i + 1 + wrong.length();
                    if (text.areInOneParagraph(i, after) && text.between(i, after).equals(wrong)) {
                        Reading here = new Reading(text, i, after, wrong, 0);
                        addText(here, misreading.get(3), true);
                    }
                }
            }
        }
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(Character::isLetterOrDigit);
    }

    private boolean add(Reading wrong, Reading right, boolean isSure) {
        return addText(wrong, right.text(), isSure);
    }

    /** Nothing is added when the wrong reading runs over a line's end. */
    private boolean addText(Reading wrong, String right, boolean isSure) {
        int length = wrong.text().length();
        Position at = wrong.at();
        Position last = wrong.at(Math.max(0, length - 1));
        if (last.line() != at.line() || last.column() - at.column() != Math.max(0, length - 1)) {
            return false;
        }
        String line = pages.get(wrong.page()).line(at.line());
        int from = line.offsetByCodePoints(0, at.column() - 1);
        String printed = line.substring(from, Math.min(line.length(), from + length));
        return put(
                wrong.page(),
                new Repair(
                        at,
                        printed,
                        right,
                        RULE,
                        isSure ? Repair.Confidence.HIGH : Repair.Confidence.MEDIUM));
    }

    private boolean put(String page, Repair repair) {
        TreeMap<Position, Repair> places = taken.computeIfAbsent(page, p -> new TreeMap<>());
        if (!LineRepairs.isFree(repair, places)) {
            return false;
        }
        places.put(repair.at(), repair);
        repairs.computeIfAbsent(page, p -> new ArrayList<>()).add(repair);
        return true;
    }
}
