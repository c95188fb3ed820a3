package org.couplet.lang;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells a traditional glyph and what a simplified text writes for it. */
public final class TraditionalGlyphs {
    private static final int FIRST = 0x3400;

    /** Own data: ICU takes a tenth of a second to get its table ready. */
    private static final Map<Integer, String> SIMPLIFIED = read();

    private TraditionalGlyphs() {}

    /**
     * @return the simplified form; empty for a character that belongs in a simplified text
     */
    public static Optional<String> simplified(int codePoint) {
        return codePoint < FIRST
                ? Optional.empty()
                : Optional.ofNullable(SIMPLIFIED.get(codePoint));
    }

    private static Map<Integer, String> read() {
        Map<Integer, String> simplified = new HashMap<>();
        for (String line : Masks.read("traditional-glyphs.txt")) {
            for (String pair : line.split(" ")) {
                int glyph = pair.codePointAt(0);
                simplified.put(glyph, pair.substring(Character.charCount(glyph)));
            }
        }
        return simplified;
    }
}
