package org.couplet.lang;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes that a text goes on from or to another page: （上接1版）, 下转A04版. */
public final class Continuations {
    private static final String PAGE = "第?\\s*([A-Za-z]{0,2}\\s*[0-9]{1,3}|[一二三四五六七八九十]{1,3})\\s*版";
    private static final String MARK = "[▲▶►■●◆>＞→←◀☞\\s]*";

    private static final Pattern FROM =
            Pattern.compile(
                    "^"
                            + MARK
                            + "[（(【\\[]?\\s*(?:紧接|上接|紧接着|接|续)\\s*"
                            + PAGE
                            + "[^）)】\\]，。]{0,16}[）)】\\]]?\\s*");

    private static final Pattern TO =
            Pattern.compile(
                    "\\s*"
                            + MARK
                            + "[（(【\\[]?\\s*(?:紧转|下转|转|未完待续，见|全文见|详见)\\s*"
                            + PAGE
                            + "[^）)】\\]，。]{0,16}[）)】\\]]?\\s*$");

    private Continuations() {}

    /**
     * @param line repaired or as scanned
     * @return the page a text begins on, as {@code 1版}; empty if the line does not begin with such
     *     a note
     */
    public static Optional<String> from(String line) {
        Matcher m = FROM.matcher(line);
        return m.find() && isNote(m.group()) ? Optional.of(page(m.group(1))) : Optional.empty();
    }

    /**
     * @return the page a text goes on, as {@code 4版}; empty if the line does not end with such a
     *     note
     */
    public static Optional<String> to(String line) {
        Matcher m = TO.matcher(line);
        return m.find() && isNote(m.group()) ? Optional.of(page(m.group(1))) : Optional.empty();
    }

    /** Offset after the note a line begins with; 0 if it begins with none. */
    public static int textStart(String line) {
        Matcher m = FROM.matcher(line);
        return m.find() && isNote(m.group()) ? m.end() : 0;
    }

    /** Offset of the note a line ends with; the line's length if it ends with none. */
    public static int textEnd(String line) {
        Matcher m = TO.matcher(line);
        return m.find(textStart(line)) && isNote(m.group()) ? m.start() : line.length();
    }

    /** Without brackets only the full words are a note, 接1版 alone is none. */
    private static boolean isNote(String note) {
        return note.contains("上接")
                || note.contains("下转")
                || note.contains("紧接")
                || (note.matches("(?s).*[（(【\\[].*") && note.matches("(?s).*[）)】\\]].*"));
    }

    private static String page(String number) {
        String bare = number.replaceAll("\\s", "");
        return ChineseNumerals.parse(bare).map(n -> n.toPlainString()).orElse(bare) + "版";
    }
}
