package org.couplet.lang;

import java.util.List;
import java.util.stream.Collectors;

/** The short form tests compare quantities and dates in: {@code 29400 户 over}, {@code 2025-08?}. */
final class Written {

    private Written() {}

    static String quantities(List<Quantity> quantities) {
        return quantities.stream().map(Written::quantity).collect(Collectors.joining("; "));
    }

    static String dates(List<DateMention> dates) {
        return dates.stream()
                .map(d -> d.date() + (d.isYearStated() ? "" : "?"))
                .collect(Collectors.joining("; "));
    }

    private static String quantity(Quantity q) {
        return q.value().toPlainString()
                + (q.unit().isEmpty() ? "" : " " + q.unit())
                + q.qualifier().map(w -> " " + w.word()).orElse("")
                + (q.isSoft() ? " soft" : "");
    }
}
