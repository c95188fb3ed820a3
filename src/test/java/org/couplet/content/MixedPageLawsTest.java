package org.couplet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.couplet.lang.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one edit does to an accepted page that has all kinds of blocks. */
class MixedPageLawsTest {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** An accepted page and the place of one edit. */
    private static final class Edit {
        private final Random random;
        private final MixedPage page;
        private final TranslationsLock lock;
        private final Lang side;
        private final List<MixedPage.Part> parts;
        private final int at;

        Edit(int seed) {
            random = new Random(seed);
            page = MixedPage.some(random);
            lock = page.accepted(TranslationsLock.EMPTY);
            side = Lang.values()[random.nextInt(2)];
            parts = page.in(side);
            at = random.nextInt(parts.size());
        }

        List<KeyedBlock> blocks() {
            return page.blocks(lock);
        }

        List<String> stale() {
            return blocks().stream()
                    .filter(b -> lock.stale(MixedPage.PATH, b).isPresent())
                    .map(b -> b.in(side).orElseThrow().unit().plain())
                    .toList();
        }

        List<String> missing() {
            return blocks().stream()
                    .filter(b -> !b.isFacing())
                    .map(b -> b.sides().values().iterator().next().unit().plain())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writingATextAnewMakesItsCounterpartStaleAndNoOther(int seed) {
        Edit edit = new Edit(seed);
        List<List<String>> rows = edit.parts.get(edit.at).rows();
        List<String> cells = rows.get(edit.random.nextInt(rows.size()));
        cells.set(edit.random.nextInt(cells.size()), fresh(edit.side, 1));

        assertThat(edit.stale()).containsExactly(fresh(edit.side, 1));
        assertThat(edit.missing()).isEmpty();
        assertThat(keys(edit.blocks())).containsExactlyElementsOf(keys(edit.lock));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void puttingAParagraphInMakesItMissingAndNothingStale(int seed) {
        Edit edit = new Edit(seed);
        edit.parts.add(edit.at, paragraph(fresh(edit.side, 1)));

        assertThat(edit.stale()).isEmpty();
        assertThat(edit.missing()).containsExactly(fresh(edit.side, 1));
        assertThat(keys(edit.blocks())).containsAll(keys(edit.lock));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void puttingAnItemOrARowInMakesItMissingAndNothingStale(int seed) {
        Edit edit = new Edit(seed);
        MixedPage.Part part = edit.parts.get(edit.at);
        List<String> row = new ArrayList<>();
        for (int i = 0; i < part.rows().get(0).size(); i++) {
            row.add(fresh(edit.side, i + 1));
        }
        if (part.rows().size() == 1) {
            edit.parts.add(edit.at, paragraph(row.get(0)));
        } else {
            part.rows().add(edit.random.nextInt(part.rows().size() + 1), row);
        }

        assertThat(edit.stale()).isEmpty();
        assertThat(edit.missing()).containsExactlyElementsOf(row);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takingAPartOutMakesItsCounterpartMissingAndNothingStale(int seed) {
        Edit edit = new Edit(seed);
        int cells = edit.parts.get(edit.at).rows().stream().mapToInt(List::size).sum();
        boolean isTable = edit.parts.get(edit.at).kind() == MixedPage.Kind.TABLE;
        edit.parts.remove(edit.at);
        if (touching(edit.parts)) {
            return;
        }

        assertThat(edit.stale()).isEmpty();
        assertThat(edit.missing()).hasSize(cells + (isTable ? 2 : 0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movingAPartOnOneSideOrBothChangesNothing(int seed) {
        Edit edit = new Edit(seed);
        int to = edit.random.nextInt(edit.parts.size());
        edit.parts.add(to, edit.parts.remove(edit.at));
        if (edit.random.nextBoolean()) {
            List<MixedPage.Part> other = edit.page.in(edit.side.other());
            other.add(to, other.remove(edit.at));
        }
        if (touching(edit.parts) || touching(edit.page.in(edit.side.other()))) {
            return;
        }

        assertThat(edit.stale()).isEmpty();
        assertThat(edit.missing()).isEmpty();
        assertThat(edit.page.accepted(edit.lock)).isEqualTo(edit.lock);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writingTheSameInAnotherFormChangesNothing(int seed) {
        Edit edit = new Edit(seed);
        edit.page.reformat();

        assertThat(edit.stale()).isEmpty();
        assertThat(edit.page.accepted(edit.lock)).isEqualTo(edit.lock);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void acceptedKeysAreThoseOfTheNextReading(int seed) {
        Edit edit = new Edit(seed);
        for (Lang lang : Lang.values()) {
            edit.page.in(lang).add(edit.at, paragraph(fresh(lang, 1)));
        }
        List<String> last = edit.parts.get(edit.parts.size() - 1).rows().get(0);
        last.set(last.size() - 1, fresh(edit.side, 2));

        TranslationsLock now = edit.page.accepted(edit.lock);
        assertThat(keys(now)).containsAll(keys(edit.lock)).hasSize(keys(edit.lock).size() + 1);
        assertThat(keys(edit.page.blocks(now))).containsExactlyElementsOf(keys(now));
        assertThat(edit.page.accepted(now)).isEqualTo(now);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutALockAParagraphTooManyIsOneFinding(int seed) {
        Edit edit = new Edit(seed);
        edit.parts.add(edit.at, paragraph(fresh(edit.side, 1)));

        assertThat(edit.page.blocks(TranslationsLock.EMPTY).stream().filter(b -> !b.isFacing()))
                .hasSize(1);
    }

    private static boolean touching(List<MixedPage.Part> parts) {
        return IntStream.range(1, parts.size())
                .anyMatch(i -> !parts.get(i - 1).kind().canTouch(parts.get(i).kind()));
    }

    private static MixedPage.Part paragraph(String text) {
        return MixedPage.Part.of(MixedPage.Kind.PARAGRAPH, text);
    }

    private static String fresh(Lang side, int n) {
        return side == Lang.ZH ? "风把门吹开了" + n : "Wind blew the door open " + n;
    }

    private static Set<String> keys(List<KeyedBlock> blocks) {
        Set<String> keys = new LinkedHashSet<>();
        blocks.stream().map(KeyedBlock::key).sorted().forEach(keys::add);
        return keys;
    }

    private static Set<String> keys(TranslationsLock lock) {
        return lock.of(MixedPage.PATH).keySet();
    }
}
