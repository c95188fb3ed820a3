package org.couplet.seed;

import java.util.List;

/**
 * What the bytes of a page have besides its lines, so that they can be written again.
 *
 * @param hasMark whether the file begins with a byte order mark
 * @param ends how each line ends: LF, CR LF, CR or, in a last line, nothing
 */
public record PageForm(boolean hasMark, List<String> ends) {

    public PageForm {
        ends = List.copyOf(ends);
    }
}
