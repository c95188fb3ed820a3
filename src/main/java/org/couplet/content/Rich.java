package org.couplet.content;

import java.util.List;
import java.util.Objects;
import org.couplet.text.Position;

/**
 * A short text that may hold inline Markdown.
 *
 * @param source as the author wrote it
 * @param inlines what it means
 * @param at where it begins
 */
public record Rich(String source, List<Inline> inlines, Position at) {

    public Rich {
        Objects.requireNonNull(source);
        inlines = ReadLater.copyOf(inlines);
        Objects.requireNonNull(at);
    }

    /** Without markup. */
    public String plain() {
        return Inlines.plain(inlines);
    }
}
