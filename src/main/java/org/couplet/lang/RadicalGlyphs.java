package org.couplet.lang;

import java.text.Normalizer;
import java.util.Optional;

/** Radicals and compatibility ideographs that only look like the character they stand for. */
public final class RadicalGlyphs {
    /** Unicode gives most of the radicals supplement no mapping; each is followed by its twin. */
    private static final String PAIRS = "⻓长⻔门⻅见⻢马⻚页⻛风⻜飞⻥鱼⻦鸟⻩黄⻋车⻉贝⻰龙⺠民⻄西⻘青⻝食⻆角⻮齿⻬齐⻁虎⻣骨⻤鬼⻨麦⻙韦⻐钅⻳龟⺟母";

    private RadicalGlyphs() {}

    /**
     * @return the character; empty for everything that is one already
     */
    public static Optional<String> character(int codePoint) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(codePoint);
        if (block == Character.UnicodeBlock.CJK_RADICALS_SUPPLEMENT) {
            int at = PAIRS.indexOf(codePoint);
            return at >= 0 && at % 2 == 0
                    ? Optional.of(PAIRS.substring(at + 1, at + 2))
                    : Optional.empty();
        }
        boolean isLookalike =
                block == Character.UnicodeBlock.KANGXI_RADICALS
                        || block == Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS
                        || block == Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT;
        if (!isLookalike) {
            return Optional.empty();
        }
        String glyph = Character.toString(codePoint);
        String plain = Normalizer.normalize(glyph, Normalizer.Form.NFKC);
        return plain.equals(glyph) ? Optional.empty() : Optional.of(plain);
    }
}
