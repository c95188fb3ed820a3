package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.couplet.SiteFixture;
import org.couplet.lang.Lang;
import org.couplet.lang.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser gets from {@code serve}, over HTTP. */
@Timeout(60)
class PreviewTest {
    /** As much of a picture as is read: its first bytes. */
    private static final byte[] PNG =
            HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000280000001e0");

    private static final Pattern SCRIPT =
            Pattern.compile(
                    "<script src=\"/_couplet/live.js\" data-hash=\"([0-9a-f]*)\" defer></script>\n");
    private static final String ABOUT = "content/about.en.md";

    @TempDir Path root;

    private final StringWriter err = new StringWriter();
    private final HttpClient client = HttpClient.newHttpClient();
    private PreviewSession session;

    @BeforeEach
    void aPreviewOfASmallSite() throws IOException {
        SiteFixture.copyTo(root);
        Files.write(root.resolve("content/quay.png"), PNG);
        append(ABOUT, "\n\n![The quay](/quay.png)\n");
        append("content/about.zh.md", "\n\n![码头](/quay.png)\n");
        start();
    }

    private void start() throws IOException {
        session =
                new PreviewSession(
                        root,
                        false,
                        "127.0.0.1",
                        0,
                        Messages.in(Lang.EN),
                        new PrintWriter(err, true));
        session.start();
    }

    @AfterEach
    void itEnds() throws IOException {
        session.close();
    }

    @Test
    void eachFileIsThatOfABuild() throws Exception {
        Path out = root.resolve("built");
        String[] args = {
            "build", "--root", root.toString(), "--out", out.toString(), "--base-url", session.url()
        };
        StringWriter said = new StringWriter();
        Main.run(args, Map.of(), new PrintWriter(said), new PrintWriter(said));
        int pages = 0;
        int pictures = 0;
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString().replace('\\', '/');
                if (name.startsWith("_") || name.equals(".nojekyll") || name.equals("build.json")) {
                    continue;
                }
                HttpResponse<byte[]> response =
                        client.send(request(name).build(), BodyHandlers.ofByteArray());
                assertThat(response.statusCode()).as(name).isEqualTo(200);
                byte[] bytes = response.body();
                pictures += name.startsWith("assets/quay.") ? 1 : 0;
                if (name.endsWith(".html")) {
                    String html = new String(bytes, StandardCharsets.UTF_8);
                    assertThat(html).as(name).containsPattern(SCRIPT);
                    bytes = SCRIPT.matcher(html).replaceAll("").getBytes(StandardCharsets.UTF_8);
                    pages++;
                }
                assertThat(bytes).as(name).isEqualTo(Files.readAllBytes(file));
            }
        }
        assertThat(pages).isGreaterThan(20);
        assertThat(pictures).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "'', text/html; charset=utf-8",
        "en/about/, text/html; charset=utf-8",
        "sitemap.xml, application/xml",
        "zh/feed.xml, application/atom+xml",
        "en/search/index.json, application/json",
        "preview.png, image/png",
        "_couplet/live.js, text/javascript; charset=utf-8",
        "_couplet/live.css, text/css; charset=utf-8",
        "robots.txt, text/plain; charset=utf-8"
    })
    void filesHaveTheirTypeAndTheSitesHeaders(String path, String type) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains(type);
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .contains("script-src 'self'");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @CsvSource({"zh/none/, en, zh-", "en/none/, zh, en", "none/, en-GB, en", "none/, zh-CN, zh-"})
    void anAddressWithoutAPageSaysSoInTheReadersLanguage(String path, String wanted, String tag)
            throws Exception {
        HttpResponse<String> response =
                client.send(
                        request(path).header("Accept-Language", wanted).build(),
                        BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("<html lang=\"" + tag);
    }

    @Test
    void aFolderWithoutItsSlashLeadsToThePage() throws Exception {
        HttpResponse<String> response = get("en/about?q=1");
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).contains("/en/about/?q=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../content/site.yaml",
                "/zh/../../content/site.yaml",
                "/%2e%2e/content/site.yaml",
                "/zh/%2e%2e/%2e%2e/content/site.yaml",
                "/zh/..%2f..%2fcontent/site.yaml",
                "/..%5ccontent%5csite.yaml",
                "//content/site.yaml",
                "/content/site.yaml",
                "/_couplet/../content/site.yaml",
                "/_couplet/version.properties",
                "/build.json"
            })
    void noAddressLeadsToTheFileSystem(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        assertThat(answer).startsWith("HTTP/1.1 404").doesNotContain("base-url:");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, 200",
        "127.0.0.1, 200",
        "[::1]:8080, 200",
        "site.localhost, 200",
        "evil.example, 421",
        "127.0.0.1.evil.example:8080, 421",
        "'', 421"
    })
    void onlyNamesOfThisMachineAreServed(String host, int status) throws IOException {
        String answer = raw("GET /en/about/ HTTP/1.1\r\nHost: " + host + "\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer.contains("<html")).isEqualTo(status == 200);
    }

    @Test
    void aPreviewCanOnlyBeRead() throws Exception {
        HttpResponse<String> posted =
                client.send(
                        request("en/about/").POST(HttpRequest.BodyPublishers.noBody()).build(),
                        BodyHandlers.ofString());
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(posted.headers().firstValue("Allow")).contains("GET, HEAD");
        HttpResponse<String> head =
                client.send(
                        request("en/about/")
                                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        int length = get("en/about/").body().getBytes(StandardCharsets.UTF_8).length;
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(length);
    }

    @Test
    void aSavedPageIsToldToItsReadersAndToNobodyElse() throws Exception {
        BlockingQueue<String> about = events("en/about/");
        BlockingQueue<String> other = events("en/goals/");
        replace(ABOUT, "One paragraph", "Another paragraph");
        assertThat(next(about)).isEqualTo("reload");
        assertThat(get("en/about/").body()).contains("Another paragraph");
        assertThat(get("parallel/about/").body()).contains("Another paragraph");
        assertThat(other.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aPageThatWasMissedIsLoadedWhenItsReaderIsBack() throws Exception {
        String old = hash("en/about/");
        BlockingQueue<String> about = events("en/about/");
        replace(ABOUT, "One paragraph", "Another paragraph");
        assertThat(next(about)).isEqualTo("reload");
        BlockingQueue<String> back = listen("en/about/", old);
        assertThat(List.of(next(back), next(back))).containsExactly("fine", "reload");
    }

    @Test
    void anErrorIsShownTheLastGoodPageStaysAndRecoveryClearsIt() throws Exception {
        BlockingQueue<String> about = events("en/about/");
        replace(ABOUT, "One paragraph", ":fig[nowhere] One paragraph");
        assertThat(next(about))
                .startsWith("problem content/about.en.md:")
                .contains("error[data.reference]");
        assertThat(err.toString()).contains("error[data.reference]");
        assertThat(get("en/about/").body()).contains("One paragraph").doesNotContain("nowhere");
        assertThat(next(listen("en/goals/", hash("en/goals/")))).startsWith("problem");
        replace(ABOUT, ":fig[nowhere] One paragraph", "One paragraph again");
        assertThat(next(about)).isEqualTo("reload");
        assertThat(next(about)).isEqualTo("fine");
        assertThat(get("en/about/").body()).contains("One paragraph again");
    }

    @Test
    void whatOnlyALookAtAllPagesFindsIsShownSoon() throws Exception {
        BlockingQueue<String> about = events("en/about/");
        append(ABOUT, "\n\nSee [it](/nowhere/).\n");
        append("content/about.zh.md", "\n\n见[那里](/nowhere/)。\n");
        String event = next(about);
        while (event != null && !event.contains("link.broken")) {
            event = next(about);
        }
        assertThat(event).contains("/nowhere/");
    }

    @Test
    void pagesComeAndGo() throws Exception {
        assertThat(get("en/news/").statusCode()).isEqualTo(404);
        Files.createDirectories(root.resolve("content/news"));
        for (String lang : List.of("zh", "en")) {
            String text = Files.readString(root.resolve("content/about." + lang + ".md"));
            Files.writeString(
                    root.resolve("content/news/index." + lang + ".md"),
                    text.replaceAll("(?m)^(title|description): \"?", "$0News of "));
        }
        assertThat(status("en/news/", 200)).isEqualTo(200);
        append("content/news/index.en.md", "\n\nLate news.\n");
        append("content/news/index.zh.md", "\n\n新消息。\n");
        for (int i = 0; i < 200 && !get("en/news/").body().contains("Late news"); i++) {
            Thread.sleep(20);
        }
        assertThat(get("en/news/").body()).contains("Late news");
        Files.delete(root.resolve("content/news/index.zh.md"));
        Files.delete(root.resolve("content/news/index.en.md"));
        assertThat(status("en/news/", 404)).isEqualTo(404);
    }

    @Test
    void aBrokenTemplateLeavesThePageAsItWas() throws Exception {
        copyTemplates();
        BlockingQueue<String> about = events("en/about/");
        String before = get("en/about/").body();
        Path template = root.resolve("templates/kinds/page.ftlh");
        String text = Files.readString(template);
        Files.writeString(template, text + "${nowhere}");
        assertThat(next(about)).startsWith("problem").contains("template.undefined");
        assertThat(get("en/about/").body()).isEqualTo(before);
        Files.writeString(template, text.replace("</@frame.layout>", "<hr>\n</@frame.layout>"));
        assertThat(afterProblems(about)).isEqualTo("reload");
        assertThat(next(about)).isEqualTo("fine");
    }

    /** A file that is written in two steps is a problem told twice. */
    private static String afterProblems(BlockingQueue<String> heard) throws InterruptedException {
        String next = next(heard);
        while (next.startsWith("problem")) {
            next = next(heard);
        }
        return next;
    }

    @Test
    void aSiteThatCannotBeReadIsShownWhenItCan() throws Exception {
        session.close();
        String config = Files.readString(root.resolve("content/site.yaml"));
        Files.writeString(root.resolve("content/site.yaml"), "title: [");
        start();
        HttpResponse<String> none = get("en/about/");
        assertThat(none.statusCode()).isEqualTo(503);
        assertThat(none.body()).containsPattern(SCRIPT);
        BlockingQueue<String> about = listen("en/about/", "");
        assertThat(next(about)).startsWith("problem content/site.yaml");
        Files.writeString(root.resolve("content/site.yaml"), config);
        assertThat(next(about)).isEqualTo("reload");
    }

    @Test
    void aPortThatIsTakenIsSaid() throws IOException {
        try (ServerSocket taken =
                new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            StringWriter said = new StringWriter();
            String port = Integer.toString(taken.getLocalPort());
            String[] args = {"serve", "--root", root.toString(), "--port", port};
            int code = Main.run(args, Map.of(), new PrintWriter(said), new PrintWriter(said));
            assertThat(code).isEqualTo(3);
            assertThat(said.toString())
                    .startsWith("error: port " + port + " of 127.0.0.1 cannot be used")
                    .contains("--port");
        }
    }

    private void copyTemplates() throws Exception {
        Path from = Path.of("templates");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = root.resolve("new").resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Files.move(root.resolve("new"), root.resolve("templates"));
        Thread.sleep(300);
    }

    private int status(String path, int wanted) throws Exception {
        int status = get(path).statusCode();
        for (int i = 0; i < 200 && status != wanted; i++) {
            Thread.sleep(20);
            status = get(path).statusCode();
        }
        return status;
    }

    /** The events of a page as it is now, after the one that says that all is well. */
    private BlockingQueue<String> events(String path) throws Exception {
        BlockingQueue<String> events = listen(path, hash(path));
        assertThat(next(events)).isEqualTo("fine");
        return events;
    }

    private String hash(String path) throws Exception {
        Matcher m = SCRIPT.matcher(get(path).body());
        assertThat(m.find()).isTrue();
        return m.group(1);
    }

    private BlockingQueue<String> listen(String path, String hash) {
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        String address = "_couplet/events?hash=" + hash + "&page=/" + path;
        client.sendAsync(request(address).build(), BodyHandlers.ofLines())
                .thenAcceptAsync(
                        r -> {
                            StringBuilder event = new StringBuilder();
                            r.body()
                                    .forEach(
                                            line -> {
                                                if (line.isEmpty()) {
                                                    events.add(event.toString().strip());
                                                    event.setLength(0);
                                                } else {
                                                    event.append(line.replaceFirst("^\\w+: ?", ""))
                                                            .append(' ');
                                                }
                                            });
                        },
                        PreviewTest::inAThreadOfItsOwn);
        return events;
    }

    /** Events come as long as the page is open: whoever reads them does nothing else. */
    private static void inAThreadOfItsOwn(Runnable reader) {
        Thread thread = new Thread(reader, "events");
        thread.setDaemon(true);
        thread.start();
    }

    private static String next(BlockingQueue<String> events) throws InterruptedException {
        return events.poll(20, TimeUnit.SECONDS);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(session.url() + path));
    }

    /** An address as it is, which clients would tidy up. */
    private String raw(String head) throws IOException {
        URI url = URI.create(session.url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            String request = head + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void replace(String path, String old, String with) throws IOException {
        Path file = root.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, with));
    }

    private void append(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.writeString(file, Files.readString(file) + text);
    }
}
