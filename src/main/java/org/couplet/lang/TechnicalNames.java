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

    private static final int SHORTEST_HASH = 7;

    private static final String DIGITS = QuickPattern.DIGITS;
    private static final List<QuickPattern> PATTERNS =
            List.of(
                    begin(DIGITS, BEGIN + "\\d{1,3}(?:\\.\\d{1,3}){3}(?:[:/]\\d+)?" + END)
                            .needing(".")
                            .where(QuickPattern.digitsThen(".")),
                    begin(DIGITS + "vV", BEGIN + "[vV]?\\d+(?:\\.\\d+){2,}(?:-[A-Za-z0-9.]+)?\\+?")
                            .needing(".")
                            .where(TechnicalNames::isVersion),
                    begin("vV", BEGIN + "[vV]\\d+(?:\\.\\d+)*(?:-[A-Za-z0-9.]+)?\\+?")
                            .needing("vV")
                            .where(TechnicalNames::isBeforeDigit),
                    begin(DIGITS, BEGIN + "\\d+(?:\\.\\d+)*\\.[xX]" + END)
                            .needing("xX")
                            .where(QuickPattern.digitsThen(".")),
                    new QuickPattern(
                                    DIGITS + "vVrR",
                                    "(?i)(?<![a-z])(?:versions?|release)\\s\\d+(?:\\.\\d+)*"
                                            + "|\\d{1,2}(?=\\s?o['’]clock)")
                            .where(TechnicalNames::isReleaseOrHour),
                    begin("0", BEGIN + "0[xX][0-9a-fA-F]+" + END).needing("xX"),
                    begin(
                                    DIGITS + "abcdef",
                                    BEGIN
                                            + "(?=[0-9]*[a-f])[0-9a-f]{"
                                            + SHORTEST_HASH
                                            + ",40}"
                                            + END)
                            .where(TechnicalNames::isHash),
                    // an issue #1234, a package react@16
                    new QuickPattern(
                                    "#@",
                                    "#@",
                                    "(?<![&#])#\\d{2,}"
                                            + END
                                            + "|(?<=[A-Za-z0-9_-])@\\d[\\d.]*"
                                            + END)
                            .where(TechnicalNames::isBeforeDigit),
                    new QuickPattern("[:", "[:", "(?<=[A-Za-z0-9_.\\])])\\[\\d+\\]|:\\d{2,5}" + END)
                            .where(TechnicalNames::isBeforeDigit));

    /** Words that hold digits: x86_64, utf-8, ISO-8859-1, log4j. */
    private static final QuickPattern WORD =
            QuickPattern.notAfter(
                            QuickPattern.WORD + "$",
                            QuickPattern.LETTERS + "_",
                            "(?<![A-Za-z0-9_$])(?!RMB|CNY|(?i:mid|pre|post|late|early|mid)-)"
                                    + "[A-Za-z_][A-Za-z_]{0,40}[-_./]?\\d[A-Za-z0-9_./-]*"
                                    + "(?<![./-])")
                    .where(TechnicalNames::isWordWithDigits);

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
        return Masks.matches(Masks.matches(blotted, PATTERNS), WORD);
    }

    private static boolean isBeforeDigit(String text, int at) {
        return QuickPattern.isDigit(text, at + 1);
    }

    private static boolean isVersion(String text, int at) {
        int digits = QuickPattern.isDigit(text, at) ? at : at + 1;
        int end = QuickPattern.endOfDigits(text, digits);
        return end > digits && end < text.length() && text.charAt(end) == '.';
    }

    private static boolean isReleaseOrHour(String text, int at) {
        int end = QuickPattern.endOfDigits(text, at);
        if (end > at) {
            char next = end < text.length() ? text.charAt(end) : '.';
            return next == 'o' || next == 'O' || QuickPattern.SPACES.indexOf(next) >= 0;
        }
        return text.regionMatches(true, at, "version", 0, 7)
                || text.regionMatches(true, at, "release", 0, 7);
    }

    private static boolean isHash(String text, int at) {
        int end = at + SHORTEST_HASH;
        for (int i = at; i < end; i++) {
            boolean isHex =
                    QuickPattern.isDigit(text, i)
                            || i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= 'f';
            if (!isHex) {
                return false;
            }
        }
        return true;
    }

    /** Whether letters and at most one sign go before a digit. */
    private static boolean isWordWithDigits(String text, int at) {
        int end = at;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        boolean isSign = end < text.length() && "-./".indexOf(text.charAt(end)) >= 0;
        return QuickPattern.isDigit(text, isSign ? end + 1 : end);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
