import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private static final List<Words> PLACES =
            words(
                    "云杉镇|Spruceton", "银叶湾|Silverleaf Bay", "榛子坡|Hazel Rise", "灰雁岛|Greygoose Isle",
                    "琥珀谷|Amber Dale", "雪松渡|Cedar Crossing", "铜钟里|Copperbell Row", "麦田庄|Wheatham",
                    "苔石村|Mosstone", "月牙滩|Crescent Sands", "风车屯|Millsail", "蓝瓦巷|Bluetile Lane");
    private static final List<Words> WORKS =
            words(
                    "渡船码头|the ferry pier", "流动书车|the book van", "修理铺|the repair shop",
                    "果园小路|the orchard path", "夜间诊室|the night clinic", "雨水池|the rain pond",
                    "旧粮仓|the old granary", "音乐教室|the music room", "种子库|the seed store",
                    "观鸟台|the bird hide", "面包房|the bakery", "木工棚|the joinery");
    private static final List<Words> GROUPS =
            words(
                    "船工合作社|the boat cooperative", "家长小组|the parents' group", "园丁协会|the gardeners' guild",
                    "乡村教师|the village teachers", "测量员|the surveyors", "值班护士|the duty nurses",
                    "图书管理员|the librarians", "木匠师傅|the carpenters");
    private static final List<Words> AIMS =
            words(
                    "等候变短|shorter waits", "访客变多|more visitors", "用水减少|less water used",
                    "开门更早|earlier opening", "噪声降低|less noise", "修理更快|faster repairs",
                    "路面更平|smoother paths", "借阅增加|more loans");
    private static final List<Words> QUALITIES =
            words("安静|Quiet", "结实|Sturdy", "轻便|Handy", "明亮|Bright", "节省|Thrifty", "好客|Welcoming");
    private static final List<Words> TAGS =
            words(
                    "水路|waterways", "手艺|crafts", "读书|reading", "园艺|gardening", "照护|care", "步行|walking",
                    "天气|weather", "孩子|children", "市集|markets", "夜晚|evenings");
    private static final List<Words> HEADINGS =
            words(
                    "起因|How it began", "地点的选择|Choosing the site", "谁来动手|Who does the work",
                    "材料与工具|Materials and tools", "第一年的账目|Accounts of the first year",
                    "邻居的意见|What neighbours say", "还缺什么|What is still missing", "明年的打算|Plans for next year");
    private static final List<Words> TITLES =
            words(
                    "{p}的{w}怎样建起来|Building {w} in {p}", "{g}与{w}的一年|A year of {g} and {w}",
                    "为什么{p}想要{a}|Why {p} wants {a}", "从{p}走到{o}|From {p} to {o}");
    private static final List<Words> SENTENCES =
            words(
                    "春天一到，{g}就在{p}把{w}重新刷了一遍。|When spring came, {g} gave {w} in {p} a new coat of paint.",
                    "{w}最初只在周末开放，后来{g}把钥匙交给了邻居。|At first {w} opened only at weekends; later {g} left the key with"
                            + " a neighbour.",
                    "有人统计过，{n}户人家每周至少去一次{w}。|Somebody counted {n} households that visit {w} at least once a week.",
                    "{p}和{o}轮流使用同一辆推车，好让{w}不缺木料。|{p} and {o} share one cart by turns, so that {w} never lacks"
                            + " timber.",
                    "要做到{a}，{g}先画了一张很小的图。|To arrive at {a}, {g} began with a very small drawing.",
                    "雨下了{n}天，{w}的屋顶没有漏过一次。|It rained for {n} days, and the roof of {w} did not leak once.",
                    "孩子们给{w}起了外号，{g}听了只是笑笑。|Children found a nickname for {w}, and {g} merely smiled.",
                    "在{p}，说到{a}，大家都会先想起{w}。|In {p}, whoever speaks of {a} thinks of {w} first.",
                    "{g}写下{n}条办法，贴在{w}的门后面。|On the back of the door of {w}, {g} pinned {n} rules.",
                    "从{o}来的客人常常问，{w}为什么没有围墙。|Guests from {o} often ask why {w} has no fence.",
                    "冬天的傍晚，{w}的灯要亮{n}分钟才会熄。|On winter evenings the lamps of {w} stay lit for {n} more minutes.",
                    "账本很薄，{g}却记得每一块木板来自{o}的哪一家。|The ledger is thin, yet {g} know which house in {o} gave each board.",
                    "如果没有{g}，{p}大概还要多等几年才会有{w}。|Without {g}, {p} might have waited some years more for {w}.",
                    "{a}不是目的，能让人坐下来说话才是。|Not {a} but a place to sit and talk was the point.");

    private final SplittableRandom draw;
    private final int number;
    private final int pairs;
    private final boolean isZh;

    private Corpus(long seed, int number, int pairs, boolean isZh) {
        // The language is not part of the seed: both pages of a pair draw alike.
        this.draw = new SplittableRandom(seed * 1_000_003L + number);
        this.number = number;
        this.pairs = pairs;
        this.isZh = isZh;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length > 3) {
            System.err.println("usage: bench/corpus SRC PAIRS [SEED]");
            System.exit(2);
        }
        int pairs = Integer.parseInt(args[1]);
        long seed = args.length == 3 ? Long.parseLong(args[2]) : 1;
        long bytes = 0;
        for (String lang : List.of("zh", "en")) {
            Path folder = Files.createDirectories(Path.of(args[0], "content", lang));
            forgetPages(folder);
            for (int n = 0; n < pairs; n++) {
                Path page = folder.resolve(name(n) + ".md");
                Files.writeString(page, new Corpus(seed, n, pairs, lang.equals("zh")).page());
                bytes += Files.size(page);
            }
        }
        System.out.printf("%d pages, %d bytes a page%n", 2 * pairs, bytes / Math.max(1, 2 * pairs));
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

    private String page() {
        return "---\n" + frontMatter() + "---\n\n" + String.join("\n\n", body()) + "\n";
    }

    private String frontMatter() {
        // In the past, as generators leave out pages of the future.
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(draw.nextInt(1500));
        return "title: " + quoted(capitalized(phrase(TITLES)))
                + "\ndate: " + day
                + "\nlang: " + (isZh ? "zh" : "en")
                + "\nslug: " + name(number)
                + "\ntranslationKey: " + name(number)
                + "\ntags: " + tags()
                + "\nsummary: " + quoted(sentence())
                + "\ntimeline:\n" + times(3, n -> event(day.minusMonths(9 - 3 * n)))
                + "cards:\n" + times(2, n -> card())
                + "figures:\n" + times(5, n -> figure(day.getYear() + n));
    }

    private String tags() {
        return some(TAGS, 3).stream().map(t -> quoted(say(t))).toList().toString();
    }

    private String event(LocalDate day) {
        String title = capitalized(fill(isZh ? "{p}的{w}" : "{w} in {p}"));
        return item("date", quoted(day.plusDays(draw.nextInt(60)).toString()))
                + more("title", quoted(title))
                + more("text", quoted(sentence()));
    }

    private String card() {
        String term = say(one(QUALITIES)) + (isZh ? "的" : ": ") + say(one(WORKS));
        return item("term", quoted(term))
                + more("definition", quoted(sentence()))
                + more("source", quoted(capitalized(say(one(GROUPS)))));
    }

    private String figure(int year) {
        return item("label", quoted(capitalized(say(one(AIMS)))))
                + more("value", quoted((5 + draw.nextInt(90)) + "%"))
                + more("year", String.valueOf(year))
                + more("note", quoted(capitalized(fill(isZh ? "{p}，{w}" : "{p}, {w}"))));
    }

    private List<String> body() {
        List<Words> headings = some(HEADINGS, 5);
        List<String> blocks = new ArrayList<>();
        blocks.add(sentences(6) + "[^1]");
        blocks.add("## " + say(headings.get(0)));
        blocks.add(sentences(5));
        blocks.add("> " + sentences(3));
        blocks.add("### " + say(one(PLACES)));
        blocks.add(sentences(4) + gap() + crossReference());
        blocks.add("## " + say(headings.get(1)));
        blocks.add(times(4, n -> "- **" + say(one(PLACES)) + "**" + colon() + sentence() + "\n"));
        blocks.add("### " + capitalized(say(one(WORKS))));
        blocks.add(sentences(4) + "[^2]");
        blocks.add("## " + say(headings.get(2)));
        blocks.add(table());
        blocks.add(sentences(5));
        blocks.add("## " + say(headings.get(3)));
        blocks.add(times(3, n -> (n + 1) + ". " + sentence() + "\n"));
        blocks.add("### " + capitalized(say(one(AIMS))));
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
        String work = capitalized(say(one(WORKS)));
        return "| %s | %s | %d%% | %d |\n"
                .formatted(say(one(PLACES)), work, 5 + draw.nextInt(90), 2031 + draw.nextInt(9));
    }

    private String crossReference() {
        String target = "(/" + (isZh ? "zh/" : "en/") + name(draw.nextInt(pairs)) + "/)";
        String label = "[" + say(one(WORKS)) + "]" + target;
        return isZh ? "另有*一页*讲" + label + "。" : "There is *another page* about " + label + ".";
    }

    private String sentences(int count) {
        return Stream.generate(this::sentence).limit(count).collect(Collectors.joining(gap()));
    }

    private String sentence() {
        return capitalized(phrase(SENTENCES));
    }

    private String phrase(List<Words> patterns) {
        return fill(say(one(patterns)));
    }

    /** Every slot is drawn whether the pattern has it or not, as languages order them differently. */
    private String fill(String pattern) {
        Words place = one(PLACES);
        Words other = one(PLACES.stream().filter(p -> p != place).toList());
        Words work = one(WORKS);
        Words group = one(GROUPS);
        Words aim = one(AIMS);
        int count = 3 + draw.nextInt(37);
        Map<String, String> said =
                Map.of(
                        "p", say(place), "o", say(other), "w", say(work), "g", say(group), "a", say(aim),
                        "n", String.valueOf(count));
        return SLOT.matcher(pattern).replaceAll(slot -> said.get(slot.group(1)));
    }

    private String say(Words words) {
        return isZh ? words.zh : words.en;
    }

    private Words one(List<Words> list) {
        return list.get(draw.nextInt(list.size()));
    }

    /** Different ones, in the order of the list. */
    private List<Words> some(List<Words> list, int count) {
        List<Words> left = new ArrayList<>(list);
        while (left.size() > count) {
            left.remove(draw.nextInt(left.size()));
        }
        return left;
    }

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

    private static List<Words> words(String... pairs) {
        return Stream.of(pairs).map(p -> p.split("\\|")).map(p -> new Words(p[0], p[1])).toList();
    }
}
