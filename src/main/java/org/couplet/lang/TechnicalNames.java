package org.couplet.lang;

import java.util.List;
import java.util.regex.Pattern;

/** Names with digits that are the same in every language: addresses, versions, identifiers. */
final class TechnicalNames {
    // Not \b, for which some Java versions take a Han character for a part of the word.
    private static final String BEGIN = "(?<![A-Za-z0-9_.,])";
    private static final String END = "(?![A-Za-z0-9_])";

    private static final Pattern ADDRESS =
            Pattern.compile("(?:(?:https?|ftp|wss?|file|git|ssh)://|www\\.)[!-~]+");
    private static final Pattern MAIL =
            Pattern.compile(
                    "(?<![A-Za-z0-9_.+-])[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    private static final String DIGITS = QuickPattern.DIGITS;
    private static final List<QuickPattern> PATTERNS =
            List.of(
                    begin(DIGITS, BEGIN + "\\d{1,3}(?:\\.\\d{1,3}){3}(?:[:/]\\d+)?" + END),
                    begin(DIGITS + "vV", BEGIN + "[vV]?\\d+(?:\\.\\d+){2,}(?:-[A-Za-z0-9.]+)?\\+?"),
                    begin("vV", BEGIN + "[vV]\\d+(?:\\.\\d+)*(?:-[A-Za-z0-9.]+)?\\+?"),
                    begin(DIGITS, BEGIN + "\\d+(?:\\.\\d+)*\\.[xX]" + END),
                    new QuickPattern(
                            DIGITS + "vVrR",
                            "(?i)(?<![a-z])(?:versions?|release)\\s\\d+(?:\\.\\d+)*"
                                    + "|\\d{1,2}(?=\\s?o['’]clock)"),
                    begin("0", BEGIN + "0[xX][0-9a-fA-F]+" + END),
                    begin(DIGITS + "abcdef", BEGIN + "(?=[0-9]*[a-f])[0-9a-f]{7,40}" + END),
                    // an issue #1234, a package react@16
                    new QuickPattern(
                            "#@",
                            "(?<![&#])#\\d{2,}" + END + "|(?<=[A-Za-z0-9_-])@\\d[\\d.]*" + END),
                    new QuickPattern("[:", "(?<=[A-Za-z0-9_.\\])])\\[\\d+\\]|:\\d{2,5}" + END));

    /** Words that hold digits: x86_64, utf-8, ISO-8859-1, log4j. */
    private static final Pattern WORD =
            Pattern.compile(
                    "(?<![A-Za-z0-9_$])(?!RMB|CNY|(?i:mid|pre|post|late|early|mid)-)"
                            + "[A-Za-z_][A-Za-z_]{0,40}[-_./]?\\d[A-Za-z0-9_./-]*"
                            + "(?<![./-])");

    /** What all such words have; looking for it is quick. */
    private static final QuickPattern WORD_SIGN =
            new QuickPattern(QuickPattern.DIGITS, "(?<=[A-Za-z_]|[A-Za-z_][-_./])\\d");

    private static final QuickPattern DIGIT = new QuickPattern(DIGITS, "\\d");

    private TechnicalNames() {}

    /** A pattern that looks behind for {@link #BEGIN}. */
    private static QuickPattern begin(String first, String regex) {
        return QuickPattern.notAfter(QuickPattern.WORD + ".,", first, regex);
    }

    /** Blots them out. */
    static String blot(String text) {
        if (!DIGIT.mayBeIn(text)) {
            return text;
        }
        String blotted = text;
        if (text.contains("://") || text.contains("www.")) {
            blotted = Masks.matches(blotted, ADDRESS);
        }
        if (text.indexOf('@') >= 0) {
            blotted = Masks.matches(blotted, MAIL);
        }
        for (QuickPattern pattern : PATTERNS) {
            blotted = Masks.matches(blotted, pattern);
        }
        return WORD_SIGN.isIn(blotted) ? Masks.matches(blotted, WORD) : blotted;
    }
}
