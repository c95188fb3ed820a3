package org.couplet.content;

import java.util.List;
import java.util.Optional;
import org.couplet.lang.Lang;
import org.couplet.text.Position;

/**
 * Words a site does not use.
 *
 * @param lang in whose texts
 * @param words as they would be written; each is looked for as whole words, in any case
 * @param instead what to write
 * @param beside words of the facing text without which the words are no mistake; empty when they
 *     always are one
 */
public record Avoidance(
        String id, Position at, Lang lang, List<String> words, String instead, List<String> beside)
        implements Datum {

    public Avoidance {
        words = List.copyOf(words);
        beside = List.copyOf(beside);
    }

    @Override
    public List<Cite> cites() {
        return List.of();
    }

    static Optional<Avoidance> read(Fields f) {
        String id = f.requiredId("id");
        Optional<Lang> lang =
                f.requiredChoice("lang", Lang::ofCode, List.of(Lang.ZH.code(), Lang.EN.code()));
        List<String> words = f.texts("avoid");
        if (words.isEmpty()) {
            f.missing("avoid");
        }
        String instead = f.requiredText("instead");
        List<String> beside = f.texts("beside");
        f.close();
        return lang.filter(l -> !words.isEmpty())
                .map(l -> new Avoidance(id, f.at(), l, words, instead, beside));
    }
}
