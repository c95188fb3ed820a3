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
 * @param units what of the body has a counterpart in the other language, in reading order
 */
public record PageText(
        Source source,
        Lang lang,
        String path,
        FrontMatter front,
        List<Block> blocks,
        List<Unit> units) {

    public PageText {
        Objects.requireNonNull(source);
        Objects.requireNonNull(lang);
        Objects.requireNonNull(path);
        Objects.requireNonNull(front);
        blocks = ReadLater.copyOf(blocks);
        units = ReadLater.copyOf(units);
    }

    /** A page whose units are those of its body. */
    static PageText of(
            Source source, Lang lang, String path, FrontMatter front, List<Block> blocks) {
        return new PageText(source, lang, path, front, blocks, Unit.of(blocks));
    }

    /** Whether its body is only read when somebody looks into it. */
    boolean isReadLater() {
        return blocks instanceof ReadLater;
    }
}
