package org.couplet.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.lang.Lang;
import org.couplet.text.Position;

/**
 * A term of the glossary.
 *
 * @param name in each language
 * @param pinyin with tone marks; empty when the author gives none
 * @param group the heading it stands under; empty when it has none
 * @param groupAt where that is said
 * @param support {@code sources}, {@code background} or {@code unexplained}
 * @param also other English words that may be used for it
 * @param avoid English words that may not
 * @param isGlossed whether a page has to explain it where it is first used
 */
public record Term(
        String id,
        Position at,
        Label name,
        String pinyin,
        String group,
        Position groupAt,
        Label explanation,
        String support,
        List<String> also,
        List<String> avoid,
        boolean isGlossed,
        List<Cite> cites)
        implements Datum {

    private static final String YES = "true";
    private static final List<String> SUPPORT = List.of("sources", "background", "unexplained");

    static Optional<Term> read(Fields f) {
        String id = f.requiredId("id");
        Optional<Rich> zh = f.rich(Lang.ZH.code());
        Optional<Rich> en = f.rich(Lang.EN.code());
        if (zh.isEmpty()) {
            f.missing(Lang.ZH.code());
        }
        if (en.isEmpty()) {
            f.missing(Lang.EN.code());
        }
        String pinyin = f.text("pinyin").orElse("");
        String group = f.text("group").orElse("");
        Position groupAt = f.at("group");
        Optional<Label> explanation = f.requiredLabel("explanation");
        Optional<String> support =
                f.requiredChoice("support", s -> Optional.of(s).filter(SUPPORT::contains), SUPPORT);
        List<String> also = f.texts("also");
        List<String> avoid = f.texts("avoid");
        boolean isGlossed =
                f.choice("gloss", s -> Optional.of(s).filter(YES::equals), List.of(YES))
                        .isPresent();
        List<Cite> cites = f.cites("cite");
        if (support.filter("sources"::equals).isPresent() && cites.isEmpty()) {
            f.missing("cite");
        }
        f.close();
        if (zh.isEmpty() || en.isEmpty() || explanation.isEmpty() || support.isEmpty()) {
            return Optional.empty();
        }
        Label name = new Label(Map.of(Lang.ZH, zh.get(), Lang.EN, en.get()));
        return Optional.of(
                new Term(
                        id,
                        f.at(),
                        name,
                        pinyin,
                        group,
                        groupAt,
                        explanation.get(),
                        support.get(),
                        also,
                        avoid,
                        isGlossed,
                        cites));
    }
}
