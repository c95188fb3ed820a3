package org.couplet.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.couplet.content.Anchors;
import org.couplet.content.Block;
import org.couplet.content.FrontMatter;
import org.couplet.content.KeyedBlock;
import org.couplet.content.Pair;
import org.couplet.content.Unit;
import org.couplet.lang.Lang;
import org.couplet.text.Position;

/**
 * The bodies of a page's two languages, block by block. A list is taken apart into its items; a
 * table, a quote or a footnote stays whole.
 */
final class ParallelBody {
    private final Pair pair;
    private final List<Row> rows = new ArrayList<>();

    /** What faces each other, as places in the languages' lists of blocks. */
    private static final class Row {
        private final Map<Lang, List<Integer>> blocks = new HashMap<>();
    }

    /** One language's blocks, each with the row it has come to. */
    private static final class Side {
        private final List<Block> blocks;
        private final Map<Position, Integer> places = new HashMap<>();
        private final Map<Integer, Row> rows = new HashMap<>();

        Side(List<Block> blocks) {
            this.blocks = blocks;
            for (int i = 0; i < blocks.size(); i++) {
                for (Unit unit : Unit.of(List.of(blocks.get(i)))) {
                    places.put(unit.at(), i);
                }
            }
        }
    }

    private final Map<Lang, Side> sides = new HashMap<>();

    private ParallelBody(Pair pair) {
        this.pair = pair;
        pair.texts().forEach((lang, text) -> sides.put(lang, new Side(apart(text.blocks()))));
        pair.blocks().forEach(this::place);
    }

    /**
     * @param first the page in the site's first language
     * @param second the same page in the other one
     */
    static List<FacingRow> rows(PageContext first, PageContext second, Pair pair) {
        return new ParallelBody(pair).write(first, second);
    }

    private static List<Block> apart(List<Block> blocks) {
        List<Block> apart = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Listing list) {
                int number = list.start();
                for (Block.Item item : list.items()) {
                    apart.add(
                            new Block.Listing(
                                    list.isOrdered(),
                                    number++,
                                    list.isTight(),
                                    List.of(item),
                                    item.at()));
                }
            } else {
                apart.add(block);
            }
        }
        return apart;
    }

    /** Puts a text's block into the row of what it faces, or else into a row of its own. */
    private void place(KeyedBlock block) {
        Row row = null;
        for (Lang lang : Lang.values()) {
            Optional<Integer> place = place(block, lang);
            if (place.isPresent() && sides.get(lang).rows.containsKey(place.get())) {
                row = sides.get(lang).rows.get(place.get());
            }
        }
        for (Lang lang : Lang.values()) {
            Optional<Integer> place = place(block, lang);
            if (place.isPresent() && !sides.get(lang).rows.containsKey(place.get())) {
                if (row == null) {
                    row = new Row();
                    rows.add(row);
                }
                sides.get(lang).rows.put(place.get(), row);
                row.blocks.computeIfAbsent(lang, l -> new ArrayList<>()).add(place.get());
            }
        }
    }

    private Optional<Integer> place(KeyedBlock block, Lang lang) {
        return block.in(lang).map(s -> sides.get(lang).places.get(s.unit().at()));
    }

    private List<FacingRow> write(PageContext first, PageContext second) {
        Map<Position, String> firstIds = ids(first);
        Map<Position, String> secondIds = ids(second);
        Set<String> taken = new HashSet<>(Anchors.ofData(first.library(), front(first)));
        List<String> ids = new ArrayList<>();
        for (Row row : rows) {
            String id = id(row, first.lang(), firstIds);
            id = id.isEmpty() ? id(row, second.lang(), secondIds) : id;
            ids.add(id);
            taken.add(id);
        }
        List<Html> firstHtml = html(first, taken);
        List<Html> secondHtml = html(second, taken);
        List<FacingRow> out = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            out.add(
                    new FacingRow(
                            ids.get(i),
                            "text",
                            joined(row.blocks.get(first.lang()), firstHtml),
                            joined(row.blocks.get(second.lang()), secondHtml)));
        }
        return out;
    }

    private Map<Position, String> ids(PageContext context) {
        return BodyHtml.ids(context, pair.in(context.lang()).orElseThrow(), pair, false);
    }

    private FrontMatter front(PageContext context) {
        return pair.in(context.lang()).orElseThrow().front();
    }

    /** The anchor of the first of a row's texts that has one. */
    private String id(Row row, Lang lang, Map<Position, String> ids) {
        return row.blocks.getOrDefault(lang, List.of()).stream()
                .flatMap(i -> Unit.of(List.of(sides.get(lang).blocks.get(i))).stream())
                .map(Unit::at)
                .filter(ids::containsKey)
                .map(ids::get)
                .findFirst()
                .orElse("");
    }

    private List<Html> html(PageContext context, Set<String> taken) {
        return BodyHtml.write(
                context,
                pair.in(context.lang()).orElseThrow(),
                pair,
                sides.get(context.lang()).blocks,
                taken);
    }

    private static Html joined(List<Integer> places, List<Html> blocks) {
        if (places == null) {
            return null;
        }
        StringBuilder html = new StringBuilder();
        places.stream().sorted().forEach(i -> html.append(blocks.get(i).markup()).append('\n'));
        return new Html(html.toString().strip());
    }
}
