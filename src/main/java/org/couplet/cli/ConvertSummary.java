package org.couplet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.couplet.seed.Conversion;
import org.couplet.seed.ConvertedPage;
import org.couplet.seed.Fact;

/** The table that {@code convert} ends with. */
final class ConvertSummary {
    private static final List<String> HEADS =
            List.of(
                    "page",
                    "articles",
                    "timeline",
                    "goals",
                    "keywords",
                    "figures",
                    "people",
                    "repairs");

    private ConvertSummary() {}

    /** A line a page, then what concerns several pages; ends with a line feed. */
    static String table(Conversion conversion) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS);
        conversion.pages().forEach(p -> rows.add(row(p)));
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                int width = width(rows, c);
                String format = c == 0 ? "%-" + width + "s" : "  %" + width + "s";
                out.append(String.format(Locale.ROOT, format, row.get(c)));
            }
            out.append('\n');
        }
        return out.append(conversion.variants().size())
                .append(" variants, ")
                .append(conversion.contradictions().size())
                .append(" contradictions\n")
                .toString();
    }

    private static List<String> row(ConvertedPage page) {
        return List.of(
                page.page().id(),
                Integer.toString(page.articles().size()),
                count(page, Fact.Dated.class),
                count(page, Fact.Goal.class),
                count(page, Fact.KeyWord.class),
                count(page, Fact.Figure.class),
                count(page, Fact.Person.class),
                Integer.toString(page.repairs().size()));
    }

    private static String count(ConvertedPage page, Class<? extends Fact> sort) {
        return Long.toString(page.facts().stream().filter(sort::isInstance).count());
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
    }
}
