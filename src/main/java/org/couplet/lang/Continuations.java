package org.couplet.lang;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes that a text goes on from or to another page: （上接1版）, 下转A04版. */
public final class Continuations {
    private static final String PAGE =
            "第?\\s*([A-Za-zＡ-Ｚ]{0,2}\\s*[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})\\s*版";
    private static final char PAGE_WORD = '版';
    private static final String MARK = "[▲△▼▽▶▷►■□●○◆◇★☆>＞→←↑↓↗↘◀◁◎☞※\\u3000\\s]*";

    /** What else a note says, the text's name perhaps: only brackets tell where that ends. */
    private static final String REST = "(?:[^）)】\\]，。]{0,20}[）)】\\]])?\\s*";

    private static final Pattern FROM =
            Pattern.compile(
                    "^" + MARK + "[（(【\\[]?\\s*(?:紧接着|紧接|上接|承接|接|续)(?:本报)?\\s*" + PAGE + REST);

    private static final Pattern TO =
            Pattern.compile(
                    "\\s*"
                            + MARK
                            + "[（(【\\[]?\\s*(?:紧转|下转|转|未完待续，见|全文见|详见|后转)(?:本报)?\\s*"
                            + PAGE
                            + REST
                            + "$");

    /** A note stands in so many characters at a line's end. */
    private static final int LONGEST = 80;

    private Continuations() {}

    /**
     * @param line repaired or as scanned
     * @return the page a text begins on, as {@code 1版}; empty if the line does not begin with such
     *     a note
     */
    public static Optional<String> from(String line) {
        if (line.indexOf(PAGE_WORD) < 0) {
            return Optional.empty();
        }
        Matcher m = FROM.matcher(head(line));
        return m.find() && isNote(m.group()) ? Optional.of(page(m.group(1))) : Optional.empty();
    }

    /**
     * @return the page a text goes on, as {@code 4版}; empty if the line does not end with such a
     *     note
     */
    public static Optional<String> to(String line) {
        if (!mayGoOn(line)) {
            return Optional.empty();
        }
        Matcher m = TO.matcher(line.substring(tail(line)));
        return m.find() && isNote(m.group()) ? Optional.of(page(m.group(1))) : Optional.empty();
    }

    /** Whether the note a line ends with only points to another text: the whole of it, say. */
    public static boolean isReference(String line) {
        if (!mayGoOn(line)) {
            return false;
        }
        Matcher m = TO.matcher(line.substring(tail(line)));
        return m.find() && m.group().contains("见");
    }

    /** Offset after the note a line begins with; 0 if it begins with none. */
    public static int textStart(String line) {
        if (line.indexOf(PAGE_WORD) < 0) {
            return 0;
        }
        Matcher m = FROM.matcher(head(line));
        return m.find() && isNote(m.group()) ? m.end() : 0;
    }

    /** Offset of the note a line ends with; the line's length if it ends with none. */
    public static int textEnd(String line) {
        if (!mayGoOn(line)) {
            return line.length();
        }
        int from = Math.max(textStart(line), tail(line));
        Matcher m = TO.matcher(line.substring(from));
        return m.find() && isNote(m.group()) ? from + m.start() : line.length();
    }

    /** Few lines have both words of a note at their ends. */
    private static boolean mayGoOn(String line) {
        int from = tail(line);
        return line.indexOf(PAGE_WORD, from) >= 0
                && (line.indexOf('转', from) >= 0 || line.indexOf('见', from) >= 0);
    }

    private static String head(String line) {
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    private static int tail(String line) {
        return Math.max(0, line.length() - LONGEST);
    }

    /** Without brackets only the full words are a note, 接1版 alone is none. */
    private static boolean isNote(String note) {
        return note.contains("上接")
                || note.contains("下转")
                || note.contains("紧接")
                || (note.matches("(?s).*[（(【\\[].*") && note.matches("(?s).*[）)】\\]].*"));
    }

    private static String page(String number) {
        String bare = Normalizer.normalize(number, Normalizer.Form.NFKC).replaceAll("\\s", "");
        return ChineseNumerals.parse(bare).map(n -> n.toPlainString()).orElse(bare) + "版";
    }
}
