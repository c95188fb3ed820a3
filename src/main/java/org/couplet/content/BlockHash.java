package org.couplet.content;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import org.couplet.lang.Punctuation;
import org.couplet.text.Sha256;

/**
 * A short fingerprint of what a block says. White space, the width and style of punctuation,
 * emphasis and citations do not count: changing them leaves a translation as good as it was.
 */
final class BlockHash {
    /** 48 bits: among a million blocks two that differ are alike once in five hundred sites. */
    private static final int DIGITS = 12;

    /** Marks of Chinese and English texts that normal form KC leaves as they are. */
    private static final String UNCHANGED =
            "\u00B7\u2013\u2014\u2018\u2019\u201C\u201D\u3001\u3002\u300A\u300B";

    /** How far a full-width form stands behind its ASCII character. */
    private static final int FULL_WIDTH = 0xFEE0;

    private BlockHash() {}

    static String of(Unit unit) {
        StringBuilder text = new StringBuilder();
        write(unit.inlines(), text);
        text.append(unit.literal());
        String plain = compatible(text);
        byte[] bytes = Punctuation.folded(plain).getBytes(StandardCharsets.UTF_8);
        return Sha256.of(bytes).substring(0, DIGITS);
    }

    /** A fingerprint as a number, never below zero. */
    static long number(String hash) {
        return HexFormat.fromHexDigitsToLong(hash);
    }

    /** The fingerprint that a number is. */
    static String text(long number) {
        return HexFormat.of().toHexDigits(number, DIGITS);
    }

    /**
     * In normal form KC. Nearly all texts hold nothing but ASCII, unified ideographs and the usual
     * Chinese marks, whose forms are known here; none of them joins with a neighbour.
     */
    private static String compatible(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0xA0 || (c >= 0x4E00 && c <= 0x9FFF) || UNCHANGED.indexOf(c) >= 0) {
                out.append(c);
            } else if (c >= 0xFF01 && c <= 0xFF5E) {
                out.append((char) (c - FULL_WIDTH));
            } else {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return out.toString();
    }

    private static void write(List<Inline> inlines, StringBuilder out) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                out.append(text.text());
            } else if (inline instanceof Inline.Code code) {
                out.append(code.text());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                write(emphasis.children(), out);
            } else if (inline instanceof Inline.Strong strong) {
                write(strong.children(), out);
            } else if (inline instanceof Inline.Link link) {
                write(link.children(), out);
                mark("link", link.target(), out);
            } else if (inline instanceof Inline.Image image) {
                mark("image", image.target(), out);
                out.append(image.alt());
            } else if (inline instanceof Inline.FigureRef ref) {
                mark("fig", ref.id(), out);
            } else if (inline instanceof Inline.TermRef term) {
                mark("term", term.id(), out);
                out.append(term.shown());
            } else if (inline instanceof Inline.RawHtml raw) {
                out.append(raw.markup());
            }
        }
    }

    // A control character keeps a reference apart from words that look like one.
    private static void mark(String kind, String target, StringBuilder out) {
        out.append('\u0001').append(kind).append('\u0002').append(target).append('\u0001');
    }
}
