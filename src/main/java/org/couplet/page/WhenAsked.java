package org.couplet.page;

import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, and only once. Not for several threads.
 *
 * @param <T> what is made
 */
final class WhenAsked<T> {
    private final Supplier<T> maker;
    private T value;

    WhenAsked(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }
}
