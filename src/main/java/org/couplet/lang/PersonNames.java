package org.couplet.lang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds people in Chinese newspaper text by what stands around their names: an office before it, an
 * office or form of address after it, a verb of speech, a byline. A word that only looks like a
 * name gives nothing rather than a guess.
 */
public final class PersonNames {
    private static final String HAN = "\\p{IsHan}";

    private static final Pattern FOREIGN =
            Pattern.compile(HAN + "{1,6}(?:[·•・‧]" + HAN + "{1,6}){1,3}");
    private static final Pattern SPEAKER =
            Pattern.compile(
                    "(?:^|(?<=[。！？；”’」』，,、\\s]))(" + HAN + "{2,4}?)(?=" + NameEnd.SPEECH + ")");
    private static final QuickPattern DECISION =
            new QuickPattern(
                    "关给免任接决追授开同选推补", "(?:关于|给予|免去|任命|接受|决定|追授|授予|开除|同意|选举|推选|补选)(?=" + HAN + ")");
    private static final QuickPattern AGE =
            new QuickPattern(
                    QuickPattern.DIGITS + "，,男女今现时年刚",
                    "[，,]?(?:男|女|[，,])*(?:今年|现年|时年|年仅|刚满)?[0-9]{1,3}岁");
    private static final Pattern SPEECH = Pattern.compile(NameEnd.SPEECH);
    private static final Pattern DECIDED =
            Pattern.compile(
                    "同志|严重|涉嫌|违纪|违法|开除|党内|政务|撤销|留党|辞去|请辞|为|的.{0,12}(?:职务|称号)|[“\"]|.{0,6}(?:职务|称号)");
    private static final String DOTS = "·•・‧";

    private PersonNames() {}

    /**
     * Finds every mention that the text marks as a person.
     *
     * @param text joined text
     * @return in reading order, never overlapping; empty when there is none
     */
    public static List<NameMention> find(String text) {
        List<NameMention> found = new ArrayList<>();
        bylines(text, found);
        if (text.chars().anyMatch(c -> DOTS.indexOf(c) >= 0)) {
            foreign(text, found);
        }
        afterOffice(text, found);
        before(OfficeTitles.AFTER, true, text, found);
        if (text.indexOf('岁') >= 0) {
            before(AGE, false, text, found);
        }
        speakers(text, found);
        decisions(text, found);
        answerers(text, found);
        lists(text, found);
        found.sort(Comparator.comparingInt(NameMention::start));
        return found;
    }

    /**
     * Reads a whole byline: 本报记者 张三 李四.
     *
     * @return the names in it; empty when none of its words is a name
     */
    public static List<NameMention> inByline(String byline) {
        return WriterNames.whole(byline);
    }

    private static void bylines(String text, List<NameMention> found) {
        Matcher m = WriterNames.WRITERS.matcher(text);
        while (m.find()) {
            String title = OfficeTitles.upTo(text, m.end());
            WriterNames.names(text, m.end(), title).forEach(name -> add(found, name));
        }
    }

    private static void foreign(String text, List<NameMention> found) {
        Matcher m = FOREIGN.matcher(text);
        while (m.find()) {
            int start = m.start();
            int firstDot = start;
            while (DOTS.indexOf(text.charAt(firstDot)) < 0) {
                firstDot++;
            }
            // The office runs straight into the name: cut it off before looking at the rest.
            Matcher office = OfficeTitles.BEFORE.pattern().matcher(text).region(start, firstDot);
            int officeEnd = -1;
            while (office.find()) {
                officeEnd = office.end();
            }
            if (officeEnd < 0 && OfficeTitles.ending(text.substring(0, start)).isPresent()) {
                officeEnd = start;
            }
            int from = Math.max(start, officeEnd);
            int end = m.end();
            Matcher speech = SPEECH.matcher(text).region(firstDot, end);
            boolean speaks = speech.find();
            if (speaks && speech.start() > firstDot + 1) {
                end = speech.start();
            }
            boolean spoken = speaks || SPEECH.matcher(text).region(end, text.length()).lookingAt();
            if (from < firstDot && (officeEnd >= 0 || spoken)) {
                String title = officeEnd >= 0 ? OfficeTitles.upTo(text, officeEnd) : "";
                add(found, new NameMention(text.substring(from, end), title, from, end));
            }
        }
    }

    private static void afterOffice(String text, List<NameMention> found) {
        Matcher m = OfficeTitles.BEFORE.matcher(text);
        for (int from = 0; OfficeTitles.BEFORE.find(m, text, from); from = m.end()) {
            // In a head the name is set apart: 省长 张三.
            boolean isApart =
                    m.end() < text.length() && " \u3000".indexOf(text.charAt(m.end())) >= 0;
            int at = isApart ? m.end() + 1 : m.end();
            NameEnd.Need need =
                    isApart || runsIntoRiver(text, at)
                            ? NameEnd.Need.SURE
                            : OfficeTitles.need(m.group());
            OptionalInt end = NameEnd.after(text, at, need);
            if (end.isPresent()) {
                add(
                        found,
                        new NameMention(
                                text.substring(at, end.getAsInt()),
                                OfficeTitles.upTo(text, m.end()),
                                at,
                                end.getAsInt()));
            }
        }
    }

    /** 某市长江大桥 is a bridge, not a mayor. */
    private static boolean runsIntoRiver(String text, int at) {
        return at < text.length() && text.charAt(at) == '江' && text.charAt(at - 1) == '长';
    }

    private static void before(
            QuickPattern sign, boolean isTitle, String text, List<NameMention> found) {
        Matcher m = sign.matcher(text);
        for (int from = 0; sign.find(m, text, from); from = m.end()) {
            if (m.end() < text.length() && text.charAt(m.end()) == '们') {
                continue;
            }
            for (int length = 4; length >= 2; length--) {
                int at = m.start() - length;
                if (at >= 0 && isNameBefore(text, at, m.start())) {
                    add(
                            found,
                            new NameMention(
                                    text.substring(at, m.start()),
                                    isTitle ? m.group() : "",
                                    at,
                                    m.start()));
                    break;
                }
            }
        }
    }

    private static boolean isNameBefore(String text, int at, int end) {
        int family = Surnames.lengthAt(text, at);
        boolean known = family > 1 || (family == 1 && Surnames.isCommon(text.charAt(at)));
        return known
                && Surnames.isName(text.substring(at, end))
                && (at == 0 || !Surnames.endsWord(text.charAt(at - 1), text.charAt(at)));
    }

    private static void speakers(String text, List<NameMention> found) {
        Matcher m = SPEAKER.matcher(text);
        while (m.find()) {
            String name = m.group(1);
            int family = Surnames.lengthAt(name, 0);
            boolean known = family > 1 || (family == 1 && Surnames.isCommon(name.charAt(0)));
            if (known && Surnames.isName(name)) {
                add(found, new NameMention(name, "", m.start(1), m.end(1)));
            }
        }
    }

    private static void decisions(String text, List<NameMention> found) {
        Matcher m = DECISION.matcher(text);
        for (int from = 0; DECISION.find(m, text, from); from = m.end()) {
            OptionalInt end = NameEnd.after(text, m.end(), NameEnd.Need.SURE);
            if (end.isPresent() && isDecided(text, end.getAsInt())) {
                String name = text.substring(m.end(), end.getAsInt());
                add(found, new NameMention(name, "", m.end(), end.getAsInt()));
            }
        }
    }

    /** Who speaks after a colon: 张三（市教育局局长）：…, 市教育局副局长 张三：… */
    private static void answerers(String text, List<NameMention> found) {
        InterviewWords.answerer(text)
                .filter(
                        a ->
                                (Surnames.isName(a.name()) || a.name().indexOf('·') > 0)
                                        && !a.title().isEmpty())
                .ifPresent(
                        a -> {
                            int at = text.substring(0, a.answerStart()).lastIndexOf(a.name());
                            int end = at + a.name().length();
                            if (at >= 0) {
                                add(found, new NameMention(a.name(), a.title(), at, end));
                            }
                        });
    }

    /** Names that follow another name: 市领导张三、李四、王五出席. */
    private static void lists(String text, List<NameMention> found) {
        for (NameMention first : List.copyOf(found)) {
            int at = first.end();
            while (at < text.length() && text.charAt(at) == '、') {
                OptionalInt end = NameEnd.after(text, at + 1, NameEnd.Need.SURE);
                if (end.isEmpty()) {
                    break;
                }
                String name = text.substring(at + 1, end.getAsInt());
                add(found, new NameMention(name, "", at + 1, end.getAsInt()));
                at = end.getAsInt();
            }
        }
    }

    private static boolean isDecided(String text, int end) {
        return DECIDED.matcher(text).region(end, text.length()).lookingAt();
    }

    private static void add(List<NameMention> found, NameMention mention) {
        boolean taken =
                found.stream()
                        .anyMatch(f -> f.start() < mention.end() && mention.start() < f.end());
        if (!taken) {
            found.add(mention);
        }
    }
}
