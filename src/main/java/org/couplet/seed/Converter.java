package org.couplet.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.couplet.lang.ContextDate;
import org.couplet.text.Position;

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

    /** Likewise with the years of some pages. */
    public static Conversion convert(List<SeedPage> pages, Map<String, Integer> years) {
        return convert(pages, years, stage -> {});
    }

    /**
     * Pages help each other: a passage that two of them print shows where one was misread.
     *
     * @param years the years of pages whose date an editor has found out, by the page's sha256;
     *     dates without a year are read by them
     * @param progress is told what is done next, in a few English words
     * @return the pages in the order given
     */
    public static Conversion convert(
            List<SeedPage> pages, Map<String, Integer> years, Consumer<String> progress) {
        Map<SeedPage, List<Repair>> repairs = new LinkedHashMap<>();
        Map<SeedPage, List<Article>> articles = new LinkedHashMap<>();
        Map<SeedPage, ArticleSplitter.Split> splits = new LinkedHashMap<>();
        for (SeedPage page : pages) {
            progress.accept("page " + (repairs.size() + 1) + " of " + pages.size() + ": articles");
            repairs.put(page, LineRepairs.find(page));
            splits.put(page, ArticleSplitter.split(page, repairs.get(page)));
            articles.put(page, splits.get(page).articles());
        }
        progress.accept("comparing the pages");
        Alignment.Result alignment = Alignment.of(articles);
        List<ConvertedPage> converted = new ArrayList<>();
        for (SeedPage page : pages) {
            List<Repair> found = alignment.repairs().getOrDefault(page.id(), List.of());
            Integer year = years.get(page.sha256());
            progress.accept("page " + (converted.size() + 1) + " of " + pages.size() + ": facts");
            List<Repair> all = merge(repairs.get(page), found);
            converted.add(
                    convert(
                            page,
                            all,
                            found.isEmpty() ? splits.get(page) : ArticleSplitter.split(page, all),
                            year == null ? OptionalInt.empty() : OptionalInt.of(year)));
        }
        return new Conversion(
                converted, alignment.variants(), Contradictions.find(converted), alignment.isCut());
    }

    private static ConvertedPage convert(
            SeedPage page, List<Repair> repairs, ArticleSplitter.Split split, OptionalInt known) {
        ContextDate date = ContextYear.of(page, split.articles());
        if (known.isPresent() && !known.equals(date.year())) {
            date = ContextDate.of(known);
        }
        List<Fact> facts =
                FactExtractors.extract(
                        split.articles().stream().filter(a -> a.duplicateOf().isEmpty()).toList(),
                        date);
        return new ConvertedPage(page, date, split.articles(), split.furniture(), repairs, facts);
    }

    /** What another page proves is surer than what a rule says. */
    private static List<Repair> merge(List<Repair> own, List<Repair> proven) {
        if (proven.isEmpty()) {
            return own;
        }
        TreeMap<Position, Repair> sure = new TreeMap<>();
        proven.stream()
                .filter(p -> p.confidence() == Repair.Confidence.HIGH)
                .forEach(p -> sure.put(p.at(), p));
        List<Repair> merged = new ArrayList<>(proven);
        own.stream().filter(r -> LineRepairs.isFree(r, sure)).forEach(merged::add);
        merged.sort(Comparator.comparing(Repair::at));
        return merged;
    }
}
