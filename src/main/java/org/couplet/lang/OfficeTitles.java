package org.couplet.lang;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Offices that stand before or after a name, and how far back a printed office reaches. */
final class OfficeTitles {
    private static final WordGroups WORDS = WordGroups.read("offices.txt");
    private static final Set<String> WEAK = WORDS.set("weak");
    private static final Set<String> STRICT = WORDS.set("strict");

    /** An office word that may stand before a name. */
    static final QuickPattern BEFORE = words("office");

    /** An office word or form of address that may stand after a name. */
    static final QuickPattern AFTER = words("after");

    private static final Set<String> OFFICES = WORDS.set("office");
    private static final int LONGEST_OFFICE =
            OFFICES.stream().mapToInt(String::length).max().orElse(0);
    private static final String BREAKS = "。！？；：!?;:“”‘’「」『』《》（）()，,、\n\r\t \u3000…【】[]■□●▲—";
    private static final String JOINS = "、，,";

    /** What leads up to an office but is no part of it. */
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:.*(?:采访了|采访到|采访|专访|对话|走访了|邀请了|邀请|找到了|找到|见到了|见到|拜访了|联系到|联系上"
                            + "|告诉了|会见了|听取了|任命了|看到了|看到|遇到|根据|今年[0-9０-９]+岁的|[0-9０-９]+岁的)"
                            + "|.*(?:会议|大会|全会)上|\\d{4}[-年][-\\d月日]*"
                            + "|在|据|对|由|向|和|与|以及|及|同|跟|请|让|被|当年|如今|当时|目前|每当)(?=.{2,})");

    private static final int LONGEST = 40;

    /** No office is longer; a text without punctuation must not be searched again and again. */
    private static final int FARTHEST = 100;

    private OfficeTitles() {}

    /** How clearly a name after this office must end. */
    static NameEnd.Need need(String office) {
        if (STRICT.contains(office)) {
            return NameEnd.Need.SURE;
        }
        return WEAK.contains(office) ? NameEnd.Need.LIKELY : NameEnd.Need.POSSIBLE;
    }

    /** The office a text ends with, if it does. */
    static Optional<String> ending(String text) {
        for (int at = Math.max(0, text.length() - LONGEST_OFFICE); at < text.length(); at++) {
            if (OFFICES.contains(text.substring(at))) {
                return Optional.of(text.substring(at));
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a printed office backwards from its end over the clause it stands in, and over further
     * offices joined to it by a comma.
     *
     * @param end offset after the office's last word
     * @return the offices as printed
     */
    static String upTo(String text, int end) {
        int from = clauseStart(text, end);
        while (from > 0 && JOINS.indexOf(text.charAt(from - 1)) >= 0) {
            int before = skipBrackets(text, from - 1);
            int earlier = clauseStart(text, before);
            if (ending(text.substring(earlier, before)).isEmpty()) {
                break;
            }
            from = earlier;
        }
        String title = text.substring(from, end).strip();
        Matcher lead = LEAD.matcher(title);
        if (lead.find()) {
            title = title.substring(lead.end());
        }
        if (title.length() > LONGEST) {
            int of = title.lastIndexOf('的');
            title = of > 0 ? title.substring(of + 1) : ending(title).orElse(title);
        }
        return title.strip();
    }

    private static int clauseStart(String text, int end) {
        int at = end;
        while (at > 0 && end - at < FARTHEST && BREAKS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** Steps back over a remark in brackets: 副部长（主持日常工作）、局长. */
    private static int skipBrackets(String text, int end) {
        if (end > 0 && "）)".indexOf(text.charAt(end - 1)) >= 0) {
            int open = Math.max(text.lastIndexOf('（', end - 1), text.lastIndexOf('(', end - 1));
            return open > 0 ? open : end;
        }
        return end;
    }

    private static QuickPattern words(String group) {
        List<String> words = WORDS.words(group);
        String first = words.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
        return new QuickPattern(first, alternatives(words));
    }

    private static String alternatives(List<String> words) {
        return words.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
