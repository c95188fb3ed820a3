package org.couplet.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English words as a translator's eye sees them: case, number, hyphens, articles and the possessive
 * do not count.
 */
public final class Renderings {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&+]+(?:[’'][a-z]+)?");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final List<String> SIBILANTS = List.of("ses", "xes", "zes", "ches", "shes");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** A word of a text. */
    private record Word(String stem, int start) {}

    private final List<Word> words;

    private Renderings(List<Word> words) {
        this.words = words;
    }

    /** A text in which renderings are looked for. */
    public static Renderings in(String text) {
        return new Renderings(words(text));
    }

    /**
     * Where a rendering begins.
     *
     * @return -1 when the text does not have it, or it has no words
     */
    public int indexOf(String rendering) {
        List<Word> wanted = words(rendering);
        if (wanted.isEmpty()) {
            return -1;
        }
        for (int i = 0; i + wanted.size() <= words.size(); i++) {
            int same = 0;
            while (same < wanted.size()
                    && words.get(i + same).stem().equals(wanted.get(same).stem())) {
                same++;
            }
            if (same == wanted.size()) {
                return words.get(i).start();
            }
        }
        return -1;
    }

    /**
     * Whether a text has a rendering, or more than half of its words: “the land-sea corridor” for
     * “New Land-Sea Corridor”.
     */
    public boolean has(String rendering) {
        String bare = BRACKETS.matcher(rendering).replaceAll(" ");
        List<String> wanted = words(bare).stream().map(Word::stem).toList();
        long found =
                wanted.stream()
                        .filter(w -> words.stream().anyMatch(o -> o.stem().equals(w)))
                        .count();
        return indexOf(bare) >= 0 || found * 2 > wanted.size();
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            String word = withoutPossessive(m.group().toLowerCase(Locale.ROOT));
            if (!ARTICLES.contains(word)) {
                words.add(new Word(stem(word), m.start()));
            }
        }
        return words;
    }

    private static String withoutPossessive(String word) {
        int end = Math.max(word.indexOf('’'), word.indexOf('\''));
        return end < 0 ? word : word.substring(0, end);
    }

    private static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 4 && SIBILANTS.stream().anyMatch(word::endsWith)) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
