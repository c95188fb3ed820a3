package org.couplet.lang;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Statements that a reader may want to look up: a figure, a date, a decision, a quotation. */
public final class Claims {
    /** What is claimed; the last part of a message's key. */
    public enum Kind {
        FIGURE,
        DATE,
        DECISION,
        QUOTATION
    }

    /**
     * @param raw the words that make it a claim, as written
     * @param start offset in the text searched
     */
    public record Claim(Kind kind, String raw, int start) {}

    private static final Map<Lang, Pattern> DECISIONS =
            Map.of(
                    Lang.ZH,
                    Pattern.compile(
                            "(?:会议|大会|全会|委员会|议会|政府)(?:审议|表决|一致)?(?:通过|批准|决定)(?:了|将|在|于|对|从)|审议通过|表决通过|作出了?[^，。；]{0,12}决定"),
                    Lang.EN,
                    Pattern.compile(
                            "(?i)\\b(?:adopted|approved|passed|ratified) (?:a|an|the) (?:\\w+ ){0,2}"
                                    + "(?:resolution|opinion|decision|plan|law|bill|budget|statute|report)\\b"
                                    + "|\\b(?:decided|resolved|voted) (?:to|that|on)\\b"));

    /** A quotation of a sentence; shorter ones are names and slogans. */
    private static final Map<Lang, Pattern> QUOTATIONS =
            Map.of(
                    Lang.ZH, Pattern.compile("“(?=(?:[^”]*?\\p{IsHan}){16})[^“”\n]{16,}”"),
                    Lang.EN, Pattern.compile("[“\"](?:[^\\s“”\"]+\\s+){7,}[^\\s“”\"]+[”\"]"));

    private static final Pattern VERSION = Pattern.compile("(?i)(?:版本|version|\\bv\\.?)\\s?$");

    /** What ends a sentence. */
    private static final Map<Lang, Pattern> ENDS =
            Map.of(
                    Lang.ZH, Pattern.compile("[。！？]"),
                    Lang.EN, Pattern.compile("[.!?][”\")]?(?:\\s+(?=[“\"(]?\\p{Lu})|$)"));

    private Claims() {}

    /**
     * The first claim of a text.
     *
     * @param names of the term base, which may hold numbers
     */
    public static Optional<Claim> first(String text, Lang lang, Names names) {
        NumberSystem system = NumberSystem.of(lang);
        Stream<Claim> figures =
                system.quantities(text, names).stream()
                        .filter(q -> !q.isSoft() && isCounted(text, q))
                        .map(q -> new Claim(Kind.FIGURE, q.raw().strip(), q.start()));
        Stream<Claim> dates =
                system.dates(text, OptionalInt.empty()).stream()
                        .filter(d -> !isQuoted(text, d.start()))
                        .map(d -> new Claim(Kind.DATE, d.raw().strip(), d.start()));
        Stream<Claim> words =
                Stream.concat(
                        found(Kind.DECISION, DECISIONS.get(lang), text),
                        found(Kind.QUOTATION, QUOTATIONS.get(lang), text));
        return Stream.concat(Stream.concat(figures, dates), words)
                .min(Comparator.comparingInt(Claim::start));
    }

    /** Whether a text has more than one sentence. */
    public static boolean isExplanation(String text, Lang lang) {
        Matcher end = ENDS.get(lang).matcher(text.strip());
        return end.find() && end.find();
    }

    private static Stream<Claim> found(Kind kind, Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? Stream.of(new Claim(kind, m.group().strip(), m.start())) : Stream.empty();
    }

    /**
     * A number in quotation marks or of one digit and without a unit counts nothing of a source.
     */
    private static boolean isCounted(String text, Quantity q) {
        if (VERSION.matcher(text.substring(0, q.start())).find()) {
            return false;
        }
        return !isQuoted(text, q.start()) && !(q.unit().isEmpty() && q.raw().strip().length() == 1);
    }

    private static boolean isQuoted(String text, int at) {
        return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
    }
}
