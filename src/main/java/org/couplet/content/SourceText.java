package org.couplet.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.text.Message;
import org.couplet.text.Position;

/**
 * Words for the public about a source page.
 *
 * @param id as in the register
 * @param title what the page is called here
 * @param what what it is
 * @param occasion the id of the occasion it belongs to; empty when it belongs to none
 * @param articles by article id, {@code 001/2}
 */
public record SourceText(
        String id,
        Position at,
        Label title,
        Label what,
        Optional<Label> note,
        String occasion,
        Position occasionAt,
        Map<String, ArticleText> articles)
        implements Datum {

    /** Words about an article. */
    public record ArticleText(Optional<Label> title, Optional<Label> note, Position at) {}

    @Override
    public List<Cite> cites() {
        return List.of();
    }

    static Optional<SourceText> read(Fields f) {
        String id = f.requiredText("id");
        Optional<Label> title = f.requiredLabel("title");
        Optional<Label> what = f.requiredLabel("what");
        Optional<Label> note = f.label("note");
        String occasion = f.text("occasion").orElse("");
        Position occasionAt = f.at("occasion");
        Map<String, ArticleText> articles = new LinkedHashMap<>();
        f.mapping("articles", Message.of("what.articles"))
                .ifPresent(
                        all -> {
                            for (String key : all.keys()) {
                                all.mapping(key, Message.of("what.article"))
                                        .ifPresent(a -> articles.put(key, article(a)));
                            }
                        });
        f.close();
        if (title.isEmpty() || what.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new SourceText(
                        id,
                        f.at(),
                        title.get(),
                        what.get(),
                        note,
                        occasion,
                        occasionAt,
                        Collections.unmodifiableMap(articles)));
    }

    private static ArticleText article(Fields f) {
        ArticleText text = new ArticleText(f.label("title"), f.label("note"), f.at());
        f.close();
        return text;
    }
}
