package org.couplet.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.couplet.content.Term;
import org.couplet.lang.Lang;

/** The glossary, sorted as its readers expect: by pinyin in Chinese, by the alphabet in English. */
final class TermViews {
    private static final String DIGITS = "0\u20139";

    private TermViews() {}

    static KindData terms(PageContext context) {
        List<KindData.TermGroup> groups = new ArrayList<>();
        byLetter(context)
                .forEach(
                        (letter, terms) ->
                                groups.add(
                                        new KindData.TermGroup(
                                                letter,
                                                terms.stream()
                                                        .map(t -> view(context, t))
                                                        .toList())));
        return new KindData.Terms(List.copyOf(groups));
    }

    /** All terms in reading order by their first letter. */
    static SortedMap<String, List<Term>> byLetter(PageContext context) {
        Lang lang = context.lang();
        SortedMap<String, List<Term>> byLetter = new TreeMap<>();
        List<Term> sorted = new ArrayList<>(context.library().terms().items());
        sorted.sort(Comparator.comparing((Term t) -> key(t, lang)).thenComparing(Term::id));
        for (Term term : sorted) {
            byLetter.computeIfAbsent(letter(key(term, lang)), l -> new ArrayList<>()).add(term);
        }
        return byLetter;
    }

    private static KindData.TermView view(PageContext context, Term term) {
        Lang lang = context.lang();
        return new KindData.TermView(
                term.id(),
                term.name().plain(lang),
                term.name().plain(lang.other()),
                term.pinyin(),
                context.html(term.explanation()),
                term.support(),
                context.cites(term.cites()));
    }

    /**
     * What a term is sorted by: letters and digits alone, without tone marks, articles and
     * quotation marks.
     */
    private static String key(Term term, Lang lang) {
        String name = term.name().plain(lang);
        boolean isByPinyin = lang == Lang.ZH && !term.pinyin().isEmpty();
        // A Chinese name that begins with digits is looked up by them, whatever its pinyin says.
        String text = isByPinyin && !startsWithDigit(name) ? term.pinyin() : name;
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd} ]", "")
                .strip()
                .replaceFirst("^(?:the|an|a) ", "")
                .replace(" ", "");
    }

    private static boolean startsWithDigit(String name) {
        return name.replaceAll("[^\\p{L}\\p{Nd}]", "")
                .codePoints()
                .limit(1)
                .anyMatch(Character::isDigit);
    }

    private static String letter(String key) {
        if (key.isEmpty() || Character.isDigit(key.charAt(0))) {
            return DIGITS;
        }
        return key.substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
