package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks of Markdown that the scanner put in: {@code #} before a heading, {@code **} for bold. */
final class MarkdownMarks implements RepairRule {
    private static final Pattern HEADING = Pattern.compile("^\\s*(#{1,6}\\s+)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*|__");

    @Override
    public List<Repair> find(SeedPage page) {
        List<Repair> found = new ArrayList<>();
        for (int n = 1; n <= page.lines().size(); n++) {
            String line = page.line(n);
            Columns columns = Columns.of(line, n);
            Matcher heading = HEADING.matcher(line);
            if (heading.find()) {
                found.add(remove(columns, heading.start(1), heading.group(1)));
            }
            Matcher bold = BOLD.matcher(line);
            while (bold.find()) {
                found.add(remove(columns, bold.start(), bold.group()));
            }
        }
        return found;
    }

    private static Repair remove(Columns columns, int index, String mark) {
        return new Repair(
                columns.position(index), mark, "", "markdown-mark", Repair.Confidence.HIGH);
    }
}
