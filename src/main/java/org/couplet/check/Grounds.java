package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.couplet.content.Block;
import org.couplet.content.Inline;
import org.couplet.content.Inlines;
import org.couplet.content.PageText;
import org.couplet.text.Position;

/**
 * What a text of a page rests on: its own citations, or those of what it belongs to.
 *
 * @param isCited whether it, its list's or table's introduction, its item, row or column cites a
 *     passage
 * @param isBackground whether it is marked as general knowledge
 * @param section running number of the heading it stands under, 0 before the first
 * @param isParagraph whether it is a paragraph of the page itself
 */
record Grounds(
        List<Inline> inlines,
        Position at,
        boolean isCited,
        boolean isBackground,
        int section,
        boolean isParagraph) {

    /** The texts of a page in reading order, headings left out. */
    static List<Grounds> of(PageText page) {
        Walk walk = new Walk();
        walk.blocks(page.blocks(), false, false, true);
        return walk.out;
    }

    /** Whether it shows a figure, which has its own citations. */
    boolean hasFigure() {
        return has(inlines, Inline.FigureRef.class);
    }

    static boolean cites(List<Inline> inlines) {
        return !Inlines.cites(inlines).isEmpty();
    }

    private static final class Walk {
        private final List<Grounds> out = new ArrayList<>();
        private int section;

        void blocks(List<Block> blocks, boolean isCited, boolean isBackground, boolean isTop) {
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                if (block instanceof Block.Heading) {
                    section += isTop ? 1 : 0;
                } else if (block instanceof Block.Paragraph p) {
                    // What introduces a list or a table may rest on it.
                    boolean isCarried = i + 1 < blocks.size() && carries(blocks.get(i + 1));
                    add(p.children(), p.at(), isCited || isCarried, isBackground, isTop);
                } else {
                    Block before = i == 0 ? null : blocks.get(i - 1);
                    inner(
                            block,
                            isCited || introduces(before, Grounds::cites),
                            isBackground || introduces(before, Grounds::isMarked));
                }
            }
        }

        private void inner(Block block, boolean isCited, boolean isBackground) {
            if (block instanceof Block.Listing list) {
                for (Block.Item item : list.items()) {
                    boolean own = item.children().stream().anyMatch(Walk::isCitedParagraph);
                    blocks(item.children(), isCited || own, isBackground, false);
                }
            } else if (block instanceof Block.Quote quote) {
                boolean own = quote.children().stream().anyMatch(Walk::isCitedParagraph);
                blocks(quote.children(), isCited || own, isBackground, false);
            } else if (block instanceof Block.Footnote note) {
                blocks(note.children(), isCited, isBackground, false);
            } else if (block instanceof Block.Table table) {
                table(table, isCited, isBackground);
            }
        }

        private void table(Block.Table table, boolean isCited, boolean isBackground) {
            for (Block.Row row : table.rows()) {
                boolean own = row.cells().stream().anyMatch(c -> cites(c.children()));
                boolean mark = row.cells().stream().anyMatch(c -> isMarked(c.children()));
                for (int i = 0; i < row.cells().size(); i++) {
                    Block.Cell cell = row.cells().get(i);
                    boolean head = cites(table.head().get(i).children());
                    add(
                            cell.children(),
                            cell.at(),
                            isCited || own || head,
                            isBackground || mark,
                            false);
                }
            }
        }

        private void add(
                List<Inline> inlines,
                Position at,
                boolean isCited,
                boolean isBackground,
                boolean isParagraph) {
            out.add(
                    new Grounds(
                            inlines,
                            at,
                            isCited || cites(inlines),
                            isBackground || isMarked(inlines),
                            section,
                            isParagraph));
        }

        private static boolean introduces(Block before, Predicate<List<Inline>> what) {
            return before instanceof Block.Paragraph p && what.test(p.children());
        }

        private static boolean isCitedParagraph(Block block) {
            return block instanceof Block.Paragraph p && cites(p.children());
        }

        /** Whether a list or a table cites in one of its parts. */
        private static boolean carries(Block block) {
            if (block instanceof Block.Listing list) {
                return list.items().stream()
                        .anyMatch(i -> i.children().stream().anyMatch(Walk::isCitedParagraph));
            }
            return block instanceof Block.Table table
                    && table.rows().stream()
                            .flatMap(r -> r.cells().stream())
                            .anyMatch(c -> cites(c.children()));
        }
    }

    private static boolean isMarked(List<Inline> inlines) {
        return has(inlines, Inline.Background.class);
    }

    private static boolean has(List<Inline> inlines, Class<? extends Inline> what) {
        boolean[] found = new boolean[1];
        Inlines.walk(inlines, i -> found[0] |= what.isInstance(i));
        return found[0];
    }
}
