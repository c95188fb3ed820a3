package org.couplet.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gives the figures of an enumeration the unit that stands once at its end: 5, 10 and 15 days. */
final class FigureLists {
    private static final Pattern JOINT =
            Pattern.compile("\\s?(?:、|/|–|—|-|~|～|和|或|及|与|至|到|,? ?(?:and|or|to))\\s?");
    private static final Pattern COMMA = Pattern.compile(",\\s?");

    private FigureLists() {}

    static List<Quantity> sharing(List<Quantity> quantities, String text) {
        List<Quantity> shared = new ArrayList<>(quantities);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Quantity here = shared.get(i);
            Quantity next = shared.get(i + 1);
            // 400万和55% are two things, 400和550万 are not.
            boolean isBare = Character.isDigit(here.raw().charAt(here.raw().length() - 1));
            String between = text.substring(here.end(), next.start());
            // "5, 10 and 15 days" goes on, "port 80, 15 days" does not: a comma joins only what is
            // followed by a joint, that is by a figure which was put in the place of another.
            boolean isInList = next != quantities.get(i + 1);
            boolean isJoined =
                    JOINT.matcher(between).matches()
                            || isInList && COMMA.matcher(between).matches();
            if (here.unit().isEmpty()
                    && isBare
                    && Units.isFixed(next.unit())
                    && here.isSoft() == next.isSoft()
                    && isJoined) {
                boolean isPercent = next.unit().equals(Units.PERCENT);
                shared.set(
                        i,
                        new Quantity(
                                isPercent ? here.value().movePointLeft(2) : here.value(),
                                next.unit(),
                                here.qualifier(),
                                here.isSoft(),
                                here.raw(),
                                here.start(),
                                here.end()));
            }
        }
        return shared;
    }
}
