package org.couplet.seed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.couplet.lang.ContextDate;
import org.couplet.lang.PageDates;
import org.couplet.lang.PartialDate;

/** When a page was printed, for dates that name no year. */
final class ContextYear {

    private static final int EDGE = 5;

    private ContextYear() {}

    /**
     * @return from the page's own words alone; empty when they leave a doubt
     */
    static ContextDate of(SeedPage page, List<Article> articles) {
        Optional<PartialDate> printed = printed(page);
        if (printed.isPresent()) {
            return ContextDate.of(printed.get());
        }
        String text =
                String.join("\n", page.lines())
                        + "\n"
                        + articles.stream()
                                .flatMap(a -> a.paragraphs().stream())
                                .map(p -> p.text().text())
                                .collect(Collectors.joining("\n"));
        return ContextDate.of(PageDates.year(text));
    }

    /** By the date line near the page's head or foot. */
    private static Optional<PartialDate> printed(SeedPage page) {
        List<String> lines = page.lines().stream().filter(l -> !l.isBlank()).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i < EDGE || i >= lines.size() - EDGE) {
                Optional<PartialDate> date = PageDates.printed(lines.get(i));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }
}
