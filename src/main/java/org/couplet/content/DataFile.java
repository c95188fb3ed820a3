package org.couplet.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;
import org.couplet.text.Source;

/** A file of {@code content/data} whose root is a list. */
final class DataFile {

    private DataFile() {}

    /**
     * @param what what an item is, for messages: “a figure”
     */
    static List<Fields> items(Source source, Message what, Findings findings) {
        Optional<Tree> tree =
                YamlReader.read(source.path(), source.text(), 0, "data.yaml", findings);
        if (tree.isEmpty()) {
            return List.of();
        }
        if (!(tree.get() instanceof Tree.Sequence sequence)) {
            boolean isEmpty =
                    tree.get() instanceof Tree.Mapping mapping && mapping.entries().isEmpty();
            if (!isEmpty) {
                findings.add(
                        Finding.error(
                                source.path(),
                                tree.get().at(),
                                "data.value",
                                Message.of("value.file-list")));
            }
            return List.of();
        }
        List<Fields> items = new ArrayList<>();
        for (Tree item : sequence.items()) {
            if (item instanceof Tree.Mapping mapping) {
                items.add(new Fields(source.path(), "data", what, mapping, findings));
            } else {
                findings.add(
                        Finding.error(
                                source.path(),
                                item.at(),
                                "data.value",
                                Message.of("value.expected-item", what)));
            }
        }
        return items;
    }

    /** The root of a file whose root is a mapping. */
    static Optional<Fields> root(Source source, Message what, Findings findings) {
        Optional<Tree> tree =
                YamlReader.read(source.path(), source.text(), 0, "data.yaml", findings);
        if (tree.isPresent() && !(tree.get() instanceof Tree.Mapping)) {
            findings.add(
                    Finding.error(
                            source.path(),
                            tree.get().at(),
                            "data.value",
                            Message.of("value.file-mapping")));
            return Optional.empty();
        }
        return tree.map(t -> new Fields(source.path(), "data", what, (Tree.Mapping) t, findings));
    }

    /** Reports ids that are given twice. */
    static void unique(Source source, List<? extends Datum> data, Findings findings) {
        unique(source, data, Datum::id, Datum::at, findings);
    }

    static <T> void unique(
            Source source,
            List<? extends T> items,
            Function<T, String> id,
            Function<T, Position> at,
            Findings findings) {
        Map<String, T> seen = new HashMap<>();
        for (T item : items) {
            T first = seen.putIfAbsent(id.apply(item), item);
            if (first != null && !id.apply(item).isEmpty()) {
                findings.add(
                        Finding.error(
                                source.path(),
                                at.apply(item),
                                "data.duplicate",
                                Message.of(
                                        "data.duplicate.id",
                                        id.apply(item),
                                        "" + at.apply(first).line())));
            }
        }
    }
}
