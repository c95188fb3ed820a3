package org.couplet.lang;

import java.util.List;
import java.util.regex.Pattern;

/** Names with digits that are the same in every language: addresses, versions, identifiers. */
final class TechnicalNames {
    // Not \b, for which some Java versions take a Han character for a part of the word.
    private static final String BEGIN = "(?<![A-Za-z0-9_.,])";
    private static final String END = "(?![A-Za-z0-9_])";

    private static final List<Pattern> PATTERNS =
            List.of(
                    Pattern.compile("(?:(?:https?|ftp|wss?|file|git|ssh)://|www\\.)[!-~]+"),
                    Pattern.compile(
                            "(?<![A-Za-z0-9_.+-])[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"),
                    Pattern.compile(BEGIN + "\\d{1,3}(?:\\.\\d{1,3}){3}(?:[:/]\\d+)?" + END),
                    Pattern.compile(BEGIN + "[vV]?\\d+(?:\\.\\d+){2,}(?:-[A-Za-z0-9.]+)?\\+?"),
                    Pattern.compile(BEGIN + "[vV]\\d+(?:\\.\\d+)*(?:-[A-Za-z0-9.]+)?\\+?"),
                    Pattern.compile(BEGIN + "\\d+(?:\\.\\d+)*\\.[xX]" + END),
                    Pattern.compile(
                            "(?i)(?<![a-z])(?:versions?|release)\\s\\d+(?:\\.\\d+)*"
                                    + "|\\d{1,2}(?=\\s?o['’]clock)"),
                    Pattern.compile(BEGIN + "0[xX][0-9a-fA-F]+" + END),
                    Pattern.compile(BEGIN + "(?=[0-9]*[a-f])[0-9a-f]{7,40}" + END),
                    Pattern.compile("(?<=[A-Za-z0-9_.\\])])\\[\\d+\\]|:\\d{2,5}" + END));

    /** Words that hold digits: x86_64, utf-8, ISO-8859-1, log4j. */
    private static final Pattern WORD =
            Pattern.compile(
                    "(?<![A-Za-z0-9_$])(?!RMB|CNY|(?i:mid|pre|post|late|early|mid)-)"
                            + "[A-Za-z_][A-Za-z_]{0,40}[-_./]?\\d[A-Za-z0-9_./-]*"
                            + "(?<![./-])");

    /** What all such words have; looking for it is quick. */
    private static final QuickPattern WORD_SIGN =
            new QuickPattern(QuickPattern.DIGITS, "(?<=[A-Za-z_]|[A-Za-z_][-_./])\\d");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private TechnicalNames() {}

    /** Blots them out. */
    static String blot(String text) {
        if (!DIGIT.matcher(text).find()) {
            return text;
        }
        String blotted = text;
        for (Pattern pattern : PATTERNS) {
            blotted = Masks.matches(blotted, pattern);
        }
        return WORD_SIGN.find(WORD_SIGN.matcher(blotted), blotted, 0)
                ? Masks.matches(blotted, WORD)
                : blotted;
    }
}
