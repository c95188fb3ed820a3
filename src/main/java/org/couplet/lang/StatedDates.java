package org.couplet.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.couplet.lang.StatedDate.Part;

/** Reads dates as far as a text itself says them. */
final class StatedDates {
    /** A year that no text means; a leap year, so that February 29 is a date. */
    private static final int NO_YEAR = 4000;

    private static final Pattern ZH_RELATIVE = Pattern.compile("^(?:今年|本年|去年|前年|明年)");
    private static final Pattern ZH_END = Pattern.compile("^\\s?(?:年?[末底](?!班)|下旬)");
    private static final Pattern ZH_BEGINNING = Pattern.compile("^\\s?(?:年?初|上旬)");
    private static final Pattern ZH_MIDDLE = Pattern.compile("^\\s?(?:年?中(?![国央共山学期])|中旬)");
    private static final Pattern EN_END =
            Pattern.compile("(?i)(?:\\b(?:end|close)\\sof|\\blate|year-end|end-)\\s?$");
    private static final Pattern EN_BEGINNING =
            Pattern.compile("(?i)(?:\\b(?:beginning|start)\\sof|\\bearly)[\\s-]?$");
    private static final Pattern EN_MIDDLE =
            Pattern.compile("(?i)(?:\\bmiddle\\sof|\\bmid)[\\s-]?$");

    /** What is looked for beside a date is shorter than this. */
    private static final int NEAR = 24;

    private StatedDates() {}

    static List<StatedDate> zh(String text) {
        List<StatedDate> found = new ArrayList<>();
        for (DateMention m : ZhNumbers.INSTANCE.dates(text, OptionalInt.of(NO_YEAR))) {
            boolean isRelative = ZH_RELATIVE.matcher(m.raw()).find();
            String after = text.substring(m.end(), Math.min(text.length(), m.end() + NEAR));
            Part part =
                    ZH_END.matcher(after).find()
                            ? Part.END
                            : ZH_BEGINNING.matcher(after).find()
                                    ? Part.BEGINNING
                                    : ZH_MIDDLE.matcher(after).find() ? Part.MIDDLE : Part.WHOLE;
            found.add(stated(m, isRelative, m.date().day() == 0 ? part : Part.WHOLE));
        }
        return List.copyOf(found);
    }

    static List<StatedDate> en(String text) {
        List<StatedDate> found = new ArrayList<>();
        for (DateMention m : EnNumbers.INSTANCE.dates(text, OptionalInt.of(NO_YEAR))) {
            boolean isRelative = m.raw().endsWith("year");
            String before = text.substring(Math.max(0, m.start() - NEAR), m.start());
            Part part =
                    EN_END.matcher(before).find()
                            ? Part.END
                            : EN_BEGINNING.matcher(before).find()
                                    ? Part.BEGINNING
                                    : EN_MIDDLE.matcher(before).find() ? Part.MIDDLE : Part.WHOLE;
            found.add(stated(m, isRelative, m.date().day() == 0 ? part : Part.WHOLE));
        }
        return List.copyOf(found);
    }

    private static StatedDate stated(DateMention m, boolean isRelative, Part part) {
        PartialDate date = m.date();
        // 同年 and the end of a range take the year of the date before.
        boolean isKnown = date.year() < NO_YEAR - 10;
        return new StatedDate(
                isKnown ? OptionalInt.of(date.year()) : OptionalInt.empty(),
                isRelative && !isKnown
                        ? OptionalInt.of(date.year() - NO_YEAR)
                        : OptionalInt.empty(),
                date.month(),
                date.day(),
                part,
                m.raw(),
                m.start(),
                m.end());
    }
}
