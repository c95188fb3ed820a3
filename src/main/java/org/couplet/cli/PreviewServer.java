package org.couplet.cli;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.export.Exports;
import org.couplet.lang.Lang;
import org.couplet.page.SiteFile;
import org.couplet.text.Finding;

/**
 * Serves a site that is being written to browsers of this machine. What is served are the files of
 * a {@link PreviewSite} by name; no name leads to the file system.
 */
final class PreviewServer implements AutoCloseable {
    private static final String OWN = "/_couplet/";
    private static final String EVENTS = OWN + "events";
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-fA-F:.]+]");
    private static final Pattern EVENT_QUERY = Pattern.compile("hash=([0-9a-f]*)&page=(/.*)");
    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "json", "application/json",
                    "xml", "application/xml",
                    "txt", "text/plain; charset=utf-8",
                    "svg", "image/svg+xml",
                    "jpg", "image/jpeg");
    private static final Pattern PICTURE = Pattern.compile("png|jpeg|webp|avif|gif");
    private static final String NO_PAGE =
            "<!doctype html>\n<title>couplet</title>\n<body>\n</body>\n";
    private static final int KEPT = 100;

    private final HttpServer server;
    private final ExecutorService workers;
    private final String host;
    private final Consumer<List<Finding>> trouble;
    private final Browsers browsers = new Browsers();
    private final Map<String, SiteFile> lastGood =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, SiteFile> eldest) {
                    return size() > KEPT;
                }
            };
    private volatile Optional<PreviewSite> site = Optional.empty();
    private volatile String problem = "";

    /**
     * @param port 0 for any that is free
     * @param trouble told what keeps a page from being shown
     * @throws IOException when the port is in use
     */
    PreviewServer(String host, int port, Consumer<List<Finding>> trouble) throws IOException {
        // Without it each answer waits some 40 ms for the packet before to be acknowledged.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.host = host;
        this.trouble = trouble;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), 0);
        } catch (BindException e) {
            throw new IOException(
                    "port "
                            + port
                            + " of "
                            + host
                            + " cannot be used ("
                            + e.getMessage()
                            + "); choose another with --port, 0 for any that is free",
                    e);
        }
        workers =
                Executors.newCachedThreadPool(
                        task -> {
                            Thread thread = new Thread(task, "preview-http");
                            thread.setDaemon(true);
                            return thread;
                        });
        server.setExecutor(workers);
        server.createContext("/", this::handle);
    }

    /** Where the site's root is, ending in {@code /}. */
    String url() {
        InetSocketAddress address = server.getAddress();
        boolean isAny = address.getAddress().isAnyLocalAddress();
        String name = isAny ? "127.0.0.1" : host.contains(":") ? "[" + host + "]" : host;
        return "http://" + name + ":" + address.getPort() + "/";
    }

    void start() {
        server.start();
    }

    /** Serves another state of the site, and tells the browsers whose page is another now. */
    void show(PreviewSite newest) throws IOException {
        site = Optional.of(newest);
        List<Finding> findings = new ArrayList<>();
        for (String path : browsers.paths()) {
            findings.addAll(newest.find(file(path)).findings());
        }
        browsers.reload(this::hash);
        if (!findings.isEmpty()) {
            trouble.accept(findings);
        }
    }

    /**
     * Shows an error in the browsers, above the pages as they are.
     *
     * @param report empty when there is no error any more
     */
    void problem(String report) {
        if (!report.equals(problem)) {
            problem = report;
            browsers.tell(report);
        }
    }

    /** The hash of what is served for a path; empty when that is not a page of the site. */
    private String hash(String path) {
        try {
            Optional<PreviewSite> now = site;
            return now.isEmpty()
                    ? ""
                    : now.get().find(file(path)).file().map(SiteFile::hash).orElse("");
        } catch (IOException | RuntimeException e) {
            // Whoever asks for the page is told.
            return "";
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try {
            answer(exchange);
        } catch (IOException | RuntimeException e) {
            // The browser has gone, or a defect of ours, which its reader should see.
            try {
                text(exchange, 500, "error: " + e);
            } catch (IOException gone) {
                exchange.close();
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        if (!isKnown(exchange.getRequestHeaders().getFirst("Host"))) {
            text(exchange, 421, "this preview is only for browsers on this machine");
            return;
        }
        if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            text(exchange, 405, "a preview can only be read");
            return;
        }
        String path = exchange.getRequestURI().getPath();
        if (path.equals(EVENTS) && method.equals("GET")) {
            events(exchange);
        } else if (path.startsWith(OWN)) {
            own(exchange, path.substring(OWN.length()));
        } else {
            page(exchange, path);
        }
    }

    /**
     * A name that somebody else has made lead to this machine must not open what is written here to
     * that somebody's pages.
     */
    private boolean isKnown(String header) {
        if (header == null) {
            return false;
        }
        String name = header.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        return ADDRESS.matcher(name).matches()
                || name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals(host.toLowerCase(Locale.ROOT));
    }

    private void events(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        Matcher m = EVENT_QUERY.matcher(query == null ? "" : query);
        if (!m.matches()) {
            text(exchange, 400, "events of which page?");
            return;
        }
        headers(exchange);
        browsers.add(exchange, m.group(2), m.group(1), problem, this::hash);
    }

    private void own(HttpExchange exchange, String name) throws IOException {
        if (!name.equals("live.js") && !name.equals("live.css")) {
            text(exchange, 404, "there is no " + OWN + name);
            return;
        }
        try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
            send(exchange, 200, name, in.readAllBytes());
        }
    }

    private void page(HttpExchange exchange, String path) throws IOException {
        Optional<PreviewSite> now = site;
        if (now.isEmpty()) {
            sendPage(exchange, 503, NO_PAGE, "");
            return;
        }
        String file = file(path);
        PreviewSite.Found found = now.get().find(file);
        boolean isFolder =
                found.file().isEmpty()
                        && !path.endsWith("/")
                        && now.get().find(file + "/index.html").file().isPresent();
        if (isFolder) {
            String query = exchange.getRequestURI().getRawQuery();
            exchange.getResponseHeaders()
                    .set(
                            "Location",
                            exchange.getRequestURI().getRawPath()
                                    + "/"
                                    + (query == null ? "" : "?" + query));
            text(exchange, 302, "");
            return;
        }
        if (!found.findings().isEmpty()) {
            trouble.accept(found.findings());
        }
        Optional<SiteFile> last = remember(file, found);
        if (last.isPresent()) {
            send(exchange, 200, last.get());
        } else if (!found.findings().isEmpty()) {
            sendPage(exchange, 500, NO_PAGE, "");
        } else {
            notFound(exchange, now.get(), path);
        }
    }

    /** A page that cannot be shown any more stays as it was last seen. */
    private Optional<SiteFile> remember(String file, PreviewSite.Found found) {
        synchronized (lastGood) {
            if (found.file().isPresent()) {
                lastGood.put(file, found.file().get());
                return found.file();
            }
            return found.findings().isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(lastGood.get(file));
        }
    }

    private void notFound(HttpExchange exchange, PreviewSite now, String path) throws IOException {
        String wanted = exchange.getRequestHeaders().getFirst("Accept-Language");
        Lang lang = now.firstLanguage();
        for (Lang l : Lang.values()) {
            if (wanted != null && wanted.toLowerCase(Locale.ROOT).startsWith(l.code())) {
                lang = l;
            }
        }
        for (Lang l : Lang.values()) {
            if (path.startsWith("/" + l.code() + "/")) {
                lang = l;
            }
        }
        Optional<SiteFile> file = now.notFound(lang).file();
        String html = file.map(f -> new String(f.bytes(), StandardCharsets.UTF_8)).orElse("");
        sendPage(exchange, 404, html, "");
    }

    private static String file(String path) {
        return path.substring(1) + (path.endsWith("/") ? "index.html" : "");
    }

    private void send(HttpExchange exchange, int status, SiteFile file) throws IOException {
        if (file.path().endsWith(".html")) {
            String html = new String(file.bytes(), StandardCharsets.UTF_8);
            sendPage(exchange, status, html, file.hash());
        } else {
            send(exchange, status, file.path(), file.bytes());
        }
    }

    /** A page with the script that listens. */
    private void sendPage(HttpExchange exchange, int status, String html, String hash)
            throws IOException {
        String script =
                "<script src=\"%slive.js\" data-hash=\"%s\" defer></script>\n".formatted(OWN, hash);
        int end = html.lastIndexOf("</body>");
        String whole =
                end < 0 ? html + script : html.substring(0, end) + script + html.substring(end);
        send(exchange, status, "page.html", whole.getBytes(StandardCharsets.UTF_8));
    }

    private void text(HttpExchange exchange, int status, String words) throws IOException {
        send(exchange, status, "answer.txt", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void headers(HttpExchange exchange) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", Exports.CONTENT_SECURITY_POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Cache-Control", "no-store");
    }

    private static void send(HttpExchange exchange, int status, String name, byte[] bytes)
            throws IOException {
        headers(exchange);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String type = name.endsWith("feed.xml") ? "application/atom+xml" : TYPES.get(ending);
        if (PICTURE.matcher(ending).matches()) {
            type = "image/" + ending;
        }
        exchange.getResponseHeaders()
                .set("Content-Type", type == null ? "application/octet-stream" : type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
            return;
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        browsers.close();
        server.stop(0);
        workers.shutdownNow();
    }
}
