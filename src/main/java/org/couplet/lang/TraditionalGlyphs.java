package org.couplet.lang;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Optional;

/** Tells a traditional glyph and what a simplified text writes for it. */
public final class TraditionalGlyphs {
    /**
     * Glyphs that a simplified text may hold although a table maps them: in use in names and in
     * words such as 瞭望.
     */
    private static final String STANDING = "瞭昇甦鍾濛祕釐陞";

    private static final Charset GB2312 = Charset.forName("GB2312");

    private TraditionalGlyphs() {}

    /**
     * @return the simplified form; empty for a character that belongs in a simplified text
     */
    public static Optional<String> simplified(int codePoint) {
        if (Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.HAN
                || STANDING.indexOf(codePoint) >= 0) {
            return Optional.empty();
        }
        String glyph = Character.toString(codePoint);
        // An encoder has state and a page is converted in one thread: a new one is cheap enough.
        CharsetEncoder standard = GB2312.newEncoder();
        if (standard.canEncode(glyph)) {
            return Optional.empty();
        }
        String mapped = Table.TO_SIMPLIFIED.transliterate(glyph);
        return mapped.equals(glyph) ? Optional.empty() : Optional.of(mapped);
    }

    /** Loaded when the first rare glyph is met: most pages never need it. */
    private static final class Table {
        static final Transliterator TO_SIMPLIFIED =
                Transliterator.getInstance("Traditional-Simplified");
    }
}
