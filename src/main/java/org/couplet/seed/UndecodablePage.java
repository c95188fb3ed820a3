package org.couplet.seed;

import java.util.Locale;

/** The bytes of a page are in none of the encodings we read. */
public final class UndecodablePage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String encoding;
    private final long offset;

    /**
     * @param encoding the one that got furthest
     * @param offset of the first byte that does not fit, 0-based
     */
    public UndecodablePage(String file, String encoding, long offset) {
        super(
                String.format(
                        Locale.ROOT,
                        "%s: byte %d does not fit %s; pages are UTF-8, GB18030, or UTF-16 with a"
                                + " byte order mark",
                        file,
                        offset,
                        encoding));
        this.file = file;
        this.encoding = encoding;
        this.offset = offset;
    }

    public String file() {
        return file;
    }

    public String encoding() {
        return encoding;
    }

    public long offset() {
        return offset;
    }
}
