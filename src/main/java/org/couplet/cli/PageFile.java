package org.couplet.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.couplet.lang.HanText;
import org.couplet.seed.PageDecoder;
import org.couplet.seed.SeedPage;
import org.couplet.seed.UndecodablePage;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/**
 * A file that is to be a newspaper page.
 *
 * @param file as given
 * @param page empty when it cannot be read as one
 * @param finding why not; empty when it can
 */
record PageFile(Path file, Optional<SeedPage> page, Optional<Finding> finding) {
    private static final long MOST_BYTES = 8L * 1024 * 1024;

    /** Three times as many as a page of the largest size has in columns of nine characters. */
    private static final int MOST_LINES = 250_000;

    /** A shorter text is looked at whatever it holds. */
    private static final int FEW_CHARACTERS = 20_000;

    /** Of so many characters of a Chinese page one is Chinese at least. */
    private static final int LEAST_SHARE = 200;

    /**
     * @throws IOException if the file cannot be read at all
     */
    static PageFile read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return bad(file, Position.START, "seed.size", Message.of("seed.size.file", 8));
        }
        byte[] bytes = bytes(file);
        int nul = indexOf(bytes, 0);
        if (nul >= 0 && !PageDecoder.isUtf16(bytes)) {
            return bad(
                    file, place(bytes, nul, "UTF-8"), "seed.binary", Message.of("seed.binary.nul"));
        }
        try {
            SeedPage page = PageDecoder.decode(file.getFileName().toString(), bytes);
            return problem(file, page.lines())
                    .map(f -> new PageFile(file, Optional.empty(), Optional.of(f)))
                    .orElseGet(() -> new PageFile(file, Optional.of(page), Optional.empty()));
        } catch (UndecodablePage e) {
            return bad(
                    file,
                    place(bytes, (int) e.offset(), e.encoding()),
                    "seed.encoding",
                    undecodable(e));
        }
    }

    /** Some errors of a machine do not say which file they are about. */
    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            FileSystemException named =
                    new FileSystemException(file.toString(), null, e.getMessage());
            named.initCause(e);
            throw named;
        }
    }

    /** The file's path as messages show it. */
    String path() {
        return path(file);
    }

    private static Optional<Finding> problem(Path file, List<String> lines) {
        if (lines.stream().allMatch(String::isBlank)) {
            return Optional.of(
                    Finding.error(
                            path(file),
                            Position.START,
                            "seed.empty",
                            Message.of("seed.empty.page")));
        }
        if (lines.size() > MOST_LINES) {
            return Optional.of(
                    Finding.error(
                            path(file),
                            Position.START,
                            "seed.size",
                            Message.of("seed.size.lines", lines.size(), MOST_LINES)));
        }
        if (lines.stream().noneMatch(HanText::hasHan)) {
            return Optional.of(noHan(file, Message.of("seed.no-han.page")));
        }
        return isForeign(lines)
                ? Optional.of(noHan(file, Message.of("seed.no-han.few")))
                : Optional.empty();
    }

    /** Whether a long text has next to no Chinese, such as a table of numbers or a log. */
    private static boolean isForeign(List<String> lines) {
        long all = 0;
        long han = 0;
        for (String line : lines) {
            for (int i = 0; i < line.length(); i++) {
                all++;
                han += HanText.isHan(line.charAt(i)) ? 1 : 0;
            }
        }
        return all > FEW_CHARACTERS && han * LEAST_SHARE < all;
    }

    private static Finding noHan(Path file, Message message) {
        return Finding.error(path(file), Position.START, "seed.no-han", message);
    }

    private static PageFile bad(Path file, Position at, String rule, Message message) {
        Finding finding = Finding.error(path(file), at, rule, message);
        return new PageFile(file, Optional.empty(), Optional.of(finding));
    }

    static Message undecodable(UndecodablePage e) {
        return Message.of("seed.encoding.byte", e.file(), Long.toString(e.offset()), e.encoding());
    }

    private static String path(Path file) {
        return file.normalize().toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static int indexOf(byte[] bytes, int wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Where a byte stands, in the characters that could be read before it. */
    private static Position place(byte[] bytes, int offset, String encoding) {
        String before = new String(bytes, 0, offset, Charset.forName(encoding));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        String rest = before.substring(before.lastIndexOf('\n') + 1);
        int mark = rest.startsWith("\uFEFF") ? 1 : 0;
        return new Position(line, rest.codePointCount(mark, rest.length()) + 1);
    }
}
