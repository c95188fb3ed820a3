package org.couplet.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.content.Avoidance;
import org.couplet.content.Library;
import org.couplet.lang.Lang;
import org.couplet.lang.Lexicon;
import org.couplet.text.Finding;
import org.couplet.text.Message;

/** A site's own list of words that its texts do without. */
final class WordsAvoided {
    /**
     * @param sign a part that every match has, in lower case; looking for it is quick
     */
    private record Avoided(String sign, Pattern words, Avoidance rule) {}

    private final List<Avoided> all = new ArrayList<>();
    private final Lexicon signs;
    private final String key;

    WordsAvoided(Library library, Lang lang) {
        key = "copy." + lang.code();
        for (Avoidance rule : library.style().items()) {
            if (rule.lang() == lang) {
                rule.words().forEach(w -> all.add(new Avoided(sign(w), pattern(w, lang), rule)));
            }
        }
        signs = Lexicon.of(all.stream().map(Avoided::sign).toList());
    }

    private static String sign(String words) {
        String[] parts = words.strip().toLowerCase(Locale.ROOT).split("[*\\s]+");
        return Arrays.stream(parts).max(Comparator.comparingInt(String::length)).orElse("");
    }

    private static Pattern pattern(String words, Lang lang) {
        String literal = "\\Q" + words.strip().replace("*", "\\E\\w+\\Q") + "\\E";
        return lang == Lang.ZH
                ? Pattern.compile(literal)
                : Pattern.compile(
                        "(?<![\\w-])" + literal.replace(" ", "\\E\\s+\\Q") + "(?!\\w)",
                        Pattern.CASE_INSENSITIVE);
    }

    /** Words in quotation marks are another's, or are spoken about. */
    private static boolean isQuoted(String text, int at) {
        int opened = text.lastIndexOf('\u201C', at);
        int closed = text.lastIndexOf('\u201D', at);
        boolean isInStraight = text.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 1;
        return opened > closed || isInStraight;
    }

    List<Finding> in(CopyText text) {
        List<Finding> findings = new ArrayList<>();
        List<String> there = signs.in(text.text().toLowerCase(Locale.ROOT));
        for (Avoided avoided : all) {
            if (!avoided.sign().isEmpty() && !there.contains(avoided.sign())) {
                continue;
            }
            List<String> beside = avoided.rule().beside();
            if (!beside.isEmpty() && beside.stream().noneMatch(text.facing().get()::contains)) {
                continue;
            }
            Matcher m = avoided.words().matcher(text.text());
            while (m.find()) {
                if (isQuoted(text.text(), m.start())) {
                    continue;
                }
                findings.add(
                        Finding.warning(
                                text.path(),
                                text.position(m.start()),
                                key,
                                Message.of(key + ".avoid", m.group(), avoided.rule().instead())));
            }
        }
        return findings;
    }
}
