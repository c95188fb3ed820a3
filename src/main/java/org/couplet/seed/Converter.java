package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
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
        List<ConvertedPage> converted = new ArrayList<>();
        for (SeedPage page : pages) {
            List<Repair> repairs = LineRepairs.find(page);
            ArticleSplitter.Split split = ArticleSplitter.split(page, repairs);
            OptionalInt year = ContextYear.of(page, split.articles());
            List<Fact> facts = FactExtractors.extract(split.articles(), year);
            converted.add(
                    new ConvertedPage(
                            page, year, split.articles(), split.furniture(), repairs, facts));
        }
        return new Conversion(converted, List.of(), List.of());
    }
}
