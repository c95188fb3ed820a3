package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickPatternTest {

    @ParameterizedTest
    @CsvSource({
        "ab, a+b|ba, aabba",
        "a, (?<=c)a, acaca",
        "a, (?<!c)a(?!b), cabaa",
        "a, ^a, aa",
        "a, aa?, aaa",
        "ab, [ab]$, abab",
        "0123456789, \\d{2}, 1234a56",
        "z, zz, abc"
    })
    void findsWhatThePatternFinds(String first, String regex, String text) {
        assertSame(new QuickPattern(first, regex), text);
    }

    @ParameterizedTest
    @CsvSource({"ab, bc, (?<![bc])[ab]a, aabacaaa", "a, a, (?<!a)a, aaba", "a, '', a, baa"})
    void findsWhatThePatternFindsWhereItLooksBehind(
            String first, String notAfter, String regex, String text) {
        assertSame(QuickPattern.notAfter(notAfter, first, regex), text);
    }

    /** A character that is missing from the first ones would lose matches. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void thePatternsForOfficesAndNumbersLoseNothing(long seed) {
        String letters =
                "市长省委书记局主任先生女士会同志第一二三十百千万亿零两届次大版上接下转世纪年代号后月日今去"
                        + "0123456789.,:：·×+-—“”（）() 、，。不超过近约至少多家个元%分之半成"
                        + "力争目标计划到将预计要达到确保有望已增长突破实现新增建成";
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        List<QuickPattern> patterns = new ArrayList<>(ZhNames.PATTERNS);
        patterns.addAll(Ranks.PATTERNS);
        patterns.addAll(
                List.of(
                        OfficeTitles.BEFORE,
                        OfficeTitles.AFTER,
                        ZhDates.DATE,
                        ZhQuantities.FRACTION,
                        ZhQuantities.HARD,
                        ZhQuantities.SOFT,
                        CountedLists.NAME,
                        TargetWords.AIM,
                        TargetWords.DONE));
        patterns.forEach(p -> assertSame(p, text.toString()));
    }

    private static void assertSame(QuickPattern quick, String text) {
        List<String> expected =
                quick.pattern()
                        .matcher(text)
                        .results()
                        .map(r -> r.start() + " " + r.group())
                        .toList();
        List<String> found = new ArrayList<>();
        Matcher m = quick.matcher(text);
        for (int from = 0; quick.find(m, text, from); from = m.end()) {
            found.add(m.start() + " " + m.group());
        }
        assertThat(found).isEqualTo(expected);
    }
}
