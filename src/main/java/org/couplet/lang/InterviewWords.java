package org.couplet.lang;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a printed press conference marks its key words, questions and answers. */
public final class InterviewWords {
    private static final int LONGEST_CARD = 30;
    private static final int LONGEST_ANSWERER = 80;

    private static final Pattern CARD =
            Pattern.compile(
                    "^[\\s■□●▲◆◎※*#【\\[<〈]*(?:关键词|关键字|热词)[】\\]>〉]?"
                            + "(?:之?(?:[0-9０-９]{1,2}|[①-⑳]|[一二三四五六七八九十]{1,3}(?=[\\s　:：、.．|｜】]|$)))?"
                            + "[】\\]>〉]?[\\s　:：、.．|｜*·—]*(.*?)[\\s*]*$");
    private static final Pattern NO_CARD = Pattern.compile("^(?:是|有|为|包括|和|的|之|里|中|来|，|,).*");
    private static final Pattern SENTENCE = Pattern.compile(".*[。！；;].*|.*[，,：:？?]$");

    private static final Pattern QUESTION =
            Pattern.compile("^[\\s■□●▲*【\\[]*(?:记者提问|记者问|记者|提问|问|Q)[】\\]*\\s]*[:：][\\s*]*");
    private static final Pattern ANSWER =
            Pattern.compile("^[\\s■□●▲*【\\[]*(?:回答|答复|答|A)[】\\]*\\s]*[:：][\\s*]*");
    private static final Pattern LEAD_UP = Pattern.compile("^([^。！？!?；;]{2,80}?)[:：](.*)$");
    private static final Pattern OFFICE_AFTER =
            Pattern.compile("^(\\p{IsHan}{2,4}(?:·\\p{IsHan}+)*)[（(]([^（）()]{3,60})[）)]$");

    private InterviewWords() {}

    /**
     * Who answers, and where the answer begins.
     *
     * @param title as printed; empty when none is
     * @param answerStart offset in the paragraph after the colon
     */
    public record Answerer(String name, String title, int answerStart) {}

    /**
     * Reads a heading of a key-word card: 关键词 城市更新, 关键词一：城市更新, 【热词】.
     *
     * @param paragraph the whole paragraph
     * @return the key word, blank when the heading holds only the label; empty when it is no such
     *     heading
     */
    public static Optional<String> card(String paragraph) {
        Matcher m = CARD.matcher(paragraph);
        if (!m.matches()) {
            return Optional.empty();
        }
        String name = m.group(1).strip();
        boolean isHeading =
                name.length() <= LONGEST_CARD
                        && !NO_CARD.matcher(name).matches()
                        && !SENTENCE.matcher(name).matches();
        return isHeading ? Optional.of(name) : Optional.empty();
    }

    /**
     * Where the key word begins in a heading of a card: the number before it counts cards.
     *
     * @return 0 when a paragraph is no such heading or holds the label alone
     */
    public static int cardStart(String paragraph) {
        Matcher m = CARD.matcher(paragraph);
        return m.matches() && card(paragraph).isPresent() ? m.start(1) : 0;
    }

    /** Whether a paragraph is marked as a question, or is one by its end. */
    public static boolean isQuestion(String paragraph) {
        String text = paragraph.strip();
        return QUESTION.matcher(text).lookingAt()
                || (text.endsWith("？") || text.endsWith("?")) && !ANSWER.matcher(text).lookingAt();
    }

    /** Whether a paragraph begins with the word for a question. */
    public static boolean isMarkedQuestion(String paragraph) {
        return QUESTION.matcher(paragraph).lookingAt();
    }

    /**
     * Reads who answers from the beginning of a paragraph: 市教育局局长张三：我们……
     *
     * @return empty when the paragraph does not begin so
     */
    public static Optional<Answerer> answerer(String paragraph) {
        Matcher answer = ANSWER.matcher(paragraph);
        int from = answer.lookingAt() ? answer.end() : 0;
        Matcher m = LEAD_UP.matcher(paragraph).region(from, paragraph.length());
        if (!m.lookingAt() || m.group(1).length() > LONGEST_ANSWERER) {
            return Optional.empty();
        }
        String who = m.group(1).replaceAll("[*■□●▲]", "").strip();
        return person(who).map(p -> new Answerer(p.name(), p.title(), m.start(2)));
    }

    private static Optional<NameMention> person(String who) {
        Matcher after = OFFICE_AFTER.matcher(who);
        if (after.matches() && OfficeTitles.ending(after.group(2)).isPresent()) {
            return Optional.of(new NameMention(after.group(1), after.group(2), 0, 0));
        }
        Matcher office = OfficeTitles.BEFORE.pattern().matcher(who);
        int end = -1;
        while (office.find()) {
            if (office.end() < who.length()) {
                end = office.end();
            }
        }
        if (end > 0) {
            String name = who.substring(end).strip();
            // After an office and before a colon a name needs no family name that is known.
            if (name.matches("\\p{IsHan}{2,4}|\\p{IsHan}+(?:·\\p{IsHan}+)+")
                    && OfficeTitles.ending(name).isEmpty()) {
                return Optional.of(new NameMention(name, who.substring(0, end).strip(), 0, 0));
            }
            return Optional.empty();
        }
        return Surnames.isName(who)
                ? Optional.of(new NameMention(who, "", 0, 0))
                : Optional.empty();
    }
}
