import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether an output holds what every generator is to print of a corpus. */
final class SameWork {
    private static final int SAMPLES = 6;
    private static final int HEADINGS = 7;
    private static final Pattern HEADING = Pattern.compile("<h[1-6][ >]");
    private static final Pattern CELL = Pattern.compile("<td[ >]");
    private static final Pattern FOOTNOTE = Pattern.compile("id=\"fn[:-]?\\d\"");
    private static final Pattern TOC_LINK = Pattern.compile("<a href=\"#");
    private static final Pattern LOCATION = Pattern.compile("<loc>");
    private static final Pattern PAGE = Pattern.compile("href=\"[^\"]*?(p\\d{5})[/.\"]");
    private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"");

    private final Path out;
    private final Path content;
    private final int pairs;

    /** What is missing, in words; a set, as one broken template spoils all pages. */
    private final Set<String> missing = new TreeSet<>();

    private SameWork(Path out, Path content, int pairs) {
        this.out = out;
        this.content = content;
        this.pairs = pairs;
    }

    /** What an output lacks; nothing if it is the same work. */
    static List<String> missing(Path out, Path content, int pairs) throws IOException {
        SameWork work = new SameWork(out, content, pairs);
        work.language("zh", "en");
        work.language("en", "zh");
        work.want(work.locations() >= 2 * pairs, "sitemap of all pages");
        return new ArrayList<>(work.missing);
    }

    private void language(String lang, String other) throws IOException {
        int absent = 0;
        for (int n = 0; n < pairs; n++) {
            absent += Files.exists(page(lang, name(n))) ? 0 : 1;
        }
        want(absent == 0, absent + " pages in " + lang);
        for (int n = 0; n < pairs; n += Math.max(1, pairs / SAMPLES)) {
            if (Files.exists(page(lang, name(n)))) {
                sample(lang, other, name(n));
            }
        }
        want(listed(lang) == pairs, "home page of all pages in " + lang);
        want(
                Stream.of("feed.xml", "index.xml", "atom.xml", "rss.xml")
                        .anyMatch(f -> Files.exists(out.resolve(lang).resolve(f))),
                "feed in " + lang);
    }

    private void sample(String lang, String other, String name) throws IOException {
        String page = unescaped(Files.readString(page(lang, name)));
        String text = text(page);
        String around = text.equals(page) ? page : page.replace(text, "");
        frontMatter(Files.readString(content.resolve(lang).resolve(name + ".md")), around);
        want(count(HEADING, text) >= HEADINGS, HEADINGS + " headings");
        want(count(TOC_LINK, around) >= HEADINGS, "table of contents");
        want(text.contains("<table") && count(CELL, text) >= 20, "table");
        want(count(FOOTNOTE, text) >= 2, "footnotes");
        // The page itself: links to its passages and those in the head are something else.
        Pattern link = Pattern.compile("<a [^>]*href=\"[^\"#]*" + other + "/" + name + "[^\"#]*\"");
        want(link.matcher(page).find(), "link to translation");
    }

    /** Every value of the front matter stands somewhere around the text. */
    private void frontMatter(String source, String around) {
        String head = source.substring(0, source.indexOf("\n---\n"));
        String list = "";
        for (String line : head.split("\n")) {
            String key = line.replaceFirst("^[ -]*([a-zA-Z]+):.*", "$1");
            list = line.startsWith(" ") ? list : key;
            Matcher value = VALUE.matcher(line);
            while (value.find()) {
                want(around.contains(value.group(1)), list.equals(key) ? key : list + " " + key);
            }
            if (line.startsWith("date: ")) {
                want(around.contains(line.substring("date: ".length())), "date");
            }
        }
        String title = head.replaceFirst("(?s).*?title: \"([^\"]*)\".*", "$1");
        want(around.contains(title + "</h1>"), "title");
    }

    /** What stands in the article, or all of a page that has none. */
    private static String text(String page) {
        int start = page.indexOf("<article");
        int end = page.indexOf("</article>");
        return start < 0 || end < start ? page : page.substring(start, end);
    }

    private int listed(String lang) throws IOException {
        Path home = out.resolve(lang).resolve("index.html");
        Set<String> names = new HashSet<>();
        Matcher link = PAGE.matcher(Files.exists(home) ? Files.readString(home) : "");
        while (link.find()) {
            names.add(link.group(1));
        }
        return names.size();
    }

    /** Some generators write one sitemap, others one for each language. */
    private long locations() throws IOException {
        long locations = 0;
        for (Path folder : List.of(out, out.resolve("zh"), out.resolve("en"))) {
            Path map = folder.resolve("sitemap.xml");
            locations += Files.exists(map) ? count(LOCATION, Files.readString(map)) : 0;
        }
        return locations;
    }

    private Path page(String lang, String name) {
        Path folder = out.resolve(lang);
        Path page = folder.resolve(name).resolve("index.html");
        return Files.exists(page) ? page : folder.resolve(name + ".html");
    }

    private void want(boolean isThere, String what) {
        if (!isThere) {
            missing.add(what);
        }
    }

    private static String name(int number) {
        return "p%05d".formatted(number);
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private static String unescaped(String html) {
        return html.replace("&#39;", "'").replace("&apos;", "'").replace("&quot;", "\"");
    }
}
