package org.couplet.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.couplet.Golden;
import org.couplet.SiteFixture;
import org.couplet.content.Library;
import org.couplet.content.LibraryReader;
import org.couplet.lang.Lang;
import org.couplet.page.AssetUrls;
import org.couplet.page.Page;
import org.couplet.page.PageBuilder;
import org.couplet.page.PublishedPage;
import org.couplet.page.SiteFile;
import org.couplet.site.Renderer;
import org.couplet.site.TemplateFolder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the browser searches in. */
class SearchIndexTest {
    private static final Pattern HAN_PAIR = Pattern.compile("(?=(\\p{IsHan}\\p{IsHan}))");

    private static List<Page> pages;
    private static List<SiteFile> rendered;
    private static List<SiteFile> index;
    private static Library library;

    @BeforeAll
    static void smallSite() throws IOException {
        library = LibraryReader.read(SiteFixture.sources(), false).library();
        pages = PageBuilder.build(library, new AssetUrls("/a.css", "/a.svg", "/a.js"));
        Renderer renderer = new Renderer(TemplateFolder.of(Path.of("")).orElseThrow());
        rendered = new ArrayList<>();
        for (Page page : pages) {
            rendered.addAll(renderer.render(page).files());
        }
        index = SearchIndex.write(library, PublishedPage.of(pages), rendered);
    }

    @ParameterizedTest
    @EnumSource
    void everyTwoHanCharactersOfAPageFindIt(Lang lang) throws IOException {
        ReadIndex read = read(index, lang);
        int tried = 0;
        for (SiteFile file : rendered) {
            String folder = lang.code() + "/";
            if (!file.path().startsWith(folder) || file.path().startsWith(folder + "search/")) {
                continue;
            }
            String url = file.path().substring(3).replace("index.html", "");
            Element main =
                    Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8))
                            .selectFirst("main");
            main.select("nav, script, .cite").remove();
            Matcher pair = HAN_PAIR.matcher(main.text());
            while (pair.find()) {
                assertThat(read.pages(pair.group(1))).as(pair.group(1)).contains(url);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource({
        "ZH, dike, 海堤",
        "EN, 海堤, dike",
        "ZH, xiaohai, 王小海",
        "EN, 小海, Wang Xiaohai",
    })
    void aNameOfTheOtherLanguageFindsThePage(Lang lang, String word, String text)
            throws IOException {
        assertThat(read(index, lang).passages(SearchWords.of(word).get(0)))
                .anyMatch(p -> ReadIndex.texts(p).stream().anyMatch(t -> t.contains(text)))
                .anyMatch(p -> p.get(2).toString().contains(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Cities, city",
        "planned planning plans, plan plan plan",
        "housing houses, hous hous",
        "processes, process",
        "'29,400 and 2.94', 29400 and 2.94",
        "5G in a café, 5g in caf",
        "两江四岸, 两江 江四 四岸",
        "去、来, ''",
        "新区AI港, 新区 ai",
    })
    void textIsTakenApart(String text, String words) {
        assertThat(String.join(" ", SearchWords.of(text))).isEqualTo(words);
    }

    @Test
    void aBlockIsFoundByItsAnchorOrTheHeadingAboveIt() {
        String html =
                "<body><nav>no</nav><main id=\"main\"><h1>Title</h1><p>Top &amp; <b>b</b>old</p>"
                        + "<section id=\"s\"><h2 id=\"h\">Head</h2><p>Below<sup class=\"cite\"><a id=\"c\">1</a></sup></p>"
                        + "<p id=\"p\">Own</p><div hidden>no</div><div>Below, too</div></section><p>Last</p></main></body>";
        assertThat(PageBlocks.of(html))
                .containsExactly(
                        new PageBlocks.Block("", "Title", true),
                        new PageBlocks.Block("", "Top & bold", false),
                        new PageBlocks.Block("h", "Head", true),
                        new PageBlocks.Block("h", "Below", false),
                        new PageBlocks.Block("p", "Own", false),
                        new PageBlocks.Block("h", "Below, too", false),
                        new PageBlocks.Block("", "Last", false));
    }

    @Test
    void aLongParagraphIsCutWithoutLosingWords() throws IOException {
        StringBuilder text = new StringBuilder();
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            text.appendCodePoint(i % 50 == 0 ? 0x20000 + i : 0x4e00 + random.nextInt(900));
        }
        SearchIndex index = new SearchIndex(Lang.ZH, FacingNames.of(library, Lang.ZH));
        index.add("x/", "X", "<main><p id=\"p\">" + text + "</p></main>");
        ReadIndex read = read(index.files(), Lang.ZH);
        int[] points = text.codePoints().toArray();
        for (int i = 1; i < points.length; i++) {
            String pair = new String(points, i - 1, 2);
            assertThat(read.passages(pair))
                    .anyMatch(p -> ReadIndex.texts(p).stream().anyMatch(t -> t.contains(pair)));
        }
    }

    @Test
    void theSameSiteGivesTheSameFiles() {
        List<SiteFile> again = SearchIndex.write(library, PublishedPage.of(pages), rendered);
        assertThat(again.stream().map(SiteFile::path))
                .containsExactlyElementsOf(index.stream().map(SiteFile::path).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aQueryFetchesLittleOfAThousandPages(Lang lang) {
        SearchIndex thousand = new SearchIndex(lang, FacingNames.of(library, lang));
        Random random = new Random(1);
        for (int page = 0; page < 1_000; page++) {
            StringBuilder html = new StringBuilder("<main><h1>" + text(lang, 8, random) + "</h1>");
            for (int p = 0; p < 12; p++) {
                html.append("<p id=\"p").append(p).append("\">");
                html.append(text(lang, 60, random)).append("</p>");
            }
            thousand.add("page-" + page + "/", "Page " + page, html.append("</main>").toString());
        }
        List<SiteFile> files = thousand.files();
        int words = largest(files, "w");
        int passage = largest(files, "p");
        // Four words and five passages, each as large as they come, and the manifest.
        assertThat(4 * words + 5 * passage + 100).isLessThanOrEqualTo(60 * 1024);
    }

    private static int largest(List<SiteFile> files, String kind) {
        return files.stream()
                .filter(f -> f.path().matches(".*/" + kind + "[0-9-]+\\.json"))
                .mapToInt(f -> f.bytes().length)
                .max()
                .orElseThrow();
    }

    /** Invented words, a few of which are as frequent as in real text. */
    private static String text(Lang lang, int words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            int rank = (int) Math.pow(6_000, random.nextDouble());
            if (lang == Lang.ZH) {
                text.appendCodePoint(0x4e00 + rank * 7 % 2_500);
                text.appendCodePoint(0x4e00 + rank * 11 % 2_500);
                text.append(i % 12 == 11 ? "，" : "");
            } else {
                text.append(Integer.toString(rank * 97 + 5_000, 36)).append("x ");
            }
        }
        return text.toString();
    }

    @TestFactory
    Stream<DynamicTest> indexFiles() throws IOException {
        return Golden.each("search", SearchIndexTest::files);
    }

    private static Map<String, String> files(Path in) throws IOException {
        Lang lang = Lang.ofCode(in.getParent().getFileName().toString()).orElseThrow();
        SearchIndex index = new SearchIndex(lang, FacingNames.of(library, lang));
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> list = Files.list(in)) {
            list.sorted().forEach(pages::add);
        }
        for (Path page : pages) {
            String name = page.getFileName().toString().replace(".html", "");
            index.add(name + "/", name, Files.readString(page));
        }
        Map<String, String> files = new TreeMap<>();
        index.files()
                .forEach(f -> files.put(f.path(), new String(f.bytes(), StandardCharsets.UTF_8)));
        return files;
    }

    private static ReadIndex read(List<SiteFile> files, Lang lang) throws IOException {
        return new ReadIndex(files, lang.code() + "/search/index.json");
    }
}
