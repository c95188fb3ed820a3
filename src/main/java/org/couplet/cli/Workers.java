package org.couplet.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A fixed number of threads that share work. */
final class Workers implements AutoCloseable {
    private final ExecutorService threads;

    /**
     * @param count at least 1
     */
    Workers(int count) {
        this.threads = Executors.newFixedThreadPool(count);
    }

    /**
     * Does all of it, beginning with the first.
     *
     * @return in the same order
     * @throws IOException when one of them does
     */
    <T> List<T> all(List<? extends Callable<? extends T>> work) throws IOException {
        List<Future<? extends T>> begun = new ArrayList<>();
        work.forEach(w -> begun.add(threads.submit(w)));
        List<T> done = new ArrayList<>();
        try {
            for (Future<? extends T> one : begun) {
                done.add(one.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the work was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            // A lack of memory is not a defect of ours.
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
        return done;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
