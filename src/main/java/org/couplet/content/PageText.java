package org.couplet.content;

import java.util.List;
import java.util.Objects;
import org.couplet.lang.Lang;
import org.couplet.text.Source;

/**
 * One language's file of a page.
 *
 * @param source the file
 * @param lang its language
 * @param path the page's path without language and ending: {@code goals/safety}, {@code index}
 * @param front its front matter
 * @param blocks its body
 */
public record PageText(
        Source source, Lang lang, String path, FrontMatter front, List<Block> blocks) {

    public PageText {
        Objects.requireNonNull(source);
        Objects.requireNonNull(lang);
        Objects.requireNonNull(path);
        Objects.requireNonNull(front);
        blocks = ReadLater.copyOf(blocks);
    }

    /** Whether its body is only read when somebody looks into it. */
    boolean isReadLater() {
        return blocks instanceof ReadLater;
    }
}
