package org.couplet.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.couplet.content.Library;
import org.couplet.lang.Lang;
import org.couplet.lang.Names;
import org.couplet.lang.NumberSystem;
import org.couplet.lang.StatedDate;
import org.couplet.lang.StatedFigure;

/**
 * What the texts of a site state in figures and dates. Several rules ask, each text is read once:
 * reading numbers is what a check spends its time on. Rules may ask side by side.
 */
public final class StatedFigures {
    private final Map<Lang, List<String>> terms = new EnumMap<>(Lang.class);
    private final Map<Lang, Names> names = new EnumMap<>(Lang.class);
    private final Map<Lang, Map<String, List<StatedFigure>>> figures = new EnumMap<>(Lang.class);
    private final Map<Lang, Map<String, List<StatedDate>>> dates = new EnumMap<>(Lang.class);

    StatedFigures(Library library) {
        this();
        for (Lang lang : Lang.values()) {
            List<String> withNumbers =
                    library.terms().items().stream()
                            .map(t -> t.name().plain(lang))
                            .filter(n -> hasNumber(n, lang))
                            .toList();
            terms.put(lang, withNumbers);
            names.put(lang, Names.of(withNumbers));
        }
    }

    private StatedFigures() {
        for (Lang lang : Lang.values()) {
            figures.put(lang, new ConcurrentHashMap<>());
            dates.put(lang, new ConcurrentHashMap<>());
        }
    }

    /** For other texts of the same site: what these state is forgotten with it. */
    StatedFigures forOthers() {
        StatedFigures others = new StatedFigures();
        others.terms.putAll(terms);
        others.names.putAll(names);
        return others;
    }

    private static boolean hasNumber(String name, Lang lang) {
        return !NumberSystem.of(lang).traces(name).values().isEmpty();
    }

    /** The figures of a text, in reading order. */
    List<StatedFigure> of(String text, Lang lang) {
        return figures.get(lang)
                .computeIfAbsent(text, t -> NumberSystem.of(lang).figures(t, names.get(lang)));
    }

    /** The dates of a text, in reading order. */
    List<StatedDate> dates(String text, Lang lang) {
        return dates.get(lang).computeIfAbsent(text, NumberSystem.of(lang)::statedDates);
    }

    /** The names of the term base that hold a number. */
    Names names(Lang lang) {
        return names.get(lang);
    }

    /** Whether digits belong to a name of the term base that the text has. */
    boolean isInName(String digits, String text, Lang lang) {
        return terms.get(lang).stream().anyMatch(n -> n.contains(digits) && text.contains(n));
    }
}
