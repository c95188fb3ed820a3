package org.couplet.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThreeWayMergeTest {

    /** Words stand for paragraphs: {@code a} and {@code a1} are versions of the same one. */
    private static String text(String words) {
        return words == null
                ? ""
                : List.of(words.split(" ")).stream()
                                .map(w -> w + " [@700:" + (int) w.charAt(0) + "]")
                                .collect(Collectors.joining("\n\n"))
                        + "\n";
    }

    private static String words(String text) {
        return text.replaceAll(" \\[@[^]]*]", "").replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest(name = "{0}: {1} | {2} | {3}")
    @CsvSource({
        "nothing changed,                     a b c,  a b c,    a b c,    a b c,       ''",
        "only the converter changed,          a b c,  a b c,    a b1 c,   a b1 c,      ''",
        "only the editor changed,             a b c,  a b1 c,   a b c,    a b1 c,      ''",
        "both changed the same way,           a b c,  a b1 c,   a b1 c,   a b1 c,      ''",
        "far from each other,                 a b c,  a1 b c,   a b c1,   a1 b c1,     ''",
        "side by side,                        a b c,  a1 b c,   a b1 c,   a1 b1 c,     ''",
        "the same paragraph,                  a b c,  a b1 c,   a b2 c,   a b1 c,      3:b>b2",
        "the same and others,                 a b c,  a b1 c1,  a1 b2 c,  a1 b1 c1,    3:b>b2",
        "the editor took one out,             a b c,  a c,      a1 b c,   a1 c,        ''",
        "taken out here and changed there,    a b c,  a c,      a b1 c,   a c,         3:b>b1",
        "changed here and taken out there,    a b c,  a b1 c,   a c,      a b1 c,      3:b>",
        "both took it out,                    a b c,  a c,      a c,      a c,         ''",
        "the converter took one out,          a b c,  a1 b c,   a b,      a1 b,        ''",
        "the editor put one in,               a b,    a x b,    a b1,     a x b1,      ''",
        "the converter put one in,            a b,    a1 b,     a b x,    a1 b x,      ''",
        "one in at different places,          a b,    x a b,    a b y,    x a b y,     ''",
        "another one at the same place,       a b,    a x b,    a y b,    a x b,       3:>y",
        "the same one at the same place,      a b,    a x b,    a x b,    a x b,       ''",
        "joined there and changed here,       a b c,  a1 b c,   a2 c,     a1 b c,      1:a b>a2",
        "parted there and changed here,       a b,    a1 b,     a2 x b,   a1 b,        1:a>a2 x"
    })
    void everyParagraphHasItsAuthor(
            String what, String base, String ours, String theirs, String merged, String conflicts) {
        ThreeWayMerge.Result result = ThreeWayMerge.merge(text(base), text(ours), text(theirs));

        assertThat(words(result.text())).isEqualTo(merged);
        assertThat(
                        result.conflicts().stream()
                                .map(
                                        c ->
                                                c.line()
                                                        + ":"
                                                        + words(c.base())
                                                        + ">"
                                                        + words(c.theirs()))
                                .collect(Collectors.joining(", ")))
                .isEqualTo(conflicts);
    }

    @Test
    void linesOfTheFrontMatterAreMergedOneByOne() {
        String base = "---\nkind: page\ntitle: Old\ndescription: Old.\n---\n\nText.\n";
        String ours = base.replace("title: Old", "title: Mine").replace("kind: page\n", "");
        String theirs = base.replace("Old.", "New.").replace("Text", "More text");

        assertThat(ThreeWayMerge.merge(base, ours, theirs).text())
                .isEqualTo("---\ntitle: Mine\ndescription: New.\n---\n\nMore text.\n");
    }

    @Test
    void anEditorsOwnSpacingStays() {
        String base = "A first paragraph.\n\nA second paragraph.\n\nA third paragraph.\n";
        String ours = "A first paragraph.\n\n\n  \nMy second paragraph.\n\nA third paragraph.";
        String theirs = base.replace("third", "last");

        assertThat(ThreeWayMerge.merge(base, ours, theirs).text())
                .isEqualTo(
                        "A first paragraph.\n\n\n  \nMy second paragraph.\n\nA last paragraph.\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingAnEditorWroteIsEverLost(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String base = text(shuffled(random, ""));
            String ours = text(shuffled(random, "mine"));
            String theirs = text(shuffled(random, "new"));
            ThreeWayMerge.Result result = ThreeWayMerge.merge(base, ours, theirs);

            for (String word : words(ours).split(" ")) {
                if (word.endsWith("mine")) {
                    assertThat(words(result.text()).split(" ")).contains(word);
                }
            }
            assertThat(ThreeWayMerge.merge(theirs, result.text(), theirs).text())
                    .isEqualTo(result.text());
        }
    }

    private static String shuffled(Random random, String mark) {
        StringBuilder out = new StringBuilder("start");
        for (char c = 'b'; c < 'k'; c++) {
            if (random.nextInt(4) > 0) {
                out.append(' ').append(c).append(random.nextBoolean() ? mark : "");
            }
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n\n",
                "one",
                "one\n\n",
                "---\n---\n",
                "---\n\ntitle: x\n---\none\ntwo\n\n \t\nthree\n\n\n",
                "---\nnever closed\n",
                "```\ncode\n\nmore\n```\n"
            })
    void chunksTogetherAreTheText(String text) {
        assertThat(
                        Chunk.of(text).stream()
                                .map(c -> c.text() + c.end())
                                .collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
