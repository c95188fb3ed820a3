package org.couplet.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How long each phase of a command took, in the order in which they began. */
final class Timings {
    private static final long NANOS_A_MILLI = 1_000_000;

    private final Map<String, Long> phases = new LinkedHashMap<>();
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

    /** One line a phase, in milliseconds. */
    void print(PrintWriter out) {
        phases.forEach(
                (phase, nanos) ->
                        out.println(
                                String.format(
                                        Locale.ROOT, "%8d ms  %s", nanos / NANOS_A_MILLI, phase)));
        out.flush();
    }
}
