package org.couplet.cli;

import java.util.ArrayList;
import java.util.List;
import org.couplet.lang.HanPunctuation;
import org.couplet.seed.Conversion;
import org.couplet.seed.ConvertedPage;
import org.couplet.seed.Fact;
import org.couplet.seed.Repair;
import org.couplet.text.Message;
import org.couplet.text.Wording;

/** The table that {@code convert} ends with; it fits into 80 columns. */
final class ConvertSummary {
    private static final int WIDEST_NAME = 10;
    private static final List<String> HEADS =
            List.of(
                    "convert.page",
                    "convert.articles",
                    "convert.dates",
                    "convert.goals",
                    "convert.keywords",
                    "convert.figures",
                    "convert.people",
                    "convert.repairs",
                    "convert.warnings");

    private ConvertSummary() {}

    /**
     * A line a page, then what concerns several pages; ends with a line feed.
     *
     * @param warnings how many each page has, in the order of the pages
     */
    static String table(Conversion conversion, List<Integer> warnings, Wording wording) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS.stream().map(key -> wording.of(Message.of(key))).toList());
        for (int i = 0; i < warnings.size(); i++) {
            rows.add(row(conversion.pages().get(i), warnings.get(i)));
        }
        Message below =
                Message.of(
                        "convert.below",
                        conversion.variants().size(),
                        conversion.contradictions().size());
        return lines(rows) + wording.of(below) + "\n";
    }

    /** The table of a run in which a page could not be read. */
    static String failed(List<PageFile> files, Wording wording) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        wording.of(Message.of("convert.page")),
                        wording.of(Message.of("convert.state"))));
        for (PageFile file : files) {
            String name = file.page().map(p -> p.id()).orElse(file.file().getFileName().toString());
            Message state =
                    file.finding()
                            .map(f -> Message.of("convert.unreadable", f.rule()))
                            .orElse(Message.of("convert.not-converted"));
            rows.add(List.of(abridged(name), wording.of(state)));
        }
        StringBuilder out = new StringBuilder();
        int width = width(rows, 0);
        for (List<String> row : rows) {
            String line = row.get(0) + " ".repeat(width - columns(row.get(0)) + 2) + row.get(1);
            out.append(line.stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private static String lines(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                String gap = " ".repeat(width(rows, c) - columns(row.get(c)));
                out.append(c == 0 ? row.get(c) + gap : "  " + gap + row.get(c));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static List<String> row(ConvertedPage page, int warnings) {
        long applied =
                page.repairs().stream()
                        .filter(r -> r.confidence() == Repair.Confidence.HIGH)
                        .count();
        return List.of(
                abridged(page.page().id()),
                Integer.toString(page.articles().size()),
                count(page, Fact.Dated.class),
                count(page, Fact.Goal.class),
                count(page, Fact.KeyWord.class),
                count(page, Fact.Figure.class),
                count(page, Fact.Person.class),
                applied + "/" + (page.repairs().size() - applied),
                Integer.toString(warnings));
    }

    private static String count(ConvertedPage page, Class<? extends Fact> sort) {
        return Long.toString(page.facts().stream().filter(sort::isInstance).count());
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(r -> columns(r.get(column))).max().orElse(0);
    }

    /** A Han character takes two columns of a terminal. */
    private static int columns(String text) {
        return (int) Math.round(2 * HanPunctuation.width(text));
    }

    private static String abridged(String name) {
        if (columns(name) <= WIDEST_NAME) {
            return name;
        }
        StringBuilder out = new StringBuilder(name);
        while (columns(out.toString()) > WIDEST_NAME - 2) {
            out.setLength(out.offsetByCodePoints(out.length(), -1));
        }
        return out.append('~').toString();
    }
}
