package org.couplet.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gives the figures of an enumeration the unit that stands once at its end: 5, 10 and 15 days. */
final class FigureLists {
    private static final Pattern JOINT =
            Pattern.compile("\\s?(?:,|、|，|/|–|—|-|~|～|和|或|及|与|至|到|,? ?(?:and|or|to))\\s?");

    private FigureLists() {}

    static List<Quantity> sharing(List<Quantity> quantities, String text) {
        List<Quantity> shared = new ArrayList<>(quantities);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Quantity here = shared.get(i);
            Quantity next = shared.get(i + 1);
            if (here.unit().isEmpty()
                    && Units.isFixed(next.unit())
                    && here.isSoft() == next.isSoft()
                    && JOINT.matcher(text.substring(here.end(), next.start())).matches()) {
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
