package org.couplet.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what 分别 deals out: 渔业、盐业产值分别增长3%、4%, and 停泊900艘次、卸货6万吨，分别增长3%、4%. Names that share their
 * last word in writing stay one list, because nothing says where the shared part begins.
 */
final class PairedNouns {
    private static final int LONGEST = 32;

    /** What stands between 分别 and the amount asked for: a verb, and the amounts before it. */
    private static final Pattern PAIRED =
            Pattern.compile(
                    "^(?<head>.*?)(?:年均)?分别(?:年均)?\\p{IsHan}{0,7}(?<earlier>(?:[^、和\\p{IsHan}][^、和]*[、和])*)$");

    private static final Pattern SPAN =
            Pattern.compile("(?:[一二三四五六七八九十]年来?|累计|年均|同比|[较比][^，,]{2,6}同期)$");
    private static final Pattern JOINT = Pattern.compile("[、和与及]");
    private static final String BREAKS = "。！？!?；;\n，,：:";

    private PairedNouns() {}

    /**
     * @param offset where the amount begins
     * @return the item's own name, or the whole list without 分别; empty when nothing is dealt out
     */
    static Optional<String> of(String text, int offset) {
        int start = clauseStart(text, offset);
        Matcher m = PAIRED.matcher(text.substring(start, offset));
        if (!m.matches()) {
            return Optional.empty();
        }
        int index = (int) JOINT.matcher(m.group("earlier")).results().count();
        String head = SPAN.matcher(m.group("head").strip()).replaceFirst("");
        return head.isEmpty() ? fromAmounts(text, start, index) : fromList(head, index);
    }

    private static Optional<String> fromList(String head, int index) {
        String list = MeasuredNouns.unopened(head);
        String[] items = JOINT.split(list);
        boolean isWhole = items.length > 1 && index < items.length && haveOneEnd(items);
        String words = isWhole ? items[index] : list;
        return words.length() < 2 || words.length() > LONGEST
                ? Optional.empty()
                : Optional.of(words);
    }

    private static boolean haveOneEnd(String[] items) {
        String last = items[items.length - 1];
        String end = last.substring(Math.max(0, last.length() - 2));
        for (String item : items) {
            if (!item.endsWith(end) || item.length() <= end.length()) {
                return false;
            }
        }
        return true;
    }

    /** The noun of the amount in the same place of the clause before. */
    private static Optional<String> fromAmounts(String text, int start, int index) {
        if (start == 0 || "，,".indexOf(text.charAt(start - 1)) < 0) {
            return Optional.empty();
        }
        String clause = text.substring(clauseStart(text, start - 1), start - 1);
        List<Quantity> amounts = new ArrayList<>(ZhQuantities.find(clause, Names.NONE));
        amounts.removeIf(Quantity::isSoft);
        return amounts.size() > index && amounts.size() > 1
                ? MeasuredNouns.of(clause, amounts.get(index))
                : Optional.empty();
    }

    private static int clauseStart(String text, int offset) {
        int at = offset;
        while (at > 0 && BREAKS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }
}
