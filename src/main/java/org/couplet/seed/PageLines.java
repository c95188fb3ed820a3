package org.couplet.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.couplet.lang.Continuations;
import org.couplet.lang.HanPunctuation;
import org.couplet.text.Position;

/** The lines of a page, repaired, with what can be seen of each at a glance. */
final class PageLines {
    private static final Pattern HEADING = Pattern.compile("^\\s*(#{1,6})\\s+\\S.*");
    private static final Pattern BOLD = Pattern.compile("^\\s*\\*\\*[^*]+\\*\\*\\s*$");
    private static final Pattern INDENT = Pattern.compile("^[\\u3000\\s].*");

    /** Punctuation is squeezed: full lines differ in their number of characters. */
    private static final double FULL = 0.8;

    private static final int LONGEST_NOTE = 8;
    private static final int EDGE = 6;
    private static final int FEWEST_BLOCKS = 8;
    private static final int FEWEST_TEXTS = 4;
    private static final double NARROWEST_TEXT = 24;
    private static final double WIDEST_COLUMN = 45;

    private final SeedPage page;
    private final Joiner joiner;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> printed = new ArrayList<>();

    PageLines(SeedPage page, Joiner joiner) {
        this.page = page;
        this.joiner = joiner;
        IntStream.rangeClosed(1, page.lines().size())
                .parallel()
                .mapToObj(n -> joiner.line(n).text())
                .forEachOrdered(texts::add);
        for (int n = 1; n <= page.lines().size(); n++) {
            if (!isBlank(n)) {
                printed.add(n);
            }
        }
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
        return texts.get(n - 1);
    }

    /**
     * The page a text goes on, when a line ends with the note of it, be it begun on the line above.
     */
    Optional<String> goesTo(int n) {
        Optional<String> own = Continuations.to(raw(n));
        boolean isWrapped = own.isEmpty() && n > 1 && raw(n).strip().length() <= LONGEST_NOTE;
        return isWrapped ? Continuations.to(raw(n - 1).strip() + raw(n).strip()) : own;
    }

    /** Joined over line ends. */
    String text(List<Integer> lines) {
        return joiner.join(new LineRange(lines.get(0), lines.get(lines.size() - 1))).text();
    }

    /**
     * @param offset in {@link #text(int)}; past it is its last character
     * @return where the character stands in the page
     */
    Position position(int n, int offset) {
        return joiner.line(n).position(offset);
    }

    /** Whether there are only blank lines between two that are not. */
    boolean isOnlyBlank(int after, int before) {
        for (int n = after + 1; n < before; n++) {
            if (!isBlank(n)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line is one of the first or the last few that are printed. */
    boolean isAtEdge(int n) {
        int index = Collections.binarySearch(printed, n);
        return index < EDGE || index >= printed.size() - EDGE;
    }

    /** Whether the lines above and below are blank. */
    boolean isAlone(int n) {
        return (n == 1 || isBlank(n - 1)) && (n == count() || isBlank(n + 1));
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

    /**
     * Whether a unit's last line was broken for lack of room: it is about as wide as those of the
     * text around it.
     *
     * @param other may be null
     */
    boolean fills(Unit unit, Unit text, Unit other) {
        double column = Math.max(widest(unit), widest(text));
        if (other != null && other.is(Unit.Type.PARAGRAPH)) {
            column = Math.max(column, widest(other));
        }
        return width(unit.last()) >= FULL * Math.min(column, WIDEST_COLUMN);
    }

    private double widest(Unit unit) {
        return unit.lines().stream().mapToDouble(this::width).max().orElse(0);
    }

    /**
     * Runs of lines with no blank line between them; on a page that is double-spaced throughout a
     * single blank line does not part.
     */
    List<List<Integer>> blocks() {
        List<List<Integer>> blocks = blocks(0);
        return isDoubleSpaced(blocks) ? blocks(1) : blocks;
    }

    private List<List<Integer>> blocks(int spacing) {
        List<List<Integer>> blocks = new ArrayList<>();
        List<Integer> block = new ArrayList<>();
        int blank = 0;
        for (int n = 1; n <= count(); n++) {
            if (isBlank(n)) {
                blank++;
                continue;
            }
            if (blank > spacing && !block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            blank = 0;
            block.add(n);
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    /** Whether every line is a whole paragraph: the text was not broken where the column ends. */
    boolean isUnwrapped() {
        long count = 0;
        long whole = 0;
        for (int n : printed) {
            if (width(n) >= NARROWEST_TEXT) {
                count++;
                whole += HanPunctuation.endsSentence(text(n)) || goesTo(n).isPresent() ? 1 : 0;
            }
        }
        return count >= FEWEST_TEXTS && whole >= 0.7 * count;
    }

    /** Nearly every line stands alone, and most are as wide as one column. */
    private boolean isDoubleSpaced(List<List<Integer>> blocks) {
        long alone = blocks.stream().filter(b -> b.size() == 1).count();
        if (blocks.size() < FEWEST_BLOCKS || alone < 0.8 * blocks.size()) {
            return false;
        }
        double[] widths = blocks.stream().mapToDouble(b -> width(b.get(0))).sorted().toArray();
        double column = widths[widths.length * 3 / 4];
        long full = Arrays.stream(widths).filter(w -> Math.abs(w - column) <= 2).count();
        return column <= WIDEST_COLUMN && full >= 0.5 * widths.length;
    }
}
