package org.couplet.page;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A list that is made when a template first looks at it. Not for several threads.
 *
 * @param <T> what it holds
 */
final class LazyList<T> extends AbstractList<T> {
    private final WhenAsked<List<T>> made;

    LazyList(Supplier<List<T>> maker) {
        this.made = new WhenAsked<>(maker);
    }

    @Override
    public T get(int index) {
        return made.get().get(index);
    }

    @Override
    public int size() {
        return made.get().size();
    }
}
