import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays a corpus of page pairs ({@code SRC/content/zh/*.md}, {@code SRC/content/en/*.md}) out as a
 * Couplet site in {@code SRC/couplet}. Run by {@code bench/setup}; what it does is not timed.
 */
final class Setup {
    private static final List<String> KEPT = List.of("title");
    private static final List<String> DROPPED = List.of("lang", "slug", "translationKey");

    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]);
        Path templates = Path.of(args[1]);
        Path site = corpus.resolve("couplet");
        delete(site);
        Path content = Files.createDirectories(site.resolve("content"));
        for (String lang : List.of("zh", "en")) {
            try (Stream<Path> pages = Files.list(corpus.resolve("content").resolve(lang))) {
                for (Path page : pages.filter(p -> p.toString().endsWith(".md")).toList()) {
                    String name = page.getFileName().toString().replaceFirst("\\.md$", "");
                    Path target = content.resolve(name + "." + lang + ".md");
                    Files.writeString(target, page(Files.readString(page), lang));
                }
            }
            Files.writeString(content.resolve("index." + lang + ".md"), HOME.formatted(lang));
            Files.writeString(
                    Files.createDirectories(site.resolve("templates"))
                            .resolve("strings." + lang + ".yaml"),
                    "home: Home\nfeed: Feed\n");
        }
        Files.writeString(content.resolve("site.yaml"), SITE);
        copy(templates, site.resolve("templates"));
    }

    /** The page with its own front matter: what the peers' templates read stands under extra. */
    private static String page(String text, String lang) {
        int end = text.indexOf("\n---\n", 3);
        StringBuilder head = new StringBuilder("---\nkind: page\nbasis: background\n");
        StringBuilder extra = new StringBuilder("extra:\n");
        boolean isDropped = false;
        for (String line : text.substring(4, end).split("\n")) {
            String key = line.contains(":") ? line.substring(0, line.indexOf(':')) : "";
            boolean isInner = line.startsWith(" ");
            isDropped = isInner ? isDropped : DROPPED.contains(key);
            if (!isInner && key.equals("summary")) {
                head.append("description").append(line.substring(key.length())).append('\n');
            } else if (!isInner && KEPT.contains(key)) {
                head.append(line).append('\n');
            } else if (!isDropped) {
                extra.append("  ").append(line).append('\n');
            }
        }
        String body = text.substring(end + 5).replace("](/" + lang + "/", "](/");
        return head.append(extra).append("---\n").append(body).toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }

    private static final String HOME =
            """
            ---
            kind: home
            title: Home %s
            description: All pages of the benchmark.
            basis: site
            ---
            """;

    private static final String SITE =
            """
            title: {zh: 城市, en: City}
            description: {zh: 基准测试。, en: A benchmark.}
            languages: [zh, en]
            base-url: https://example.org/
            search: false
            parallel: false
            checks:
              front.duplicate: {severity: off, reason: The corpus repeats its titles.}
              parity.number: {severity: off, reason: The two languages of the corpus are not translations.}
              parity.date: {severity: off, reason: The two languages of the corpus are not translations.}
              copy.zh: {severity: off, reason: The corpus sets a space before a full stop.}
            """;
}
