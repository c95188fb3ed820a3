import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes page pairs of filler ({@code SRC/content/{zh,en}/pNNNNN.md}), the same for the same seed.
 * Both languages of a pair are drawn from the same numbers, so they say the same. Run by {@code
 * bench/corpus}.
 */
final class Corpus {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z])}");
    private static final Pattern WRITTEN = Pattern.compile("p\\d{5}\\.md");

    /** What is said, in both languages. */
    private record Words(String zh, String en) {}

    private final Map<String, List<Words>> words;
    private final SplittableRandom draw;
    private final int number;
    private final int pairs;
    private final boolean isZh;

    private Corpus(Map<String, List<Words>> words, long seed, int number, int pairs, boolean isZh) {
        this.words = words;
        // The language is not part of the seed: both pages of a pair draw alike.
        this.draw = new SplittableRandom(seed * 1_000_003L + number);
        this.number = number;
        this.pairs = pairs;
        this.isZh = isZh;
    }

    /** Wants SRC, PAIRS, SEED if it is not 1, and before them the file of words. */
    public static void main(String[] args) throws IOException {
        if (args.length < 3
                || args.length > 4
                || !args[2].matches("[1-9]\\d{0,4}")
                || args.length == 4 && !args[3].matches("\\d{1,9}")) {
            System.err.println("usage: bench/corpus SRC PAIRS [SEED]");
            System.exit(2);
        }
        Map<String, List<Words>> words = read(Path.of(args[0]));
        int pairs = Integer.parseInt(args[2]);
        long seed = args.length == 4 ? Long.parseLong(args[3]) : 1;
        long bytes = 0;
        for (String lang : List.of("zh", "en")) {
            Path folder = Files.createDirectories(Path.of(args[1], "content", lang));
            forgetPages(folder);
            for (int n = 0; n < pairs; n++) {
                Path page = folder.resolve(name(n) + ".md");
                Files.writeString(
                        page, new Corpus(words, seed, n, pairs, lang.equals("zh")).page());
                bytes += Files.size(page);
            }
        }
        System.out.printf("%d pages, %d bytes a page%n", 2 * pairs, bytes / (2 * pairs));
    }

    /** Pages of an earlier, larger corpus would be built along. */
    private static void forgetPages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (WRITTEN.matcher(file.getFileName().toString()).matches()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String name(int number) {
        return "p%05d".formatted(number);
    }

    /** A whole file. */
    private String page() {
        return "---\n" + frontMatter() + "---\n\n" + String.join("\n\n", body()) + "\n";
    }

    /** What templates print around the text. */
    private String frontMatter() {
        // In the past, as generators leave out pages of the future.
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(draw.nextInt(1500));
        return "title: "
                + quoted(capitalized(phrase("titles")))
                + "\ndate: "
                + day
                + "\nlang: "
                + (isZh ? "zh" : "en")
                + "\nslug: "
                + name(number)
                + "\ntranslationKey: "
                + name(number)
                + "\ntags: "
                + tags()
                + "\nsummary: "
                + quoted(sentence())
                + "\ntimeline:\n"
                + times(3, n -> event(day.minusMonths(9 - 3 * n)))
                + "cards:\n"
                + times(2, n -> card())
                + "figures:\n"
                + times(5, n -> figure(day.getYear() + n));
    }

    private String tags() {
        return some("tags", 3).stream().map(t -> quoted(say(t))).toList().toString();
    }

    private String event(LocalDate day) {
        String title = capitalized(fill(isZh ? "{p}的{w}" : "{w} in {p}"));
        return item("date", quoted(day.plusDays(draw.nextInt(60)).toString()))
                + more("title", quoted(title))
                + more("text", quoted(sentence()));
    }

    private String card() {
        String term = say(one("qualities")) + (isZh ? "的" : ": ") + say(one("works"));
        return item("term", quoted(term))
                + more("definition", quoted(sentence()))
                + more("source", quoted(capitalized(say(one("groups")))));
    }

    private String figure(int year) {
        return item("label", quoted(capitalized(say(one("aims")))))
                + more("value", quoted((5 + draw.nextInt(90)) + "%"))
                + more("year", String.valueOf(year))
                + more("note", quoted(capitalized(fill(isZh ? "{p}，{w}" : "{p}, {w}"))));
    }

    /** Blocks of Markdown: what a writer uses, and at least seven headings. */
    private List<String> body() {
        List<Words> headings = some("headings", 5);
        List<String> blocks = new ArrayList<>();
        blocks.add(sentences(6) + "[^1]");
        blocks.add("## " + say(headings.get(0)));
        blocks.add(sentences(5));
        blocks.add("> " + sentences(3));
        blocks.add("### " + say(one("places")));
        blocks.add(sentences(4) + gap() + crossReference());
        blocks.add("## " + say(headings.get(1)));
        blocks.add(times(4, n -> "- **" + say(one("places")) + "**" + colon() + sentence() + "\n"));
        blocks.add("### " + capitalized(say(one("works"))));
        blocks.add(sentences(4) + "[^2]");
        blocks.add("## " + say(headings.get(2)));
        blocks.add(table());
        blocks.add(sentences(5));
        blocks.add("## " + say(headings.get(3)));
        blocks.add(times(3, n -> (n + 1) + ". " + sentence() + "\n"));
        blocks.add("### " + capitalized(say(one("aims"))));
        blocks.add(sentences(4) + gap() + crossReference());
        blocks.add("## " + say(headings.get(4)));
        blocks.add(sentences(5) + gap() + crossReference());
        blocks.add("`" + name(number) + "-" + draw.nextInt(1000) + "` " + sentence());
        blocks.add("[^1]: " + sentence());
        blocks.add("[^2]: " + sentence());
        return blocks.stream().map(String::strip).toList();
    }

    private String table() {
        String head = isZh ? "| 地方 | 设施 | 份额 | 年份 |" : "| Place | Facility | Share | Year |";
        return head + "\n| --- | --- | ---: | :---: |\n" + times(5, n -> row());
    }

    private String row() {
        String work = capitalized(say(one("works")));
        return "| %s | %s | %d%% | %d |\n"
                .formatted(say(one("places")), work, 5 + draw.nextInt(90), 2031 + draw.nextInt(9));
    }

    /** A sentence with a link to some page of the same language. */
    private String crossReference() {
        String target = "(/" + (isZh ? "zh/" : "en/") + name(draw.nextInt(pairs)) + "/)";
        String label = "[" + say(one("works")) + "]" + target;
        return isZh ? "另有*一页*讲" + label + "。" : "There is *another page* about " + label + ".";
    }

    private String sentences(int count) {
        return Stream.generate(this::sentence).limit(count).collect(Collectors.joining(gap()));
    }

    private String sentence() {
        return capitalized(phrase("sentences"));
    }

    /** A pattern, filled. */
    private String phrase(String patterns) {
        return fill(say(one(patterns)));
    }

    /**
     * Every slot is drawn whether the pattern has it or not, as languages order them differently.
     */
    private String fill(String pattern) {
        Words place = one("places");
        Words other = other(place);
        Words work = one("works");
        Words group = one("groups");
        Words aim = one("aims");
        int count = 3 + draw.nextInt(37);
        Map<String, String> said =
                Map.of(
                        "p",
                        say(place),
                        "o",
                        say(other),
                        "w",
                        say(work),
                        "g",
                        say(group),
                        "a",
                        say(aim),
                        "n",
                        String.valueOf(count));
        return SLOT.matcher(pattern).replaceAll(slot -> said.get(slot.group(1)));
    }

    /** Words in the language of the page. */
    private String say(Words words) {
        return isZh ? words.zh : words.en;
    }

    private Words one(String list) {
        List<Words> all = words.get(list);
        return all.get(draw.nextInt(all.size()));
    }

    private Words other(Words place) {
        List<Words> all = words.get("places");
        return all.get((all.indexOf(place) + 1 + draw.nextInt(all.size() - 1)) % all.size());
    }

    /** Different ones, in the order of the list. */
    private List<Words> some(String list, int count) {
        List<Words> left = new ArrayList<>(words.get(list));
        while (left.size() > count) {
            left.remove(draw.nextInt(left.size()));
        }
        return left;
    }

    /** What stands between sentences. */
    private String gap() {
        return isZh ? "" : " ";
    }

    private String colon() {
        return isZh ? "：" : ": ";
    }

    /** The first line of an item of a list in the front matter. */
    private static String item(String key, String value) {
        return "  - " + key + ": " + value + "\n";
    }

    /** A line of an item after its first. */
    private static String more(String key, String value) {
        return "    " + key + ": " + value + "\n";
    }

    private static String times(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    /** The lists of a file of words, by name. */
    private static Map<String, List<Words>> read(Path file) throws IOException {
        Map<String, List<Words>> lists = new HashMap<>();
        String name = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("[")) {
                name = line.substring(1, line.length() - 1);
            } else if (line.contains("|") && !line.startsWith("#")) {
                int bar = line.indexOf('|');
                lists.computeIfAbsent(name, n -> new ArrayList<>())
                        .add(new Words(line.substring(0, bar), line.substring(bar + 1)));
            }
        }
        return lists;
    }
}
