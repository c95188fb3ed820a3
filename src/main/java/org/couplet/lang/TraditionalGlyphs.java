package org.couplet.lang;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.Optional;

/** Tells a traditional glyph and what a simplified text writes for it. */
public final class TraditionalGlyphs {
    /**
     * Glyphs that a simplified text may hold although a table maps them: in use in names and in
     * words such as 瞭望.
     */
    private static final String STANDING = "瞭昇甦鍾濛祕釐陞";

    /** The table has so many rows of so many cells. */
    private static final int ROWS = 87;

    private static final int CELLS = 94;
    private static final int FIRST = 0xA1;
    private static final BitSet STANDARD = standard();

    private TraditionalGlyphs() {}

    /**
     * @return the simplified form; empty for a character that belongs in a simplified text
     */
    public static Optional<String> simplified(int codePoint) {
        if (isStandard(codePoint)
                || STANDING.indexOf(codePoint) >= 0
                || Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.HAN) {
            return Optional.empty();
        }
        String glyph = Character.toString(codePoint);
        String mapped = Table.TO_SIMPLIFIED.transliterate(glyph);
        return mapped.equals(glyph) ? Optional.empty() : Optional.of(mapped);
    }

    private static boolean isStandard(int codePoint) {
        return codePoint < STANDARD.length() && STANDARD.get(codePoint);
    }

    /** The characters of GB 2312, all of them in the basic plane. */
    private static BitSet standard() {
        byte[] rows = new byte[2 * ROWS * CELLS];
        for (int i = 0; i < ROWS * CELLS; i++) {
            rows[2 * i] = (byte) (FIRST + i / CELLS);
            rows[2 * i + 1] = (byte) (FIRST + i % CELLS);
        }
        BitSet all = new BitSet(Character.MAX_VALUE + 1);
        new String(rows, Charset.forName("GB2312")).chars().forEach(all::set);
        return all;
    }

    /** Loaded when the first rare glyph is met: most pages never need it. */
    private static final class Table {
        static final Transliterator TO_SIMPLIFIED =
                Transliterator.getInstance("Traditional-Simplified");
    }
}
