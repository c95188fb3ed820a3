package org.couplet.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How long each phase of a command took, in the order in which they began. */
final class Timings {
    private static final long NANOS_A_MILLI = 1_000_000;

    private final Map<String, Long> phases = new LinkedHashMap<>();

    /** What the threads of a phase did, by phase. */
    private final Map<String, Map<String, Long>> shares = new LinkedHashMap<>();

    private long last;

    /**
     * @param start {@link System#nanoTime} when the command began
     */
    Timings(long start) {
        this.last = start;
    }

    /** Names what has been done since the phase before. */
    void done(String phase) {
        long now = System.nanoTime();
        phases.merge(phase, now - last, Long::sum);
        last = now;
    }

    /**
     * Counts what a thread did in a phase that many share. Several threads may call.
     *
     * @param start {@link System#nanoTime} when it began
     * @return when it ended
     */
    long shared(String phase, String what, long start) {
        long now = System.nanoTime();
        synchronized (shares) {
            shares.computeIfAbsent(phase, p -> new LinkedHashMap<>())
                    .merge(what, now - start, Long::sum);
        }
        return now;
    }

    /**
     * One line a phase, in milliseconds; below a phase that threads share what they did, which adds
     * up to more than the phase took.
     */
    void print(PrintWriter out) {
        phases.forEach(
                (phase, nanos) -> {
                    line(nanos, "", phase, out);
                    shares.getOrDefault(phase, Map.of())
                            .forEach((what, took) -> line(took, "  ", what, out));
                });
        out.flush();
    }

    private static void line(long nanos, String indent, String what, PrintWriter out) {
        out.println(
                String.format(Locale.ROOT, "%s%8d ms  %s", indent, nanos / NANOS_A_MILLI, what));
    }
}
