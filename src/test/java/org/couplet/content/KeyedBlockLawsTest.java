package org.couplet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.couplet.SiteFixture;
import org.couplet.lang.Lang;
import org.couplet.text.Source;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens to the counterparts of an accepted page when somebody writes on one side of it. */
class KeyedBlockLawsTest {
    private static final String PAGE = "ferries";
    private static final String[] ZH = {"渡船每小时一班", "码头在旧仓库旁", "票价没有变", "冬天停航两周", "新船更宽"};
    private static final String[] EN = {
        "A ferry leaves every hour",
        "The pier is beside the old warehouse",
        "The fare is unchanged",
        "It rests for two weeks in winter",
        "The new boat is wider"
    };

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changingOneBlockMakesOneCounterpartStale(int seed) throws IOException {
        Random random = new Random(seed);
        Lang side = Lang.values()[random.nextInt(2)];
        Page page = Page.some(random);
        TranslationsLock lock = page.accepted();

        List<String> text = page.in(side);
        int at = random.nextInt(text.size());
        text.set(at, changed(text.get(at), side));

        List<KeyedBlock> blocks = page.blocks(lock);
        assertThat(stale(blocks, lock)).hasSize(1);
        assertThat(missing(blocks)).isEmpty();
        KeyedBlock stale = stale(blocks, lock).get(0);
        assertThat(stale.in(side).orElseThrow().unit().plain()).contains(word(side));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void puttingABlockInMakesOneMissingAndNoneStale(int seed) throws IOException {
        Random random = new Random(seed);
        Lang side = Lang.values()[random.nextInt(2)];
        Page page = Page.some(random);
        TranslationsLock lock = page.accepted();
        List<String> text = page.in(side);
        text.add(random.nextInt(text.size() + 1), word(side));

        List<KeyedBlock> blocks = page.blocks(lock);
        assertThat(stale(blocks, lock)).isEmpty();
        assertThat(missing(blocks)).hasSize(1);
        assertThat(missing(blocks).get(0).in(side).orElseThrow().unit().plain())
                .isEqualTo(word(side));
        assertThat(keys(blocks)).containsAll(lock.of(PAGE).keySet());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takingABlockOutMakesOneMissingAndNoneStale(int seed) throws IOException {
        Random random = new Random(seed);
        Lang side = Lang.values()[random.nextInt(2)];
        Page page = Page.some(random);
        TranslationsLock lock = page.accepted();
        List<String> text = page.in(side);
        text.remove(random.nextInt(text.size()));

        List<KeyedBlock> blocks = page.blocks(lock);
        assertThat(stale(blocks, lock)).isEmpty();
        assertThat(missing(blocks)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movingABlockMakesNothingStaleOrMissing(int seed) throws IOException {
        Random random = new Random(seed);
        Page page = Page.some(random);
        TranslationsLock lock = page.accepted();
        int from = random.nextInt(page.zh.size());
        int to = random.nextInt(page.zh.size());
        page.zh.add(to, page.zh.remove(from));
        if (random.nextBoolean()) {
            page.en.add(to, page.en.remove(from));
        }

        List<KeyedBlock> blocks = page.blocks(lock);
        assertThat(stale(blocks, lock)).isEmpty();
        assertThat(missing(blocks)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movingAndChangingABlockMakesOneCounterpartStale(int seed) throws IOException {
        Random random = new Random(seed);
        Lang side = Lang.values()[random.nextInt(2)];
        Page page = Page.some(random);
        TranslationsLock lock = page.accepted();
        List<String> text = page.in(side);
        List<Integer> numbered =
                IntStream.range(0, text.size())
                        .filter(i -> text.get(i).matches(".*\\d.*"))
                        .boxed()
                        .toList();
        if (numbered.isEmpty()) {
            return;
        }
        int at = numbered.get(random.nextInt(numbered.size()));
        int to = random.nextInt(text.size());
        text.add(to, changed(text.remove(at), side));

        List<KeyedBlock> blocks = page.blocks(lock);
        assertThat(missing(blocks)).isEmpty();
        assertThat(stale(blocks, lock)).hasSize(1);
        KeyedBlock stale = stale(blocks, lock).get(0);
        assertThat(stale.in(side).orElseThrow().unit().plain()).contains(word(side));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aKeyGivenLaterDoesNotForgetWhatWasAccepted(int seed) throws IOException {
        Random random = new Random(seed);
        Lang side = Lang.values()[random.nextInt(2)];
        Page page = Page.some(random);
        TranslationsLock lock = page.accepted();
        int at = random.nextInt(page.zh.size());
        boolean isInBoth = random.nextBoolean();
        for (Lang lang : Lang.values()) {
            String text = page.in(lang).get(at);
            String words = lang == side ? changed(text, lang) : text;
            page.in(lang).set(at, words + (isInBoth || lang == side ? " {#later}" : ""));
        }

        List<KeyedBlock> blocks = page.blocks(lock);
        assertThat(missing(blocks)).isEmpty();
        assertThat(stale(blocks, lock)).extracting(KeyedBlock::key).containsExactly("later");
        assertThat(page.accepted(lock).of(PAGE)).containsKey("later").hasSameSizeAs(lock.of(PAGE));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writingTheSameInAnotherFormChangesNothing(int seed) throws IOException {
        Random random = new Random(seed);
        Page page = Page.some(random);
        TranslationsLock lock = page.accepted();
        page.zh.replaceAll(t -> t.replace("，", ", ").replace("。", "."));
        page.en.replaceAll(t -> t.replace(", ", ",\n").replace("ferry", "*ferry*"));

        assertThat(page.blocks(lock)).isNotEmpty();
        assertThat(page.accepted(lock)).isEqualTo(lock);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutALockOneBlockTooManyIsOneFinding(int seed) throws IOException {
        Random random = new Random(seed);
        Lang side = Lang.values()[random.nextInt(2)];
        Page page = Page.some(random);
        List<String> text = page.in(side);
        text.add(random.nextInt(text.size() + 1), word(side));

        assertThat(missing(page.blocks(TranslationsLock.EMPTY))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("longPages")
    @Timeout(5)
    void aLongPageIsMatchedAtOnce(int paragraphs) throws IOException {
        Page page = new Page();
        for (int i = 0; i < paragraphs; i++) {
            page.zh.add(ZH[i % ZH.length] + "，第 " + i + " 条。");
            page.en.add(EN[i % EN.length] + ", rule " + i + ".");
        }
        page.en.add(paragraphs / 2, word(Lang.EN));
        assertThat(missing(page.blocks(TranslationsLock.EMPTY))).hasSize(1);
    }

    static IntStream longPages() {
        return IntStream.of(200, 900);
    }

    private static String word(Lang side) {
        return side == Lang.ZH ? "新写的一段话" : "Newly written words";
    }

    private static String changed(String text, Lang side) {
        return text + " " + word(side);
    }

    private static List<KeyedBlock> stale(List<KeyedBlock> blocks, TranslationsLock lock) {
        return blocks.stream().filter(b -> lock.stale(PAGE, b).isPresent()).toList();
    }

    private static List<KeyedBlock> missing(List<KeyedBlock> blocks) {
        return blocks.stream().filter(b -> !b.isFacing()).toList();
    }

    private static List<String> keys(List<KeyedBlock> blocks) {
        return blocks.stream().map(KeyedBlock::key).toList();
    }

    /** The paragraphs of both languages, some of which say the same words. */
    private static final class Page {
        private final List<String> zh = new ArrayList<>();
        private final List<String> en = new ArrayList<>();

        static Page some(Random random) {
            Page page = new Page();
            List<Integer> kinds = new ArrayList<>(Collections.nCopies(3, 0));
            for (int i = 0; i < 4 + random.nextInt(12); i++) {
                kinds.add(random.nextInt(ZH.length));
            }
            Collections.shuffle(kinds, random);
            for (int i = 0; i < kinds.size(); i++) {
                // Only some have a number, so that the others are there twice or more.
                boolean isUnique = random.nextInt(3) > 0;
                String zhEnd = isUnique ? "，第" + i + "条。" : "。";
                String enEnd = isUnique ? ", rule " + i + "." : ".";
                page.zh.add(ZH[kinds.get(i)] + zhEnd);
                page.en.add(EN[kinds.get(i)] + enEnd);
            }
            return page;
        }

        List<String> in(Lang lang) {
            return lang == Lang.ZH ? zh : en;
        }

        List<KeyedBlock> blocks(TranslationsLock lock) throws IOException {
            SortedMap<String, Source> sources = SiteFixture.sources();
            for (Lang lang : Lang.values()) {
                String path = "content/" + PAGE + "." + lang.code() + ".md";
                String head = "---\nkind: page\ntitle: Ferries\ndescription: Boats\n---\n";
                sources.put(path, Source.of(path, head + String.join("\n\n", in(lang)) + "\n"));
            }
            String path = TranslationsLock.PATH;
            sources.put(path, Source.of(path, lock.write()));
            LibraryReader.Result result = LibraryReader.read(sources, true);
            assertThat(result.findings()).isEmpty();
            return result.library().pairs().get(PAGE).blocks();
        }

        TranslationsLock accepted() throws IOException {
            return accepted(TranslationsLock.EMPTY);
        }

        TranslationsLock accepted(TranslationsLock known) throws IOException {
            return known.with(List.of(new KeyedTexts(PAGE, Map.of(), blocks(known))));
        }
    }
}
