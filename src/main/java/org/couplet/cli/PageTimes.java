package org.couplet.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.couplet.page.Page;
import org.couplet.site.RenderWatch;
import org.couplet.text.Message;
import org.couplet.text.Wording;

/** How long each page took to render: how far a build is, and which pages were slowest. */
final class PageTimes implements RenderWatch {
    private static final int SHOWN = 10;
    private static final double NANOS_A_SECOND = 1e9;
    private static final double NANOS_A_MILLI = 1e6;

    private final Consumer<Supplier<String>> progress;
    private final Wording wording;
    private final LongSupplier clock;
    private final ThreadLocal<Long> begun = new ThreadLocal<>();
    private final PriorityQueue<Time> slowest =
            new PriorityQueue<>(Comparator.comparingLong(Time::nanos));
    private long start;
    private int pages;
    private int done;

    private record Time(String file, long nanos) {}

    /**
     * @param progress is told how far the pages are
     * @param clock nanoseconds from whatever moment
     */
    PageTimes(Consumer<Supplier<String>> progress, Wording wording, LongSupplier clock) {
        this.progress = progress;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public void starts(int all) {
        pages = all;
        start = clock.getAsLong();
    }

    @Override
    public void begins(Page page) {
        begun.set(clock.getAsLong());
    }

    @Override
    public void ends(Page page) {
        long now = clock.getAsLong();
        ended(new Time(page.file(), now - begun.get()), now);
    }

    /** The slowest pages, the slowest first: milliseconds and the published file, a line each. */
    List<String> slowest() {
        return slowest.stream()
                .sorted(Comparator.comparingLong(Time::nanos).reversed())
                .map(
                        t ->
                                String.format(
                                        Locale.ROOT,
                                        "%10.1f ms  %s",
                                        t.nanos() / NANOS_A_MILLI,
                                        t.file()))
                .toList();
    }

    private synchronized void ended(Time time, long now) {
        done++;
        slowest.add(time);
        if (slowest.size() > SHOWN) {
            slowest.remove();
        }
        // Now and then: nobody reads a hundred numbers a second.
        if (done % Math.max(1, pages / 100) == 0) {
            double rate = done / Math.max(1e-3, (now - start) / NANOS_A_SECOND);
            int left = (int) Math.ceil((pages - done) / rate);
            Message said = Message.of("build.rendering", done, pages, (int) rate, left);
            progress.accept(() -> wording.of(said));
        }
    }
}
