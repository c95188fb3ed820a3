package org.couplet.seed;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.couplet.lang.PageDates;

/** The year a page was printed in, for dates that name none. */
final class ContextYear {

    private static final int EDGE = 5;

    private ContextYear() {}

    /**
     * @return from the page's own words alone; empty when they leave a doubt
     */
    static OptionalInt of(SeedPage page, List<Article> articles) {
        OptionalInt printed = printed(page);
        if (printed.isPresent()) {
            return printed;
        }
        String text =
                String.join("\n", page.lines())
                        + "\n"
                        + articles.stream()
                                .flatMap(a -> a.paragraphs().stream())
                                .map(p -> p.text().text())
                                .collect(Collectors.joining("\n"));
        return PageDates.year(text);
    }

    /** By the date line near the page's head or foot. */
    private static OptionalInt printed(SeedPage page) {
        List<String> lines = page.lines().stream().filter(l -> !l.isBlank()).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i < EDGE || i >= lines.size() - EDGE) {
                OptionalInt year = PageDates.printed(lines.get(i));
                if (year.isPresent()) {
                    return year;
                }
            }
        }
        return OptionalInt.empty();
    }
}
