package org.couplet.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dashes that a scan read as the numeral 一, as between the two ends of a road. */
public final class ReadDashes {
    private static final String HAN = "[\\p{IsHan}&&[^一、]]";

    /** 一 followed by one of these is a word or a count of its own. */
    private static final Pattern WORD =
            Pattern.compile(
                    "一(?:[个批次条件项座位名家所种类套组系场届轮期天年月日时分秒度番层级片块段篇份"
                            + "本张支只颗把股道口句些切样般起同直定边体流线方面带路致并旦再律向"
                            + "心半共举经步键站网图窗手刻旁齐概代派"
                            + "二三四五六七八九十百千万亿])");

    /** A chain inside quotation marks, at least three links: “甲乙一丙丁一戊己”. */
    private static final Pattern CHAIN =
            Pattern.compile("(?<=“)" + HAN + "{2,6}(?:一" + HAN + "{2,6}){2,}(?=”)");

    /** One pair of a list: 、甲乙丙一丁戊、. */
    private static final Pattern PAIR = Pattern.compile(HAN + "{2,6}一" + HAN + "{2,6}");

    private static final Pattern LIST =
            Pattern.compile(PAIR.pattern() + "(?:、" + PAIR.pattern() + ")+");

    /** Both ends are places by their last character: 甲站一乙站. */
    private static final Pattern PLACES =
            Pattern.compile(HAN + "{1,5}([站桥港镇碑机场湾路门])一" + HAN + "{1,5}\\1(?!" + HAN + ")");

    private static final Pattern PLACE_END = Pattern.compile("[站桥港镇碑机场湾路门]一");

    private static final QuickPattern DATES = new QuickPattern("一", "(?<=[0-9年月日])一(?=[0-9])");

    private ReadDashes() {}

    /**
     * @return offsets of each 一 that is a dash, ascending; only those where the neighbours leave no
     *     doubt
     */
    public static List<Integer> find(String text) {
        int first = text.indexOf('一');
        if (first < 0) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        boolean isTwice = text.indexOf('一', first + 1) >= 0;
        Matcher chain = CHAIN.matcher(text);
        while (isTwice && text.indexOf('“') >= 0 && chain.find()) {
            if (isEven(chain.group())) {
                add(text, chain.start(), chain.end(), found);
            }
        }
        Matcher list = LIST.matcher(text);
        while (isTwice && text.indexOf('、') >= 0 && list.find()) {
            add(text, list.start(), list.end(), found);
        }
        Matcher places = PLACES.matcher(text);
        boolean hasPlace = PLACE_END.matcher(text).find();
        while (hasPlace && places.find()) {
            add(text, places.start(), places.end(), found);
        }
        Matcher dates = DATES.matcher(text);
        for (int from = 0; DATES.find(dates, text, from); from = dates.end()) {
            found.add(dates.start());
        }
        return found.stream().distinct().sorted().toList();
    }

    /** The links of a chain are of like length, as in a slogan. */
    private static boolean isEven(String chain) {
        String[] links = chain.split("一");
        for (String link : links) {
            if (Math.abs(link.length() - links[0].length()) > 1) {
                return false;
            }
        }
        return true;
    }

    /** All or none: one numeral in a list makes the others numerals, too. */
    private static void add(String text, int start, int end, List<Integer> found) {
        List<Integer> here = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '一') {
                Matcher word = WORD.matcher(text).region(i, text.length());
                if (word.lookingAt()) {
                    return;
                }
                here.add(i);
            }
        }
        found.addAll(here);
    }
}
