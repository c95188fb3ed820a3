package org.couplet.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists of reporters and writers: 本报记者 张三 李四. */
final class WriterNames {

    /** Who writes, before a list of names. */
    static final Pattern WRITERS =
            Pattern.compile("(?:记者|通讯员|摄影|撰文|撰稿|文/图|图/文|实习生|评论员|作者|编辑)(?=[\\s　:：]*(\\p{IsHan}))");

    private static final Pattern GAP = Pattern.compile("[\\s　:：、/]*");
    private static final String WORD_ENDS = "\\s　、，,;；:：）)】/";
    private static final Pattern WORD = Pattern.compile("[^" + WORD_ENDS + "]+");

    /** A name of two characters set wide: 罗　静. */
    private static final Pattern WIDE =
            Pattern.compile("(\\p{IsHan})[ \\u3000]+(\\p{IsHan})(?=[" + WORD_ENDS + "]|$)");

    private WriterNames() {}

    /**
     * Reads names from a place on until something else follows.
     *
     * @param title for all of them
     */
    static List<NameMention> names(String text, int from, String title) {
        List<NameMention> found = new ArrayList<>();
        int at = from;
        while (true) {
            Matcher gap = GAP.matcher(text).region(at, text.length());
            at = gap.lookingAt() ? gap.end() : at;
            Matcher wide = WIDE.matcher(text).region(at, text.length());
            Matcher word = WORD.matcher(text).region(at, text.length());
            if (wide.lookingAt()
                    && Surnames.isNameInList(wide.group(1) + wide.group(2), !found.isEmpty())) {
                found.add(new NameMention(wide.group(1) + wide.group(2), title, at, wide.end()));
                at = wide.end();
            } else if (word.lookingAt()
                    && Surnames.isNameInList(
                            word.group(), !found.isEmpty() || isSetApart(text, from, at))) {
                found.add(new NameMention(word.group(), title, at, word.end()));
                at = word.end();
            } else if (word.lookingAt() && word.group().length() == 1 && !found.isEmpty()) {
                // A lone character is what a scan left of another name.
                at = word.end();
            } else {
                return found;
            }
        }
    }

    /** Whether a blank parts a word from the role before it: no sentence goes on so. */
    private static boolean isSetApart(String text, int from, int at) {
        return from > 0 && at > from && text.substring(from, at).isBlank();
    }

    /** Reads a whole byline; words that are no names are the title of the names after them. */
    static List<NameMention> whole(String byline) {
        List<NameMention> found = new ArrayList<>();
        String title = "";
        int at = 0;
        while (at < byline.length()) {
            List<NameMention> names = names(byline, at, title);
            found.addAll(names);
            at = names.isEmpty() ? at : names.get(names.size() - 1).end();
            Matcher word = WORD.matcher(byline).region(at, byline.length());
            if (!word.find()) {
                break;
            }
            Matcher writers = WRITERS.matcher(byline).region(word.start(), byline.length());
            boolean office = writers.find() && writers.end() <= word.end();
            at = office ? writers.end() : word.end();
            title = byline.substring(word.start(), at);
        }
        return found;
    }
}
