package org.couplet.lang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds lists of goals whose items the text counts: 实现“N个新”目标，即……. Never more items than the text
 * lists; a list whose items cannot be told apart is left out.
 */
public final class CountedLists {
    private static final String NUMERAL = "[一二三四五六七八九十两]{1,3}|[0-9]{1,2}";

    /**
     * The list's name: 五个新 in quotation marks, 五个新 straight before what introduces it, or 五方面目标 at
     * the end of the paragraph that announces it.
     */
    static final QuickPattern NAME =
            new QuickPattern(
                    QuickPattern.DIGITS + "“\"「『‘一二三四五六七八九十两",
                    "[“\"「『‘](?<q>(?<qn>"
                            + NUMERAL
                            + ")个(?<qx>\\p{IsHan}{1,6}))[”\"」』’]"
                            + "|(?<p>(?<pn>"
                            + NUMERAL
                            + ")个新)(?=(?:\\p{IsHan}{0,4})[，,]?(?:即|包括|分别|就是|[：:（(—]))"
                            + "|(?<t>(?<tn>"
                            + NUMERAL
                            + ")(?:个|项|大)?(?:方面)?(?<tx>(?:的)?\\p{IsHan}{0,4}(?:目标|任务)))(?=[：:]\\s*\n)");

    private static final Pattern INTRODUCED =
            Pattern.compile(
                    "[^。；！？“”，,：:（(\\n]{0,10}?[，,]?\\s*(?<by>也就是|即|包括|分别是|分别为|就是|具体是|具体为|：|:|——|—|（|\\()[：:]?\\s*");

    private static final String BATCH = "一批";

    /** What such lists repeat in each item, so that no other word need say they are goals. */
    private static final Set<String> REPEATED = Set.of(BATCH, "更加");

    /** Marks of an enumeration, whatever its items are. */
    private static final Pattern ENUMERATION =
            Pattern.compile("[、；;]|[一二三]是|首先|其[一二]|第[一二]|[①②(（][一二12]?|[—•●■◆]");

    private static final Pattern GOAL =
            Pattern.compile("目标|任务|实现|打造|建成|建设|达到|力争|努力|奋斗|推进|到[0-9]{4}年");
    private static final Pattern YEAR = Pattern.compile("([0-9]{4}|[一二三四五六七八九〇零○]{4})年");
    private static final Pattern VERB =
            Pattern.compile(
                    "^(?:和|以及|要|将|努力|加快|着力|全面|全力|持续|大力|深入|不断|积极|奋力|重点|加强|协同|率先|基本)*"
                            + "(?:培育|优化|构筑|构建|塑造|弘扬|探索|打造|形成|实现|展现|建设|建成|开创|彰显|取得|激发|营造|拓展|厚植|提升|推进|推动|促进"
                            + "|谱写|增强|完善|健全|建立|走出|开辟|创造|迈上|达到|树立|释放|注入|夯实|擦亮|发展|壮大|做强|做优)");
    ;

    /** After an adverb stands a verb of two characters, whichever it is. */
    private static final Pattern ANY_VERB =
            Pattern.compile(
                    VERB.pattern()
                            + "|^(?:全面|加快|着力|全力|持续|大力|深入|不断|积极|奋力|努力)+\\p{IsHan}{2}(?=\\p{IsHan}{2})");

    private static final String LEADING = "，,；;、：:“”\"\\s";
    private static final int LONGEST_FOCUS = 16;

    /** How far a list's items are looked for. */
    private static final int LONGEST_LIST = 1500;

    /** How far back a goal's year and verb are looked for. */
    private static final int FARTHEST = 400;

    private CountedLists() {}

    /**
     * An item.
     *
     * @param text as printed, without the counting word and the marks around it
     * @param focus the noun phrase at its end
     * @param start offset in the text searched
     * @param end offset after it
     */
    public record Item(String text, String focus, int start, int end) {}

    /**
     * A list.
     *
     * @param name as printed, without quotation marks
     * @param start offset of the name in the text searched
     * @param claimed how many items the name promises; the list may have fewer or more, or none
     *     where the text announces them and goes on with something else
     * @param horizon the year by which, when the sentence gives one
     */
    public record Counted(
            String name, int start, int claimed, Optional<PartialDate> horizon, List<Item> items) {

        public Counted {
            items = List.copyOf(items);
        }
    }

    /**
     * @param text paragraphs, each ended by a line feed
     * @return in reading order
     */
    public static List<Counted> find(String text) {
        List<Counted> found = new ArrayList<>();
        Matcher m = NAME.matcher(text);
        for (int from = 0; NAME.find(m, text, from); from = m.end()) {
            boolean quoted = m.group("q") != null;
            boolean announced = m.group("t") != null;
            String name = quoted ? m.group("q") : announced ? m.group("t") : m.group("p");
            String noun = quoted ? m.group("qx") : announced ? m.group("tx") : "新";
            int claimed = count(quoted ? m.group("qn") : announced ? m.group("tn") : m.group("pn"));
            int sentence = sentenceStart(text, m.start());
            List<Item> items = List.of();
            if (claimed >= 2) {
                items = following(text, m.end(), sentence, noun, claimed);
                if (items.isEmpty() && quoted) {
                    items = preceding(text, m.start(), noun, claimed);
                }
            }
            boolean isMissing =
                    items.isEmpty()
                            && claimed >= 2
                            && !announced
                            && isMissing(text, m.end(), sentence, noun, claimed);
            if (!items.isEmpty() || isMissing) {
                found.add(
                        new Counted(
                                name,
                                m.start(),
                                claimed,
                                year(text.substring(sentence, m.start())),
                                items));
            }
        }
        return found;
    }

    private static List<Item> following(
            String text, int nameEnd, int sentence, String noun, int claimed) {
        Matcher by = introduced(text, nameEnd, sentence, noun);
        if (by == null) {
            return List.of();
        }
        if (text.substring(nameEnd, by.end()).endsWith("\n")) {
            return bulleted(text, by.end(), claimed);
        }
        int farthest = Math.min(text.length(), nameEnd + LONGEST_LIST);
        String stops = by.group("by").matches("[（(]") ? "）)。\n" : "。！？\n";
        int end = by.end();
        while (end < farthest && !stops(text, end, stops)) {
            end++;
        }
        return items(text, by.end(), end, noun, claimed);
    }

    /** What announces a list's items right behind its name; null when nothing does. */
    private static Matcher introduced(String text, int nameEnd, int sentence, String noun) {
        Matcher by = INTRODUCED.matcher(text).region(nameEnd, text.length());
        boolean isGoal =
                by.lookingAt()
                        && (REPEATED.contains(noun)
                                || GOAL.matcher(text.substring(sentence, by.start("by"))).find());
        return isGoal ? by : null;
    }

    /** Whether the items are announced and the sentence ends without any. */
    private static boolean isMissing(
            String text, int nameEnd, int sentence, String noun, int claimed) {
        Matcher by = introduced(text, nameEnd, sentence, noun);
        if (by == null || by.group("by").matches("[（(—]+") || text.charAt(by.end() - 1) == '\n') {
            return false;
        }
        int farthest = Math.min(text.length(), by.end() + FARTHEST);
        int end = firstOf(text, by.end(), farthest, "。！？\n");
        String rest = text.substring(by.end(), end);
        return end < farthest
                && text.charAt(end) != '\n'
                && !ENUMERATION.matcher(rest).find()
                && rest.split("[，,]").length < claimed
                && !rest.isBlank();
    }

    /** A paragraph's end inside a sentence is a column's end and stops nothing. */
    private static boolean stops(String text, int at, String stops) {
        char c = text.charAt(at);
        return stops.indexOf(c) >= 0
                && (c != '\n' || at == 0 || "。！？”：:".indexOf(text.charAt(at - 1)) >= 0);
    }

    private static List<Item> items(String text, int from, int to, String noun, int claimed) {
        List<Item> fewer = List.of();
        List<Item> more = List.of();
        for (String marks : new String[] {"；;", "，,", "、"}) {
            int end = marks.equals("；;") ? to : firstOf(text, from, to, "；;");
            end = marks.equals("、") ? firstOf(text, from, end, "，,") : end;
            int most = 2 * claimed + 2;
            List<Item> pieces = pieces(text, from, end, marks, noun, most);
            if (pieces.size() > claimed && standsApart(pieces, claimed)) {
                pieces = pieces.subList(0, claimed);
            }
            if (pieces.size() == claimed) {
                return pieces;
            }
            if (pieces.size() < claimed && pieces.size() > Math.max(1, fewer.size())) {
                fewer = pieces;
            }
            if (pieces.size() > claimed && pieces.size() < most && areAlike(pieces, noun)) {
                more = pieces;
            }
        }
        return fewer.isEmpty() ? more : fewer;
    }

    /** Whether all items have the list's noun at the same place, or all begin with the same. */
    private static boolean areAlike(List<Item> pieces, String noun) {
        String first = pieces.get(0).text();
        int at = first.indexOf(noun);
        int left = first.length() - first.lastIndexOf(noun);
        return pieces.stream().allMatch(p -> p.text().startsWith(first.substring(0, 2)))
                || pieces.stream().allMatch(p -> p.text().indexOf(noun) == at)
                || pieces.stream()
                        .allMatch(p -> p.text().length() - p.text().lastIndexOf(noun) == left);
    }

    /** Whether the first items begin alike and the one after them does not. */
    private static boolean standsApart(List<Item> pieces, int claimed) {
        String start = pieces.get(0).text().substring(0, 2);
        return pieces.subList(0, claimed).stream().allMatch(p -> p.text().startsWith(start))
                && !pieces.get(claimed).text().startsWith(start);
    }

    /** Cuts at the marks; a piece without the list's noun belongs to the one after it. */
    private static List<Item> pieces(
            String text, int from, int to, String marks, String noun, int most) {
        List<Item> pieces = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to && pieces.size() < most; i++) {
            if (i == to || marks.indexOf(text.charAt(i)) >= 0) {
                if (text.substring(start, i).contains(noun)) {
                    item(text, start, i).ifPresent(pieces::add);
                    start = i + 1;
                }
            }
        }
        return pieces;
    }

    private static List<Item> bulleted(String text, int from, int claimed) {
        List<Item> items = new ArrayList<>();
        int at = from;
        int farthest = Math.min(text.length(), from + LONGEST_LIST);
        while (at < farthest && items.size() < claimed) {
            int end = firstOf(text, at, farthest, "\n");
            String line = text.substring(at, end);
            int clause = firstOf(text, at, end, "。；;");
            boolean marked =
                    line.matches("^[\\s*]*(?:——|—|[•●■◆·]).*")
                            || !ListMarker.strip(line).equals(line);
            if (!marked) {
                break;
            }
            item(text, at, clause).ifPresent(items::add);
            at = end + 1;
        }
        return items.size() == claimed ? items : List.of();
    }

    private static List<Item> preceding(String text, int nameStart, String noun, int claimed) {
        int start = nameStart;
        while (start > 0
                && nameStart - start < FARTHEST
                && "，。；：！？,;:\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String[] parts = text.substring(start, nameStart).split("、");
        boolean fits =
                parts.length == claimed
                        && Arrays.stream(parts).allMatch(p -> p.strip().endsWith(noun))
                        && GOAL.matcher(parts[0]).find();
        if (!fits) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        int at = start;
        for (String part : parts) {
            Matcher verb = VERB.matcher(part);
            int skip = at == start && verb.find() ? verb.end() : 0;
            int from = skip < part.length() - 1 ? skip : 0;
            item(text, at + from, at + part.length()).ifPresent(items::add);
            at += part.length() + 1;
        }
        return items;
    }

    private static Optional<Item> item(String text, int from, int to) {
        int start = from;
        int end = to;
        String raw = text.substring(start, end);
        Matcher lead = Pattern.compile("^[" + LEADING + "—•●■◆·*]+").matcher(raw);
        if (lead.find()) {
            start += lead.end();
        }
        String rest = text.substring(start, end);
        start += rest.length() - ListMarker.strip(rest).length();
        String words = text.substring(start, end).replace("\n", "");
        words = words.replaceAll("^[：:，,]|[" + LEADING + "*]+$", "");
        return words.length() < 3
                ? Optional.empty()
                : Optional.of(new Item(words, focus(words), start, end));
    }

    private static String focus(String words) {
        int batch = words.indexOf(BATCH);
        if (batch > 0 && batch + BATCH.length() < words.length()) {
            return words.substring(batch + BATCH.length());
        }
        int of = words.lastIndexOf('的');
        String tail = words.substring(of + 1);
        if (of > 0 && !tail.startsWith("新") && tail.length() > 1) {
            return tail;
        }
        Matcher verb = (words.contains("新") ? ANY_VERB : VERB).matcher(words);
        String rest = verb.find() ? words.substring(verb.end()) : words;
        return of > 0 && (rest.length() > LONGEST_FOCUS || rest.isEmpty()) ? tail : rest;
    }

    private static Optional<PartialDate> year(String before) {
        Optional<PartialDate> last = Optional.empty();
        Matcher m = YEAR.matcher(before);
        while (m.find()) {
            String digits = m.group(1).replaceAll("[零○]", "〇");
            int value =
                    Character.isDigit(digits.charAt(0))
                            ? Integer.parseInt(digits)
                            : ChineseNumerals.parse(digits).map(Number::intValue).orElse(0);
            last = value > 0 ? Optional.of(PartialDate.of(value)) : last;
        }
        return last;
    }

    private static int count(String numeral) {
        return Character.isDigit(numeral.charAt(0))
                ? Integer.parseInt(numeral)
                : ChineseNumerals.parse(numeral).map(Number::intValue).orElse(0);
    }

    private static int sentenceStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < FARTHEST && !stops(text, start - 1, "。！？\n")) {
            start--;
        }
        return start;
    }

    private static int firstOf(String text, int from, int to, String marks) {
        for (int i = from; i < to; i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return to;
    }
}
