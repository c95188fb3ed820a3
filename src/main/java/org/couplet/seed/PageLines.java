package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.lang.HanPunctuation;

/** The lines of a page, repaired, with what can be seen of each at a glance. */
final class PageLines {
    private static final Pattern HEADING = Pattern.compile("^\\s*(#{1,6})\\s+\\S.*");
    private static final Pattern BOLD = Pattern.compile("^\\s*\\*\\*[^*]+\\*\\*\\s*$");
    private static final Pattern INDENT = Pattern.compile("^[\\u3000\\s].*");

    private final SeedPage page;
    private final Joiner joiner;

    PageLines(SeedPage page, Joiner joiner) {
        this.page = page;
        this.joiner = joiner;
    }

    int count() {
        return page.lines().size();
    }

    boolean isBlank(int n) {
        return text(n).isEmpty() && raw(n).isBlank();
    }

    String raw(int n) {
        return page.line(n);
    }

    /** Repaired, without spaces at the ends and without continuation marks. */
    String text(int n) {
        return joiner.line(n).text();
    }

    /** Joined over line ends. */
    String text(List<Integer> lines) {
        return joiner.join(new LineRange(lines.get(0), lines.get(lines.size() - 1))).text();
    }

    int level(int n) {
        Matcher heading = HEADING.matcher(raw(n));
        return heading.matches() ? heading.group(1).length() : 0;
    }

    boolean isBold(int n) {
        return BOLD.matcher(raw(n)).matches();
    }

    boolean isIndented(int n) {
        return INDENT.matcher(raw(n)).matches();
    }

    double width(int n) {
        return HanPunctuation.width(text(n));
    }

    /** Runs of lines with no blank line between them. */
    List<List<Integer>> blocks() {
        List<List<Integer>> blocks = new ArrayList<>();
        List<Integer> block = new ArrayList<>();
        for (int n = 1; n <= count() + 1; n++) {
            if (n <= count() && !isBlank(n)) {
                block.add(n);
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
        }
        return blocks;
    }
}
