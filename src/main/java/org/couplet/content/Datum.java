package org.couplet.content;

import java.util.List;
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
    record File<T extends Datum>(String path, List<T> items) {

        public File {
            items = List.copyOf(items);
        }

        public Optional<T> find(String id) {
            return items.stream().filter(i -> i.id().equals(id)).findFirst();
        }

        public List<String> ids() {
            return items.stream().map(Datum::id).toList();
        }
    }
}
