package org.couplet.published;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A static host as simple as they come: files as they are, folders by their index, else 404.html,
 * all with the policy of {@code _headers}.
 */
final class StaticServer implements AutoCloseable {
    private final HttpServer server;

    StaticServer(Path folder) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String policy = policy(folder);
        server.createContext(
                "/",
                exchange -> {
                    String path = exchange.getRequestURI().getPath();
                    Path file =
                            folder.resolve(
                                            path.substring(1)
                                                    + (path.endsWith("/") ? "index.html" : ""))
                                    .normalize();
                    boolean isFound = file.startsWith(folder) && Files.isRegularFile(file);
                    byte[] bytes = Files.readAllBytes(isFound ? file : folder.resolve("404.html"));
                    String name = isFound ? file.getFileName().toString() : "404.html";
                    exchange.getResponseHeaders().set("Content-Type", type(name));
                    exchange.getResponseHeaders().set("Content-Security-Policy", policy);
                    exchange.sendResponseHeaders(
                            isFound ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        server.start();
    }

    /** What hosts that read {@code _headers} send with every file. */
    private static String policy(Path folder) throws IOException {
        String name = "Content-Security-Policy: ";
        return Files.readAllLines(folder.resolve("_headers")).stream()
                .map(String::strip)
                .filter(l -> l.startsWith(name))
                .findFirst()
                .orElseThrow()
                .substring(name.length());
    }

    private static String type(String name) {
        if (name.endsWith(".css")) {
            return "text/css";
        }
        if (name.endsWith(".js")) {
            return "text/javascript";
        }
        if (name.endsWith(".json")) {
            return "application/json";
        }
        if (name.endsWith(".svg")) {
            return "image/svg+xml";
        }
        return name.endsWith(".xml") ? "application/xml" : "text/html; charset=utf-8";
    }

    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
