package org.couplet.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.couplet.lang.HanPunctuation;

/** What pages that print the same passage tell about each other. */
final class Alignment {
    /** A passage shorter than this is a phrase that anybody uses. */
    private static final int SHORTEST_PASSAGE = 16;

    /** Equal letters on either side of a difference, for a repair that is applied. */
    private static final int SURE_CONTEXT = 12;

    private static final int LARGEST_REPAIR = 4;

    /** A page that lost so many comparisons and won none is the worse witness. */
    private static final int PROVEN = 3;

    /**
     * @param variants in the order of the pages
     * @param repairs by page id
     */
    record Result(List<Variant> variants, Map<String, List<Repair>> repairs) {}

    private final List<Letters> texts = new ArrayList<>();
    private final Attestation attestation = new Attestation();
    private final Map<String, SeedPage> pages = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    private Alignment() {}

    /**
     * @param splits the articles of each page; those that repeat another are left out
     */
    static Result of(Map<SeedPage, List<Article>> splits) {
        Alignment alignment = new Alignment();
        splits.forEach(alignment::add);
        return alignment.compare();
    }

    private void add(SeedPage page, List<Article> articles) {
        pages.put(page.id(), page);
        for (Article article : articles) {
            if (article.duplicateOf().isEmpty()) {
                texts.add(new Letters(page.id(), article));
                attestation.add(page.id(), article);
            }
        }
    }

    private Result compare() {
        List<Variant> variants = new ArrayList<>();
        for (int x = 0; x < texts.size(); x++) {
            for (int y = x + 1; y < texts.size(); y++) {
                compare(texts.get(x), texts.get(y), variants);
            }
        }
        return new Result(variants.stream().distinct().toList(), repairs());
    }

    private void compare(Letters a, Letters b, List<Variant> variants) {
        for (List<PassageAligner.Run> passage : PassageAligner.align(a, b)) {
            int length = passage.stream().mapToInt(PassageAligner.Run::length).sum();
            if (length < SHORTEST_PASSAGE) {
                continue;
            }
            for (Difference difference : Difference.of(a, b, passage)) {
                if (difference.left() + difference.right() < SHORTEST_PASSAGE) {
                    continue;
                }
                differences.add(difference);
                Reading one = difference.a();
                Reading two = difference.b();
                variants.add(new Variant(one.place(), two.place(), one.shown(), two.shown()));
            }
        }
    }

    private Map<String, List<Repair>> repairs() {
        Map<String, Integer> standing = new LinkedHashMap<>();
        for (Difference difference : differences) {
            int better = judge(difference);
            standing.merge(difference.a().letters().page(), Integer.signum(better), Integer::sum);
            standing.merge(difference.b().letters().page(), -Integer.signum(better), Integer::sum);
        }
        Map<String, List<Repair>> repairs = new LinkedHashMap<>();
        for (Difference difference : differences) {
            int better = judge(difference);
            int trust =
                    standing.get(difference.a().letters().page())
                            - standing.get(difference.b().letters().page());
            if (isLarge(difference) || better * trust < 0 || (better == 0 && trust == 0)) {
                continue;
            }
            boolean isFirst = better > 0 || (better == 0 && trust > 0);
            Reading right = isFirst ? difference.a() : difference.b();
            Reading wrong = isFirst ? difference.b() : difference.a();
            boolean isProven = standing.get(wrong.letters().page()) <= -PROVEN;
            boolean isLong = Math.min(difference.left(), difference.right()) >= SURE_CONTEXT;
            boolean isSure = better != 0 || (isLong && isProven && difference.isOfLetters());
            if (better == 0 && !isProven) {
                continue;
            }
            Repair repair = repair(wrong, right, isSure);
            List<Repair> list =
                    repairs.computeIfAbsent(wrong.letters().page(), p -> new ArrayList<>());
            if (repair != null && list.stream().noneMatch(r -> LineRepairs.overlap(r, repair))) {
                list.add(repair);
            }
        }
        return repairs;
    }

    private int judge(Difference difference) {
        return difference.isOfLetters()
                ? attestation.compare(difference.a(), difference.b())
                : attestation.compareMarks(difference.a(), difference.b());
    }

    private static boolean isLarge(Difference difference) {
        return Math.max(difference.a().text().length(), difference.b().text().length())
                > LARGEST_REPAIR;
    }

    /** Null when the wrong reading runs over a line's end. */
    private Repair repair(Reading wrong, Reading right, boolean isSure) {
        var at = wrong.letters().after(wrong.before(), wrong.skipped());
        int length = wrong.text().length();
        var last = wrong.letters().after(wrong.before(), wrong.skipped() + Math.max(0, length - 1));
        String line = pages.get(wrong.letters().page()).line(at.line());
        if (last.line() != at.line() || last.column() - at.column() != Math.max(0, length - 1)) {
            return null;
        }
        int from = line.offsetByCodePoints(0, at.column() - 1);
        String printed = line.substring(from, Math.min(line.length(), from + length));
        return new Repair(
                at,
                printed,
                right.text(),
                "cross-page",
                isSure ? Repair.Confidence.HIGH : Repair.Confidence.MEDIUM);
    }

    static boolean isQuote(String text) {
        return HanPunctuation.quotes().contains(text);
    }
}
