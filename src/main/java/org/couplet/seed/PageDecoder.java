package org.couplet.seed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.text.Sha256;

/** From the bytes of a file to the lines of a page. */
public final class PageDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /**
     * So many multi-byte UTF-8 sequences in a row are no accident: such a file is UTF-8 with a
     * damaged byte, and GB18030 would read it as nonsense without complaint.
     */
    private static final int SURELY_UTF8 = 8;

    private PageDecoder() {}

    /**
     * Reads UTF-8 and UTF-16 with or without a byte order mark, and GB18030. Lines end at LF or CR
     * LF, or at CR in a file that has no LF.
     *
     * @param file the file's name without its folder
     * @throws UndecodablePage if no encoding fits all bytes
     */
    public static SeedPage decode(String file, byte[] bytes) {
        int dot = file.lastIndexOf('.');
        String name = dot > 0 ? file.substring(0, dot) : file;
        int bar = name.indexOf('_');
        String id = bar > 0 ? name.substring(0, bar) : name;
        Reading reading = read(file, bytes);
        List<String> lines = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        part(reading.text, lines, ends);
        PageForm form = new PageForm(reading.from > 0, ends);
        return new SeedPage(id, name, file, Sha256.of(bytes), reading.encoding, lines, form);
    }

    /** What stands after so many bytes of a mark. */
    private record Reading(String text, String encoding, int from, int failedAt) {}

    private static Reading read(String file, byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(file, bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(file, bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(file, bytes, 2, StandardCharsets.UTF_16BE);
        }
        Reading utf8 = tryRead(bytes, 0, StandardCharsets.UTF_8);
        boolean mayBeUtf16 = utf8.failedAt >= 0 || utf8.text.indexOf('\0') >= 0;
        Optional<Charset> unmarked = mayBeUtf16 ? UnmarkedUtf16.of(bytes) : Optional.empty();
        if (unmarked.isPresent()) {
            return strict(file, bytes, 0, unmarked.get());
        }
        if (utf8.failedAt < 0) {
            return utf8;
        }
        Reading gb = tryRead(bytes, 0, GB18030);
        if (gb.failedAt < 0 && wideCharacters(utf8.text) < SURELY_UTF8) {
            return gb;
        }
        Reading best = gb.failedAt < 0 || utf8.failedAt >= gb.failedAt ? utf8 : gb;
        throw new UndecodablePage(file, best.encoding, best.failedAt);
    }

    /** Whether bytes that hold a NUL are UTF-16 with a byte order mark or surely without. */
    public static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xFE)
                || startsWith(bytes, 0xFE, 0xFF)
                || UnmarkedUtf16.of(bytes).isPresent();
    }

    private static Reading strict(String file, byte[] bytes, int from, Charset charset) {
        Reading reading = tryRead(bytes, from, charset);
        if (reading.failedAt >= 0) {
            throw new UndecodablePage(file, charset.name(), reading.failedAt);
        }
        return reading;
    }

    /** Reads as far as the bytes fit. */
    private static Reading tryRead(byte[] bytes, int from, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(in, out, true);
        int failedAt = result.isError() ? in.position() : -1;
        return new Reading(out.flip().toString(), charset.name(), from, failedAt);
    }

    private static long wideCharacters(String text) {
        return text.chars().filter(c -> c > 0x7F).count();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static void part(String text, List<String> lines, List<String> ends) {
        char last = text.indexOf('\n') >= 0 ? '\n' : '\r';
        int from = 0;
        for (int at = text.indexOf(last); at >= 0; at = text.indexOf(last, from)) {
            boolean isTwo = last == '\n' && at > from && text.charAt(at - 1) == '\r';
            lines.add(text.substring(from, isTwo ? at - 1 : at));
            ends.add(isTwo ? "\r\n" : String.valueOf(last));
            from = at + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
            ends.add("");
        }
    }
}
