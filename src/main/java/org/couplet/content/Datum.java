package org.couplet.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.text.Position;

/** A fact of {@code content/data}, written once for both languages. */
public interface Datum {

    /** Kebab-case ASCII, unique in its file. */
    String id();

    /** Where it begins in its file. */
    Position at();

    /** The passages that say it; empty when it says nothing of its own. */
    List<Cite> cites();

    /** What was read from one file of data, in the order of the file. */
    final class File<T extends Datum> {
        private final String path;
        private final List<T> items;
        private final Map<String, T> byId = new HashMap<>();

        public File(String path, List<T> items) {
            this.path = path;
            this.items = List.copyOf(items);
            this.items.forEach(i -> byId.putIfAbsent(i.id(), i));
        }

        public String path() {
            return path;
        }

        public List<T> items() {
            return items;
        }

        /** The first with an id. */
        public Optional<T> find(String id) {
            return Optional.ofNullable(byId.get(id));
        }

        public List<String> ids() {
            return items.stream().map(Datum::id).toList();
        }
    }
}
