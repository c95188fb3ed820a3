package org.couplet.content;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A list that is read from its file when somebody first looks into it. Several threads may look.
 *
 * @param <T> what it holds
 */
final class ReadLater<T> extends AbstractList<T> {
    private Supplier<List<T>> reader;
    private volatile List<T> read;

    ReadLater(Supplier<List<T>> reader) {
        this.reader = reader;
    }

    /** An unchangeable list of the same, without a look into one that is read later. */
    static <T> List<T> copyOf(List<T> list) {
        return list instanceof ReadLater ? list : List.copyOf(list);
    }

    private List<T> list() {
        if (read == null) {
            synchronized (this) {
                if (read == null) {
                    read = reader.get();
                    reader = null;
                }
            }
        }
        return read;
    }

    @Override
    public T get(int index) {
        return list().get(index);
    }

    @Override
    public int size() {
        return list().size();
    }
}
