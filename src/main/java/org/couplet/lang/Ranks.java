package org.couplet.lang;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Finds claims of a rank in Chinese text: 第二大港, 居全国第七, 全国首个, 全省面积最大的. A first or a most counts only
 * where the text says among whom.
 */
public final class Ranks {
    /** The unit of a rank. */
    public static final String UNIT = "位";

    private static final String AMONG =
            "(?:全国|我国|中国|国内|世界|全球|国际|亚洲|全省|全市|全区|东部|中部|西部|东北|华东|华南|华北|华中|西南|西北)";
    private static final String AMONG_FIRST = "全我中国世亚东西华";
    private static final String NUMERAL = "(?:\\d{1,3}|[一二三四五六七八九十]{1,3})";

    static final List<QuickPattern> PATTERNS =
            List.of(
                    new QuickPattern("第", "(?<raw>第(?<n>" + NUMERAL + ")[大长高](?![道街会于]))"),
                    new QuickPattern(
                            "排位列居跃升",
                            "(?:排名|排在|位居|位列|列|居|跃居|升至)"
                                    + AMONG
                                    + "?(?<raw>第(?<n>"
                                    + NUMERAL
                                    + ")位?)"),
                    new QuickPattern(
                            AMONG_FIRST, AMONG + "(?<raw>第(?<n>" + NUMERAL + ")位?(?![届次批届代章条期]))"),
                    new QuickPattern(AMONG_FIRST, AMONG + "(?<raw>首[个家座条创例款台次部位])"),
                    new QuickPattern(
                            AMONG_FIRST,
                            AMONG + "[^，,。；;：:、“”\\n]{0,12}(?<raw>最[大长高多早快宽深])(?![限程])"));

    private Ranks() {}

    /**
     * @return in reading order, never overlapping, all soft; empty when there is none
     */
    public static List<Quantity> find(String text) {
        List<Quantity> found = new ArrayList<>();
        for (QuickPattern pattern : PATTERNS) {
            Matcher m = pattern.matcher(text);
            for (int from = 0; pattern.find(m, text, from); from = m.end()) {
                int start = m.start("raw");
                int end = m.end("raw");
                value(m, pattern)
                        .filter(
                                v ->
                                        found.stream()
                                                .noneMatch(q -> q.start() < end && start < q.end()))
                        .map(
                                v ->
                                        new Quantity(
                                                v,
                                                UNIT,
                                                Optional.empty(),
                                                true,
                                                m.group("raw"),
                                                start,
                                                end))
                        .ifPresent(found::add);
            }
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return List.copyOf(found);
    }

    private static Optional<BigDecimal> value(Matcher m, QuickPattern pattern) {
        if (!pattern.pattern().pattern().contains("?<n>")) {
            return Optional.of(BigDecimal.ONE);
        }
        String number = m.group("n");
        return Character.isDigit(number.charAt(0))
                ? Optional.of(new BigDecimal(number))
                : ChineseNumerals.parse(number);
    }
}
