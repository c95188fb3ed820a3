package org.couplet.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.couplet.lang.Lang;

/**
 * All texts of a site that have a counterpart: the blocks of its pages and the texts of its data.
 *
 * @param page as the lock calls it: a page's path without language, or the path of a file of data
 * @param files where each language's texts are written
 * @param blocks in the order of the original
 */
public record KeyedTexts(String page, Map<Lang, String> files, List<KeyedBlock> blocks) {

    public KeyedTexts {
        files = Map.copyOf(files);
        blocks = List.copyOf(blocks);
    }

    /** Pages by path, then data by file. A page without its counterpart faces nothing. */
    public static List<KeyedTexts> of(Library library) {
        List<KeyedTexts> all = new ArrayList<>();
        library.pairs().values().forEach(p -> all.add(of(p)));
        all.addAll(ofData(library));
        return List.copyOf(all);
    }

    /** The blocks of a pair of pages. */
    public static KeyedTexts of(Pair pair) {
        Map<Lang, String> files = new EnumMap<>(Lang.class);
        pair.texts().forEach((lang, text) -> files.put(lang, text.source().path()));
        return new KeyedTexts(pair.path(), files, pair.blocks());
    }

    /** The texts of the data, by file. */
    public static List<KeyedTexts> ofData(Library library) {
        List<KeyedTexts> all = new ArrayList<>();
        Map<String, List<KeyedBlock>> data = new LinkedHashMap<>();
        Labels.each(
                library,
                (path, key, label) ->
                        data.computeIfAbsent(path, p -> new ArrayList<>()).add(block(key, label)));
        data.forEach(
                (path, blocks) -> {
                    Map<Lang, String> files = new EnumMap<>(Lang.class);
                    for (Lang lang : Lang.values()) {
                        files.put(lang, path);
                    }
                    all.add(new KeyedTexts(path, files, blocks));
                });
        return List.copyOf(all);
    }

    private static KeyedBlock block(String key, Label label) {
        Map<Lang, KeyedBlock.Side> sides = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            Rich rich = label.in(lang);
            Unit unit = Unit.named(key, rich.inlines(), rich.at());
            sides.put(lang, new KeyedBlock.Side(unit));
        }
        return new KeyedBlock(key, sides, false, key);
    }
}
