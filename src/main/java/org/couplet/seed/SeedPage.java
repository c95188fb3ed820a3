package org.couplet.seed;

import java.util.List;
import java.util.Objects;

/**
 * One newspaper page as it was scanned.
 *
 * @param id the short name used in citations, {@code 001}: the file name up to its first {@code _}
 *     or its extension
 * @param name the file name without extension
 * @param file the file name
 * @param sha256 of the file's bytes, lower-case hex
 * @param encoding the charset the bytes were read with
 * @param lines the lines without their ends, a byte order mark removed; line n of the file is
 *     {@code lines.get(n - 1)}
 * @param form what the file has besides its lines
 */
public record SeedPage(
        String id,
        String name,
        String file,
        String sha256,
        String encoding,
        List<String> lines,
        PageForm form) {

    public SeedPage {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(encoding);
        lines = List.copyOf(lines);
        Objects.requireNonNull(form);
    }

    /**
     * @param number 1-based
     */
    public String line(int number) {
        return lines.get(number - 1);
    }

    public boolean isBlank(int number) {
        return line(number).isBlank();
    }
}
