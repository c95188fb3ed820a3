package org.couplet.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.couplet.content.Label;
import org.couplet.content.Library;
import org.couplet.content.Term;
import org.couplet.lang.Lang;

/**
 * The names that a site gives in both languages, so that a text is found by the other language's
 * name of what it speaks of.
 */
final class FacingNames {
    private static final Set<String> ARTICLES = Set.of("the", "an");

    /** A name of more words is a description, which nobody looks up. */
    private static final int LONGEST = 8;

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    private FacingNames() {}

    /**
     * A name of one language with its counterpart.
     *
     * @param own as a text of the language has it
     * @param words of {@code own}, see {@link SearchWords}
     * @param facing in the other language
     * @param facingWords of {@code facing}
     */
    record Name(String own, List<String> words, String facing, Set<String> facingWords) {}

    /**
     * @param lang of the texts to be found
     */
    static FacingNames of(Library library, Lang lang) {
        FacingNames names = new FacingNames();
        for (Term term : library.terms().items()) {
            String zh = term.name().plain(Lang.ZH);
            String en = term.name().plain(Lang.EN);
            names.add(lang == Lang.ZH ? zh : en, lang == Lang.ZH ? en : zh);
            for (String also : term.also()) {
                names.add(lang == Lang.ZH ? zh : also, lang == Lang.ZH ? also : zh);
            }
        }
        List<Label> labels = new ArrayList<>();
        library.people().items().forEach(p -> labels.add(p.name()));
        library.keywords().items().forEach(k -> labels.add(k.name()));
        library.goalList().forEach(g -> labels.add(g.name()));
        library.figures().items().forEach(f -> labels.add(f.what()));
        labels.forEach(l -> names.add(l.plain(lang), l.plain(lang.other())));
        return names;
    }

    private void add(String own, String facing) {
        List<String> words = new ArrayList<>(SearchWords.of(own));
        while (words.size() > 1 && ARTICLES.contains(words.get(0))) {
            words.remove(0);
        }
        Set<String> facingWords = new LinkedHashSet<>(SearchWords.of(facing));
        facingWords.removeAll(ARTICLES);
        if (!words.isEmpty() && words.size() <= LONGEST && !facingWords.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(words.get(0), w -> new ArrayList<>())
                    .add(new Name(own, List.copyOf(words), facing, facingWords));
        }
    }

    /** The names that stand in a text, in reading order, each once. */
    Set<Name> in(List<String> words) {
        Set<Name> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            for (Name name : byFirstWord.getOrDefault(words.get(i), List.of())) {
                int end = i + name.words().size();
                if (end <= words.size() && words.subList(i, end).equals(name.words())) {
                    found.add(name);
                }
            }
        }
        return found;
    }
}
