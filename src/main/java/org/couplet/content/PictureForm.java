package org.couplet.content;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by its bytes what a file is, and what a drawing holds that is not drawn. */
final class PictureForm {
    /** Only white space, declarations and comments may stand before a drawing. */
    private static final Pattern SVG =
            Pattern.compile(
                    "\\uFEFF?\\s*+(?:(?><\\?.*?\\?>|<!--.*?-->"
                            + "|<!DOCTYPE[^\\[>]*+(?:\\[.*?\\]\\s*+)?+>)\\s*+)*+"
                            + "<(?:[\\w.-]+:)?svg[\\s/>]",
                    Pattern.DOTALL);

    /** An attribute is told from a word of a text by the quote that begins its value. */
    private static final Pattern ACTIVE =
            Pattern.compile(
                    "<(?:[\\w.-]+:)?(?:script|foreignObject)\\b"
                            + "|(?<=[\\s\"'/])on[a-z]+\\s*=(?=\\s*[\"'])"
                            + "|j\\s*a\\s*v\\s*a\\s*s\\s*c\\s*r\\s*i\\s*p\\s*t\\s*:",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern REFERENCE =
            Pattern.compile("&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));?");

    private PictureForm() {}

    /**
     * @param bytes of the file's beginning
     * @return the ending that goes with them; empty when they are of no form that pages show
     */
    static Optional<String> ending(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(64, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of("png");
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of("jpg");
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of("gif");
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of("webp");
        }
        // The brands: the major one may be that of all forms of the family.
        if (head.startsWith("ftyp", 4) && head.matches("(?s).{8}.*avi[fs].*")) {
            return Optional.of("avif");
        }
        return SVG.matcher(text(bytes)).lookingAt() ? Optional.of("svg") : Optional.empty();
    }

    /**
     * The first thing in a drawing that runs or is a page of its own, as it is written there: a
     * script, a handler, an address that is a script, HTML.
     *
     * @param bytes the whole file
     */
    static Optional<String> active(byte[] bytes) {
        Matcher m =
                ACTIVE.matcher(REFERENCE.matcher(text(bytes)).replaceAll(PictureForm::character));
        return m.find() ? Optional.of(m.group().replaceAll("\\s", "")) : Optional.empty();
    }

    private static String character(MatchResult reference) {
        int c =
                reference.group(1) != null
                        ? Integer.parseInt(reference.group(1), 16)
                        : Integer.parseInt(reference.group(2));
        return Matcher.quoteReplacement(Character.isValidCodePoint(c) ? Character.toString(c) : "");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, charset(bytes));
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (first) {
            case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
            case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }
}
