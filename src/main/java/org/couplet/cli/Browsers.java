package org.couplet.cli;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The pages that are open in browsers, told by server-sent events what to do. */
final class Browsers implements AutoCloseable {
    private static final int BEAT = 15;

    private final Map<HttpExchange, Open> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService heart =
            Executors.newSingleThreadScheduledExecutor(
                    task -> {
                        Thread thread = new Thread(task, "preview-heart");
                        thread.setDaemon(true);
                        return thread;
                    });

    /**
     * A page in a browser.
     *
     * @param path as the browser asked for it
     * @param hash of what it shows
     */
    private record Open(String path, String hash) {}

    Browsers() {
        // A browser that has gone is only noticed when something is sent to it.
        heart.scheduleWithFixedDelay(
                () -> open.keySet().forEach(b -> send(b, ":\n\n")), BEAT, BEAT, TimeUnit.SECONDS);
    }

    /**
     * Keeps a connection and tells it at once what it has missed.
     *
     * @param now the hash of what the page is now, by path; empty for one that cannot be shown
     */
    void add(
            HttpExchange browser,
            String path,
            String hash,
            String problem,
            UnaryOperator<String> now)
            throws IOException {
        browser.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        browser.sendResponseHeaders(200, 0);
        open.put(browser, new Open(path, hash));
        send(browser, problemEvent(problem));
        String current = now.apply(path);
        if (!current.isEmpty() && !current.equals(hash)) {
            send(browser, "event: reload\ndata:\n\n");
        }
    }

    /** The paths of the open pages. */
    Set<String> paths() {
        return open.values().stream().map(Open::path).collect(Collectors.toSet());
    }

    /** Tells those to load their page again whose page has changed. */
    void reload(UnaryOperator<String> now) {
        for (Map.Entry<HttpExchange, Open> browser : List.copyOf(open.entrySet())) {
            String current = now.apply(browser.getValue().path());
            if (!current.isEmpty() && !current.equals(browser.getValue().hash())) {
                send(browser.getKey(), "event: reload\ndata:\n\n");
            }
        }
    }

    /**
     * @param problem empty when there is none any more
     */
    void tell(String problem) {
        String event = problemEvent(problem);
        open.keySet().forEach(b -> send(b, event));
    }

    private static String problemEvent(String problem) {
        String event = problem.isEmpty() ? "event: fine\n" : "event: problem\n";
        return event
                + problem.lines().map(l -> "data: " + l + "\n").collect(Collectors.joining())
                + (problem.isEmpty() ? "data:\n" : "")
                + "\n";
    }

    private void send(HttpExchange browser, String event) {
        try {
            OutputStream out = browser.getResponseBody();
            synchronized (browser) {
                out.write(event.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException e) {
            open.remove(browser);
            browser.close();
        }
    }

    @Override
    public void close() {
        heart.shutdownNow();
        open.keySet().forEach(HttpExchange::close);
        open.clear();
    }
}
