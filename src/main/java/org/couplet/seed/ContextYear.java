package org.couplet.seed;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.couplet.lang.PageDates;

/** The year a page was printed in, for dates that name none. */
final class ContextYear {

    private ContextYear() {}

    /**
     * @return from the page's own words alone; empty when they leave a doubt
     */
    static OptionalInt of(SeedPage page, List<Article> articles) {
        String text =
                String.join("\n", page.lines())
                        + "\n"
                        + articles.stream()
                                .flatMap(a -> a.paragraphs().stream())
                                .map(p -> p.text().text())
                                .collect(Collectors.joining("\n"));
        return PageDates.year(text);
    }
}
