package org.couplet.content;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.couplet.text.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What faces what. The original's texts are small letters and the other's capitals; a sign before
 * tells the shape (# heading, - item, | a row's first cell, : a further cell), a name in brackets
 * is the author's key. In what is found, {@code ~} follows what has moved and {@code _} is nothing.
 */
class FacingTest {
    private static final Pattern WORD = Pattern.compile("([-#|:]?)(\\w+)(?:\\[(\\w+)\\])?");
    private static final Map<String, String> SHAPES =
            Map.of("", "p", "#", "h2", "-", "ul/li/p", "|", "tr/td", ":", "td");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = ";",
            value = {
                "in order; a b; A B; aA bB",
                "one more at the start; x #a b; #A B; x_ aA bB",
                "one more in the middle; #a x #b; #A #B; aA x_ bB",
                "one more at the end; a #b x; A #B; aA bB x_",
                "one more in the other; #a #b; #A X #B; aA _X bB",
                "numbers tell which is more; a1 x b2 c3; A1 B2 C3; a1A1 x_ b2B2 c3C3",
                "numbers tell at the start; x a1 b2; A1 B2; x_ a1A1 b2B2",
                "numbers tell at the end; a1 b2; A1 B2 X; a1A1 b2B2 _X",
                "an item more; -a1 -x -b2; -A1 -B2; a1A1 x_ b2B2",
                "a row more; |a1 :yes |x :no |b2 :yes; |A1 :YES |B2 :YES;"
                        + " a1A1 yesYES x_ no_ b2B2 yesYES",
                "other shapes never face; #a; A; a_ _A",
                "both sides have more; #a x #b; #A #B Y; aA x_ bB _Y",
                "author's keys; a b[k]; A[k] B; a_ bA _B",
                "keys before numbers; a1[k] b2; A2[k] B1; a1A2 b2B1",
                "keys that differ; a1[k] b2; A1[l] B2; a1_ _A1 b2B2",
                "keys of headings may differ; #a[k] b; #A[l] B; aA bB"
            })
    void withoutALock(String name, String original, String other, String expected) {
        assertThat(found(original, other, "")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = ";",
            value = {
                "nothing changed; a b; A B; a=A b=B; aA bB",
                "one more at the start; x a b; A B; a=A b=B; x_ aA bB",
                "one more in the middle; a x b; A B; a=A b=B; aA x_ bB",
                "one more at the end of the other; a b; A B X; a=A b=B; aA bB _X",
                "changed; a x c; A B C; a=A b=B c=C; aA xB cC",
                "changed, and one more; a x c y; A B C; a=A b=B c=C; aA xB cC y_",
                "moved in the original; c a b; A B C; a=A b=B c=C; cC~ aA bB",
                "moved in both; c a b; C A B; a=A b=B c=C; cC aA bB",
                "moved and another changed; c x b; A B C; a=A b=B c=C; cC~ xA bB",
                "taken out; a c; A B C; a=A b=B c=C; aA _B cC",
                "the same text twice; a a b; A A B; a=A b=B; aA aA bB",
                "twice, accepted apart; s s; S T; s=S k:s=T; sS sT",
                "twice, and one more; s x s; S S; s=S k:s=S; sS x_ sS",
                "an item more; -a -x -b; -A -B; a=A b=B; aA x_ bB",
                "a row more; |a :yes |x :no |b :yes; |A :YES |B :YES;"
                        + " a=A b=B yes=YES k:yes=YES; aA yesYES x_ no_ bB yesYES",
                "author's key over the lock; a[k] b; A B[k]; a=A b=B; _A aB b_"
            })
    void withALock(String name, String original, String other, String lock, String expected) {
        assertThat(found(original, other, lock)).isEqualTo(expected);
    }

    private static String found(String original, String other, String lock) {
        return Facing.of(sides(original), sides(other), lock(lock), true).pairs().stream()
                .map(m -> word(m.a()) + word(m.b()) + (m.isMoved() ? "~" : ""))
                .collect(Collectors.joining(" "));
    }

    private static String word(KeyedBlock.Side side) {
        return side == null
                ? "_"
                : new String(HexFormat.of().parseHex(side.hash()), US_ASCII).strip();
    }

    /** A word of up to six letters as the fingerprint of a text, so that it can be read again. */
    private static String hash(String word) {
        return HexFormat.of().formatHex("%6s".formatted(word).getBytes(US_ASCII));
    }

    private static List<KeyedBlock.Side> sides(String words) {
        return Arrays.stream(words.strip().split(" ")).map(FacingTest::side).toList();
    }

    private static KeyedBlock.Side side(String word) {
        Matcher m = WORD.matcher(word);
        assertThat(m.matches()).as(word).isTrue();
        Position at = new Position(1, 1);
        String key = m.group(3) == null ? "" : m.group(3);
        List<Inline> text = List.of(new Inline.Text(m.group(2), at));
        return new KeyedBlock.Side(
                new Unit(SHAPES.get(m.group(1)), key, text, "", at), hash(m.group(2)));
    }

    /** Entries such as {@code a=A}; {@code k:a=B} gives the key where a text is there twice. */
    private static SortedMap<String, TranslationsLock.Entry> lock(String entries) {
        SortedMap<String, TranslationsLock.Entry> lock = new TreeMap<>();
        for (String entry : entries.isBlank() ? new String[0] : entries.strip().split(" ")) {
            String texts = entry.substring(entry.indexOf(':') + 1);
            String[] sides = texts.split("=");
            String key = texts.equals(entry) ? sides[0] : entry.substring(0, entry.indexOf(':'));
            lock.put(key, new TranslationsLock.Entry(hash(sides[0]), hash(sides[1])));
        }
        return lock;
    }
}
