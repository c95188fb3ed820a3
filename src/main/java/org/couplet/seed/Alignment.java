package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds where pages print the same passage, and where they differ in it. */
final class Alignment {
    /** A passage shorter than this is a phrase that anybody uses. */
    private static final int SHORTEST_PASSAGE = 16;

    /** Two articles that have so much in common are the same text; less is a quotation. */
    private static final double SAME_TEXT = 0.6;

    /** How many pairs of texts are compared before the number of differences is looked at. */
    private static final int AT_ONCE = 256;

    /** Nobody reads more; text made up by a machine may have millions. */
    private static final int MOST_DIFFERENCES = 20_000;

    /**
     * @param variants in the order of the pages
     * @param repairs by page id
     * @param isCut whether some passages were not compared, for there were too many differences
     */
    record Result(List<Variant> variants, Map<String, List<Repair>> repairs, boolean isCut) {}

    private final List<Letters> texts = new ArrayList<>();
    private final Attestation attestation = new Attestation();
    private boolean isCut;

    private Alignment() {}

    /**
     * @param articles of each page; those that repeat another are left out
     */
    static Result of(Map<SeedPage, List<Article>> articles) {
        Alignment alignment = new Alignment();
        articles.forEach(alignment::add);
        List<Difference> differences = alignment.differences();
        List<Variant> variants =
                differences.stream()
                        .map(
                                d ->
                                        new Variant(
                                                d.a().place(),
                                                d.b().place(),
                                                d.a().shown(),
                                                d.b().shown()))
                        .distinct()
                        .toList();
        return new Result(
                variants,
                CrossPageRepairs.of(
                        articles.keySet(), alignment.texts, differences, alignment.attestation),
                alignment.isCut);
    }

    private void add(SeedPage page, List<Article> articles) {
        for (Article article : articles) {
            if (article.duplicateOf().isEmpty()) {
                texts.add(new Letters(page.id(), article));
                attestation.add(page.id(), article);
            }
        }
    }

    private List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        List<int[]> pairs = TextPairs.of(texts);
        // In stretches, so that not much more is compared than is kept.
        for (int from = 0; from < pairs.size(); from += AT_ONCE) {
            List<List<Difference>> compared =
                    pairs.subList(from, Math.min(pairs.size(), from + AT_ONCE)).parallelStream()
                            .map(p -> compare(texts.get(p[0]), texts.get(p[1])))
                            .toList();
            for (List<Difference> one : compared) {
                if (differences.size() >= MOST_DIFFERENCES) {
                    isCut = true;
                    return differences;
                }
                differences.addAll(one);
            }
        }
        return differences;
    }

    private static List<Difference> compare(Letters a, Letters b) {
        List<Difference> differences = new ArrayList<>();
        List<List<PassageAligner.Run>> passages = PassageAligner.align(a, b);
        int common = passages.stream().mapToInt(Alignment::length).sum();
        boolean isSame = common >= SAME_TEXT * Math.min(a.length(), b.length());
        for (List<PassageAligner.Run> passage : passages) {
            if (length(passage) >= SHORTEST_PASSAGE) {
                for (Difference difference : Difference.of(a, b, passage, isSame)) {
                    if (difference.left() + difference.right() >= SHORTEST_PASSAGE) {
                        differences.add(difference);
                    }
                }
            }
        }
        return differences;
    }

    private static int length(List<PassageAligner.Run> passage) {
        return passage.stream().mapToInt(PassageAligner.Run::length).sum();
    }
}
