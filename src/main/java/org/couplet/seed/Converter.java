package org.couplet.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** From newspaper pages to articles, repairs and facts. */
public final class Converter {

    private Converter() {}

    /**
     * Pages help each other: a passage that two of them print shows where one was misread.
     *
     * @return the pages in the order given
     */
    public static Conversion convert(List<SeedPage> pages) {
        return convert(pages, Map.of());
    }

    /**
     * Pages help each other: a passage that two of them print shows where one was misread.
     *
     * @param years the years of pages whose date an editor has found out, by the page's sha256;
     *     dates without a year are read by them
     * @return the pages in the order given
     */
    public static Conversion convert(List<SeedPage> pages, Map<String, Integer> years) {
        Map<SeedPage, List<Repair>> repairs = new LinkedHashMap<>();
        Map<SeedPage, List<Article>> articles = new LinkedHashMap<>();
        for (SeedPage page : pages) {
            repairs.put(page, LineRepairs.find(page));
            articles.put(page, ArticleSplitter.split(page, repairs.get(page)).articles());
        }
        Alignment.Result alignment = Alignment.of(articles);
        List<ConvertedPage> converted = new ArrayList<>();
        for (SeedPage page : pages) {
            List<Repair> found = alignment.repairs().getOrDefault(page.id(), List.of());
            Integer year = years.get(page.sha256());
            converted.add(
                    convert(
                            page,
                            merge(repairs.get(page), found),
                            year == null ? OptionalInt.empty() : OptionalInt.of(year)));
        }
        return new Conversion(converted, alignment.variants(), Contradictions.find(converted));
    }

    private static ConvertedPage convert(SeedPage page, List<Repair> repairs, OptionalInt known) {
        ArticleSplitter.Split split = ArticleSplitter.split(page, repairs);
        OptionalInt year = known.isPresent() ? known : ContextYear.of(page, split.articles());
        List<Fact> facts =
                FactExtractors.extract(
                        split.articles().stream().filter(a -> a.duplicateOf().isEmpty()).toList(),
                        year);
        return new ConvertedPage(page, year, split.articles(), split.furniture(), repairs, facts);
    }

    /** What another page proves is surer than what a rule says. */
    private static List<Repair> merge(List<Repair> own, List<Repair> proven) {
        List<Repair> merged = new ArrayList<>(proven);
        for (Repair repair : own) {
            boolean isOverruled =
                    proven.stream()
                            .anyMatch(
                                    p ->
                                            p.confidence() == Repair.Confidence.HIGH
                                                    && LineRepairs.overlap(p, repair));
            if (!isOverruled) {
                merged.add(repair);
            }
        }
        merged.sort(Comparator.comparing(Repair::at));
        return merged;
    }
}
