package org.couplet.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * One line on a terminal that says what is being done, from the first second on; it is gone when
 * all is done. Elsewhere, in a pipe or a file, nothing is written.
 */
final class Progress implements AutoCloseable {
    private static final long FIRST = 1000;
    private static final long STEP = 500;
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
    private static final String WIPE = "\r" + " ".repeat(79) + "\r";

    private final PrintWriter err;
    private final Thread thread;
    private volatile Supplier<String> what = () -> "";

    /**
     * @param isTerminal whether somebody is looking at {@code err}
     * @param first milliseconds before anything is shown
     * @param step milliseconds between two changes
     */
    Progress(PrintWriter err, boolean isTerminal, long first, long step) {
        this.err = err;
        this.thread = isTerminal ? new Thread(() -> run(first, step), "progress") : null;
        if (isTerminal) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    static Progress on(PrintWriter err) {
        return new Progress(err, isTerminal(), FIRST, STEP);
    }

    /**
     * @param text at most 60 columns; asked for only where somebody is looking, and when it is
     *     shown, since putting something in words takes long at first
     */
    void say(Supplier<String> text) {
        what = text;
    }

    /** Wipes the line; what is printed afterwards begins at the left. */
    @Override
    public void close() {
        if (thread == null) {
            return;
        }
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(long first, long step) {
        boolean isShown = false;
        try {
            Thread.sleep(first);
            for (long passed = first; ; passed += step) {
                isShown = true;
                err.print(WIPE + what.get() + String.format(Locale.ROOT, " … %d s", passed / 1000));
                err.flush();
                Thread.sleep(step);
            }
        } catch (InterruptedException e) {
            if (isShown) {
                err.print(WIPE);
                err.flush();
            }
        }
    }

    /**
     * Whether the standard error is a terminal. Linux tells; elsewhere a console is the best sign
     * there is, and from Java 22 on only one that says that it is a terminal.
     */
    private static boolean isTerminal() {
        if ("dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        if (Files.exists(STANDARD_ERROR)) {
            try {
                String target = STANDARD_ERROR.toRealPath().toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            } catch (IOException e) {
                return false;
            }
        }
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
