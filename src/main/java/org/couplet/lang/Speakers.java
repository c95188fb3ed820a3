package org.couplet.lang;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who a paragraph lets speak, as newspapers put it: with an office at first, by name afterwards.
 */
public final class Speakers {
    private static final String SAYS = "(?:介绍|说|表示|指出|认为|强调|谈到|告诉记者|坦言|解释)(?=[，,：:。“全了道]|这)";

    private static final String OFFICES = "长任记人员席授表家理师总者官民";

    private static final String OFFICE = "[" + OFFICES + "]";

    /** What makes a name the beginning of a longer one. */
    private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{0,3}[会县区市镇]");

    private static final Pattern BARE = Pattern.compile("^(\\p{IsHan}{2,3}?)" + SAYS);

    private static final Pattern TITLED =
            Pattern.compile("(?:^|[。！？”])[^。！？“”]{0,40}?" + OFFICE + "(\\p{IsHan}{2,3})" + SAYS);

    private Speakers() {}

    /**
     * @return the name a paragraph begins with, without any office: somebody named before
     */
    public static Optional<String> bare(String paragraph) {
        Matcher m = BARE.matcher(paragraph);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /**
     * @return the name of the first speaker who is introduced with an office in the paragraph's
     *     first sentences
     */
    public static Optional<String> titled(String paragraph) {
        Matcher m = TITLED.matcher(paragraph.substring(0, Math.min(160, paragraph.length())));
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /** Whether a text introduces somebody with an office. */
    public static boolean introduces(String text, String name) {
        int at = text.indexOf(name, 1);
        while (at >= 0) {
            if (OFFICES.indexOf(text.charAt(at - 1)) >= 0
                    && !PLACE.matcher(text).region(at + name.length(), text.length()).lookingAt()) {
                return true;
            }
            at = text.indexOf(name, at + 1);
        }
        return false;
    }
}
