package org.couplet.lang;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that say who wrote a text, and where a newspaper's report begins. */
public final class Bylines {
    private static final String BULLET = "[■□●○◎◆◇▲△▪◼◻★☆]";
    private static final String NAME =
            "(?:\\p{IsHan}{2,4}|\\p{IsHan}[ \\u3000]{1,2}\\p{IsHan}|\\p{IsHan}{1,5}·\\p{IsHan}{1,5})";
    private static final String NAMES = NAME + "(?:[\\s　、，,/／]+" + NAME + "){0,30}";
    private static final String ROLE =
            "(?:首席|特派|特约|见习|实习|驻\\p{IsHan}{2,6})?(?:记者|通讯员|评论员|特约撰稿人?|撰稿人?|撰文|作者|编译|整理"
                    + "|采写|摄影报道)";
    private static final String PRESS = "[\\p{IsHan}A-Za-z0-9\\-—－·]{0,20}?";

    private static final Pattern BULLETED = Pattern.compile("^\\s*" + BULLET + "\\s*(\\S.{0,60})$");

    private static final Pattern PLAIN =
            Pattern.compile(
                    "^\\s*("
                            + PRESS
                            + ROLE
                            + "(?<gap>[\\s　:：/／]*)(?<names>"
                            + NAMES
                            + ")(?:[\\s　,，、/／]*(?:"
                            + ROLE
                            + ")[\\s　:：/／]*"
                            + NAMES
                            + ")*"
                            + "(?:[\\s　]*(?:文|摄|文/图|摄影|报道|综合))?)\\s*$");

    private static final Pattern STAFF =
            Pattern.compile("^\\s*((?:本报|本刊|新华社|人民日报)\\p{IsHan}{0,4}(?:评论员|编辑部|评论部|记者))\\s*$");

    private static final Pattern WRITTEN =
            Pattern.compile("^\\s*((?:文|图|撰文|作者|执笔)\\s*[/／：:|｜]\\s*\\S.{0,30})$");

    private static final Pattern CLOSING =
            Pattern.compile(
                    "^\\s*[（(]\\s*(?:据|综合|本报|本刊|新华社|中新社)?"
                            + PRESS
                            + "(?:记者|通讯员|评论员|执笔|采写)[^。]{1,160}[）)]\\s*$");

    /** What agencies and papers begin a text with. */
    private static final String SENT =
            "(?:据)?(?:本报|本刊|[\\p{IsHan}]{1,6}(?:社|网|报)|[\\p{IsHan}]{1,4}日报)"
                    + "[\\p{IsHan}]{0,10}(?:[0-9]{4}年)?(?:[0-9]{1,2}月[0-9]{1,2}日)?(?:电|讯|消息)";

    private static final Pattern LEAD =
            Pattern.compile(
                    "^\\s*(?:"
                            + SENT
                            + "(?=[\\s（(　，,：:]|$)|[（(]"
                            + SENT
                            + "[）)](?=\\s*\\p{IsHan}|\\s*[0-9])"
                            + "|[（(](?:本报|本刊)?(?:首席|见习|实习)?记者[\\s　]*[^（(）)，。]{2,30}[）)](?=\\s*[\\p{IsHan}0-9“]))");

    private static final Pattern DATELINE_END = Pattern.compile("[（(][^（(）)]{2,40}电[）)]\\s*$");

    private static final Pattern INNER =
            Pattern.compile("^[^（(]{0,40}[（(]([^）)]{0,20}(?:记者|通讯员|评论员)[^）)]{1,40})[）)]");

    private static final Pattern MISSING_SPACE =
            Pattern.compile(
                    "^\\s*"
                            + BULLET
                            + "?[^，。]{0,20}?(?:记者|通讯员)(?=(?:\\p{IsHan}{2,3})(?:\\s{1,3}\\p{IsHan}{2,3}){1,30}\\s*$)");

    /** No byline is longer. */
    private static final int LONGEST = 200;

    private Bylines() {}

    /**
     * @param line without Markdown marks
     * @return the byline without its bullet; empty if the line is none
     */
    public static Optional<String> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher bulleted = BULLETED.matcher(line);
        if (bulleted.matches()) {
            String text = bulleted.group(1).strip();
            return isWriter(text) ? Optional.of(text) : Optional.empty();
        }
        for (Pattern form : new Pattern[] {PLAIN, STAFF, WRITTEN}) {
            Matcher m = form.matcher(line);
            if (m.matches() && (form != PLAIN || namesSomebody(m.group("gap"), m.group("names")))) {
                return Optional.of(m.group(1).strip());
            }
        }
        return Optional.empty();
    }

    /**
     * Only a blank between the role and what follows makes any word a name: a line that stops after
     * “told the reporter in” does, too.
     */
    private static boolean namesSomebody(String gap, String names) {
        boolean isApart = !gap.isEmpty() && gap.isBlank();
        return isApart || !WriterNames.names(names, 0, "").isEmpty() || names.contains("·");
    }

    /** After a bullet stand names, with or without a role, a column or a newspaper before them. */
    private static boolean isWriter(String text) {
        if (text.matches(".*" + BULLET + ".*") || text.matches(".*[，。；！？：].*[，。；！？].*")) {
            return false;
        }
        return text.matches(".*(?:记者|通讯员|评论员|编辑部|特约|撰稿|作者|整理).*")
                || text.matches("(?:\\S{2,14}[\\s　]+){0,2}" + NAMES)
                        && HanPunctuation.width(text) <= 24
                        && text.matches(".*(?:^|[\\s　])" + NAME + "$")
                        && text.split("[\\s　、]+")[0].length() <= 14;
    }

    /** Whether a byline names reporters, not an author from outside. */
    public static boolean isReporter(String byline) {
        return byline.matches(".*(?:记者|通讯员).*");
    }

    /** Whether a line in brackets names the writers after a text's end. */
    public static boolean closes(String line) {
        return CLOSING.matcher(line).matches();
    }

    /** Whether a text begins as news agencies and papers begin: 本报讯, 新华社某地8月1日电. */
    public static boolean isLead(String line) {
        return LEAD.matcher(line).find();
    }

    /**
     * @return the beginning or the end of a text that says where and when it was sent
     */
    public static Optional<String> dateline(String text) {
        Matcher lead = LEAD.matcher(text);
        if (lead.find()) {
            return Optional.of(lead.group());
        }
        Matcher end = DATELINE_END.matcher(text);
        return end.find() ? Optional.of(end.group()) : Optional.empty();
    }

    /**
     * @return the writer in the brackets after such a beginning: {@code 本报讯（记者 某某）}
     */
    public static Optional<String> insideLead(String line) {
        if (!isLead(line)) {
            return Optional.empty();
        }
        Matcher m = INNER.matcher(line);
        return m.find() ? Optional.of(m.group(1).strip()) : Optional.empty();
    }

    /**
     * @return offset of the first of several names when the space before it is missing
     */
    public static OptionalInt missingSpace(String line) {
        Matcher m = MISSING_SPACE.matcher(line);
        return line.length() <= LONGEST && m.find() ? OptionalInt.of(m.end()) : OptionalInt.empty();
    }
}
