package org.couplet.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.couplet.content.FrontMatter;
import org.couplet.content.Group;
import org.couplet.content.PageKind;
import org.couplet.content.PageText;
import org.couplet.content.Term;
import org.couplet.lang.Lang;

/** The glossary, sorted as its readers expect: by pinyin in Chinese, by the alphabet in English. */
final class TermViews {
    private static final String DIGITS = "0\u20139";

    private TermViews() {}

    /**
     * @param page shows the terms of its groups under their headings, or, by their letters, all
     *     that have no other page
     */
    static KindData terms(PageContext context, PageText page) {
        FrontMatter front = page.front();
        List<Term> own =
                context.library().terms().items().stream()
                        .filter(t -> context.library().isShownOn(front, t.group()))
                        .toList();
        List<KindData.TermGroup> groups = new ArrayList<>();
        if (front.groups().isEmpty()) {
            byLetter(own, context.lang())
                    .forEach((l, terms) -> groups.add(group(context, "letter-" + l, l, terms)));
        } else {
            for (Group group : context.library().termGroups().items()) {
                List<Term> terms = own.stream().filter(t -> t.group().equals(group.id())).toList();
                if (!terms.isEmpty()) {
                    String title = context.text(group.title());
                    groups.add(group(context, group.id(), title, sorted(terms, context.lang())));
                }
            }
        }
        List<GroupPage> pages = GroupPages.beside(context, page);
        return new KindData.Terms(
                List.copyOf(groups), pages, pages.isEmpty() ? List.of() : index(context));
    }

    private static KindData.TermGroup group(
            PageContext context, String id, String title, List<Term> terms) {
        return new KindData.TermGroup(
                id, title, terms.stream().map(t -> view(context, t)).toList());
    }

    /** All terms of the site by letter, each leading to where it is explained. */
    static List<TermLinks> index(PageContext context) {
        Lang lang = context.lang();
        List<TermLinks> index = new ArrayList<>();
        byLetter(context.library().terms().items(), lang)
                .forEach(
                        (letter, terms) ->
                                index.add(
                                        new TermLinks(
                                                letter,
                                                terms.stream()
                                                        .map(t -> link(context, t))
                                                        .toList())));
        return List.copyOf(index);
    }

    private static TermLinks.Link link(PageContext context, Term term) {
        Lang lang = context.lang();
        return new TermLinks.Link(
                term.id(),
                term.name().plain(lang),
                context.hrefOf(PageKind.TERMS, term.group(), term.id()));
    }

    /** Terms in reading order by their first letter. */
    private static SortedMap<String, List<Term>> byLetter(List<Term> terms, Lang lang) {
        SortedMap<String, List<Term>> byLetter = new TreeMap<>();
        keyed(terms, lang)
                .forEach(
                        k ->
                                byLetter.computeIfAbsent(letter(k.key()), l -> new ArrayList<>())
                                        .add(k.term()));
        return byLetter;
    }

    private static List<Term> sorted(List<Term> terms, Lang lang) {
        return keyed(terms, lang).map(Keyed::term).toList();
    }

    /** A term with what it is sorted by, which takes longer to make than to compare. */
    private record Keyed(String key, Term term) {}

    private static Stream<Keyed> keyed(List<Term> terms, Lang lang) {
        return terms.stream()
                .map(t -> new Keyed(key(t, lang), t))
                .sorted(Comparator.comparing(Keyed::key).thenComparing(k -> k.term().id()));
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
