package org.couplet.lang;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads in English text what a translation has to keep of its numbers. */
final class EnFigures {
    private static final int NEAR = 60;

    /** A sign before a number is among its last characters, a blank or two behind it. */
    private static final int TAIL = 4;

    private static final String MOVED =
            "(?:rose|ris(?:e|es|en|ing)|grew|grow(?:s|n|ing)?|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?"
                    + "|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|gain(?:s|ed|ing)?"
                    + "|fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)"
                    + "|decreas(?:e|es|ed|ing)|shr(?:a|u)nk|shrink(?:s|ing)?)";
    private static final String BROUGHT =
            "(?:rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|br(?:ing|ings|ought)|cut(?:s|ting)?"
                    + "|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|boost(?:s|ed|ing)?"
                    + "|expand(?:s|ed|ing)?|improv(?:e|es|ed|ing)|shorten(?:s|ed|ing)?)";
    private static final String NOUN =
            "(?:increase|rise|growth|gain|jump|surge|drop|fall|decline|decrease|reduction|cut)s?";
    private static final Pattern TO =
            Pattern.compile(
                    "\\b(?:" + MOVED + "|" + BROUGHT + ")\\b[^.;]{0,40}?\\bto\\s(?:an?\\s)?$");
    private static final Pattern BY =
            Pattern.compile(
                    "\\bby\\s(?:an?\\s)?$|\\b"
                            + NOUN
                            + "\\sof\\s(?:an?\\s)?$|(?:^|,\\s|\\b(?:is|are|was|were|been|being)\\s)(?:up|down)\\s$|\\b"
                            + MOVED
                            + "\\s$");

    /** What {@link #BY} ends with, but for an article. */
    private static final Pattern BY_WORD = Pattern.compile("by|of|up|down|" + MOVED);

    private static final Pattern MULTIPLE =
            Pattern.compile("^\\s(?:the|that|those|its|their|what|as\\s\\w+\\sas|last)\\b");
    private static final Pattern LOOSE =
            Pattern.compile("^(?:up\\sto|as\\s\\w+\\sas|(?:a\\s)?(?:max|min)imum\\sof)\\s");
    private static final Pattern DURING = Pattern.compile("^over\\s");

    /** "~100" is about so many, "1.3~2" a range. */
    private static final Pattern ABOUT = Pattern.compile("(?<!\\d\\s?)[~～≈]\\s?$");

    private static final Pattern AFTER_NOUN =
            Pattern.compile("(?:\\s[A-Za-z-]+){1,2}(?<after>" + EnWords.AFTER + ")");
    private static final Pattern FOLD_WORD =
            Pattern.compile("(?i)(?<![A-Za-z])(" + EnglishNumerals.PATTERN + ")-?fold(?![A-Za-z])");

    private static final QuickPattern TIMES_SIGN =
            new QuickPattern(
                            QuickPattern.DIGITS,
                            "(?<![A-Za-z0-9_.,])(\\d{1,6}(?:\\.\\d{1,6})?)[x×](?![A-Za-z0-9_])(?!\\s?\\d)")
                    .where(QuickPattern.digitsThen("x×."));

    private EnFigures() {}

    static List<StatedFigure> find(String text, Names names) {
        String plain = TechnicalNames.blot(Masks.fold(text));
        List<StatedFigure> found = new ArrayList<>();
        String masked = folds(plain, found);
        List<Quantity> quantities = EnNumbers.INSTANCE.quantities(masked, names);
        for (Quantity plainQuantity : FigureLists.sharing(quantities, masked)) {
            Quantity q = qualified(plainQuantity, plain);
            found.add(new StatedFigure(q, change(q, plain), isLoose(q)));
        }
        found.sort(Comparator.comparingInt(f -> f.amount().start()));
        return List.copyOf(found);
    }

    /** “threefold” and “3x” are one word for a number and its unit. */
    private static String folds(String text, List<StatedFigure> found) {
        boolean mayFold = text.toLowerCase(Locale.ROOT).contains("fold");
        for (Matcher word = FOLD_WORD.matcher(text); mayFold && word.find(); ) {
            OptionalInt value = EnglishNumerals.parse(word.group(1));
            if (value.isPresent()) {
                found.add(fold(word, BigDecimal.valueOf(value.getAsInt()), Change.FOLD));
            }
        }
        if (text.indexOf('x') < 0 && text.indexOf('×') < 0) {
            return mayFold ? Masks.matches(text, FOLD_WORD) : text;
        }
        Matcher m = TIMES_SIGN.matcher(text);
        for (int from = 0; TIMES_SIGN.find(m, text, from); from = m.end()) {
            found.add(fold(m, new BigDecimal(m.group(1)), Change.NONE));
        }
        String rest = mayFold ? Masks.matches(text, FOLD_WORD) : text;
        return Masks.matches(rest, TIMES_SIGN);
    }

    private static StatedFigure fold(Matcher m, BigDecimal value, Change change) {
        Quantity times =
                new Quantity(
                        value, Units.TIMES, Optional.empty(), true, m.group(), m.start(), m.end());
        return new StatedFigure(times, change, true);
    }

    /** 300 boats or more: the noun stands between. */
    private static Quantity qualified(Quantity q, String text) {
        if (q.qualifier().isEmpty() && isAbout(text.substring(0, q.start()))) {
            return q.qualified(Optional.of(Qualifier.ABOUT));
        }
        Matcher after = AFTER_NOUN.matcher(text).region(q.end(), text.length());
        return q.qualifier().isEmpty() && !q.isSoft() && after.lookingAt()
                ? q.qualified(EnWords.after(after.group("after")))
                : q;
    }

    /** Whether {@link #ABOUT} is right before a number. */
    static boolean isAbout(String before) {
        int end = before.length();
        for (int i = end - 1; i >= 0 && i >= end - TAIL; i--) {
            if ("~～≈".indexOf(before.charAt(i)) >= 0) {
                return ABOUT.matcher(before).find();
            }
        }
        return false;
    }

    private static boolean isLoose(Quantity q) {
        String raw = q.raw().toLowerCase(Locale.ROOT);
        // "over 5 years" is during them, or more than them.
        return LOOSE.matcher(raw).find() || Units.isTime(q.unit()) && DURING.matcher(raw).find();
    }

    /** The word that ends a text, without the blanks behind it. */
    private static String lastWord(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && text.charAt(start - 1) >= 'a' && text.charAt(start - 1) <= 'z') {
            start--;
        }
        return text.substring(start, end);
    }

    private static Change change(Quantity q, String text) {
        if (q.unit().equals(Units.TIMES) && q.raw().toLowerCase(Locale.ROOT).endsWith("fold")) {
            return Change.FOLD;
        }
        String before =
                text.substring(Math.max(0, q.start() - NEAR), q.start()).toLowerCase(Locale.ROOT);
        String word = lastWord(before);
        boolean isArticle = word.equals("a") || word.equals("an");
        if ((isArticle || BY_WORD.matcher(word).matches()) && BY.matcher(before).find()) {
            return Change.BY;
        }
        if ((isArticle || word.equals("to")) && TO.matcher(before).find()) {
            return Change.TO;
        }
        boolean isMultiple =
                q.unit().equals(Units.TIMES)
                        && MULTIPLE.matcher(text.substring(q.end()).toLowerCase(Locale.ROOT))
                                .find();
        return isMultiple ? Change.MULTIPLE : Change.NONE;
    }
}
