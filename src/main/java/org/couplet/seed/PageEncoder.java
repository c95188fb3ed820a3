package org.couplet.seed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;

/** From the lines of a page to the bytes of a file: {@link PageDecoder} backwards. */
public final class PageEncoder {
    private static final String MARK = "\uFEFF";

    private PageEncoder() {}

    /**
     * @param page whose encoding, byte order mark and line ends are kept
     * @param lines as many as the page has; its own give the bytes it was read from
     * @throws IllegalArgumentException if there are more or fewer lines
     */
    public static byte[] encode(SeedPage page, List<String> lines) {
        List<String> ends = page.form().ends();
        if (lines.size() != ends.size()) {
            throw new IllegalArgumentException(
                    lines.size() + " lines for a page of " + ends.size());
        }
        Charset charset = Charset.forName(page.encoding());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (page.form().hasMark()) {
            bytes.writeBytes(MARK.getBytes(charset));
        }
        for (int i = 0; i < lines.size(); i++) {
            bytes.writeBytes((lines.get(i) + ends.get(i)).getBytes(charset));
        }
        return bytes.toByteArray();
    }
}
