package org.couplet.lang;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose report a text is: the province, city or county its head names. */
public final class ReportPlaces {
    private static final Pattern REPORT =
            Pattern.compile(
                    "(?:^|[年日在\\P{IsHan}])(?<place>\\p{IsHan}{2,7}?(?:省|自治区|自治州|市|州|县|区|旗))"
                            + "(?:人民政府|政府|第?[一二三四五六七八九十]{1,3}届|\\p{IsHan}{0,4}(?:代表大会|全体会议))");

    private ReportPlaces() {}

    /**
     * @param head headline or first lines
     * @return as printed; empty when the head names no government, congress or session
     */
    public static Optional<String> of(String head) {
        Matcher m = REPORT.matcher(head);
        return m.find() ? Optional.of(m.group("place")) : Optional.empty();
    }
}
