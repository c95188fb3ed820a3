package org.couplet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.couplet.text.Excerpts;
import org.couplet.text.Finding;
import org.couplet.text.Report;
import org.couplet.text.Wording;

/**
 * A preview at work: it watches the site's files, serves its pages, and says what is wrong on the
 * terminal and in the browsers. Changed pages are checked at once, the whole site when nothing has
 * changed for a moment.
 */
final class PreviewSession implements AutoCloseable {
    private static final long PAUSE = 150;
    private static final long NANOS_A_MILLI = 1_000_000;

    private final Preview preview;
    private final PreviewServer server;
    private final SourceWatcher watcher;
    private final Wording wording;
    private final PrintWriter err;
    private final ScheduledExecutorService checker =
            Executors.newSingleThreadScheduledExecutor(
                    task -> {
                        Thread thread = new Thread(task, "preview-check");
                        thread.setDaemon(true);
                        return thread;
                    });

    private Preview.State state;
    private List<Finding> whole = List.of();
    private List<Finding> templates = List.of();
    private String printed = "";

    /**
     * @param port 0 for any that is free
     * @param err told of changes and findings
     * @throws IOException when the site cannot be read or the port cannot be used
     */
    PreviewSession(
            Path root, boolean withDrafts, String host, int port, Wording wording, PrintWriter err)
            throws IOException {
        this.wording = wording;
        this.err = err;
        this.server = new PreviewServer(host, port, this::trouble);
        this.preview = new Preview(root, withDrafts, server.url());
        this.watcher = new SourceWatcher(root);
    }

    /** Where the site is served, ending in {@code /}. */
    String url() {
        return server.url();
    }

    /** Returns when pages are served; goes on until it is closed. */
    void start() throws IOException {
        take(preview.readAll());
        server.start();
        Thread thread = new Thread(this::follow, "preview-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void follow() {
        boolean isSure = true;
        while (true) {
            try {
                Optional<Set<String>> changed = watcher.next();
                if (changed.isEmpty()) {
                    return;
                }
                long start = System.nanoTime();
                boolean isAll = changed.get().isEmpty() || !isSure;
                isSure = false;
                Optional<Preview.State> now =
                        isAll ? Optional.of(preview.readAll()) : preview.update(changed.get());
                if (now.isPresent()) {
                    take(now.get());
                    say(changed.get(), (System.nanoTime() - start) / NANOS_A_MILLI);
                }
                isSure = true;
            } catch (IOException | RuntimeException e) {
                // A file that went while it was read; the next change reads everything.
                Main.failed(e, false, err);
                err.flush();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void say(Set<String> changed, long millis) {
        String what = changed.size() == 1 ? changed.iterator().next() : changed.size() + " files";
        err.println((changed.isEmpty() ? "everything" : what) + " read again in " + millis + " ms");
        err.flush();
    }

    private synchronized void take(Preview.State now) throws IOException {
        state = now;
        whole = whole.stream().filter(f -> !now.files().contains(f.path())).toList();
        templates = List.of();
        if (now.isGood()) {
            server.show(preview.site().orElseThrow());
        }
        if (!now.isGood()) {
            print(now.findings());
        }
        tell();
        checker.schedule(() -> check(now), PAUSE, TimeUnit.MILLISECONDS);
    }

    private void check(Preview.State now) {
        try {
            if (isNewest(now)) {
                checked(now, now.all());
            }
        } catch (RuntimeException e) {
            Main.failed(e, false, err);
            err.flush();
        }
    }

    private synchronized boolean isNewest(Preview.State now) {
        return state == now;
    }

    private synchronized void checked(Preview.State now, List<Finding> all) {
        if (state == now) {
            whole = all;
            print(all);
            tell();
        }
    }

    /** A template that cannot be filled is only noticed when somebody wants to see the page. */
    private synchronized void trouble(List<Finding> findings) {
        if (!templates.containsAll(findings)) {
            List<Finding> both = new ArrayList<>(templates);
            both.addAll(findings);
            templates = both;
            print(findings);
            tell();
        }
    }

    private void tell() {
        List<Finding> errors = new ArrayList<>(state.findings());
        errors.addAll(whole);
        errors.addAll(templates);
        errors.removeIf(f -> !f.isError());
        server.problem(text(errors.stream().distinct().toList()));
    }

    private void print(List<Finding> findings) {
        Report report = Report.of(findings);
        String text = text(findings);
        if (!text.equals(printed)) {
            printed = text;
            err.print(text);
            err.println(report.summary());
            err.flush();
        }
    }

    private String text(List<Finding> findings) {
        Excerpts excerpts = state.site().excerpts();
        return findings.isEmpty() ? "" : Report.of(findings).text(wording, excerpts);
    }

    @Override
    public void close() throws IOException {
        checker.shutdownNow();
        watcher.close();
        server.close();
    }
}
