package org.couplet.seed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.lang.ListMarker;

/**
 * Finds the numbered points of an answer. Where two ways of counting are nested, the points are
 * those of the outer one.
 */
final class AnswerPoints {
    private static final int LONGEST_LEAD = 60;

    private AnswerPoints() {}

    private record Place(int paragraph, ListMarker marker) {}

    /**
     * @param answer its paragraphs
     * @param skip how many characters of the first belong to the question or the answerer
     * @return in reading order; empty when the answer counts nothing
     */
    static List<Fact.Point> find(List<Paragraph> answer, int skip) {
        List<Place> series = outermost(series(answer, skip));
        List<Fact.Point> points = new ArrayList<>();
        int ordinal = 0;
        for (int i = 0; i < series.size(); i++) {
            Place at = series.get(i);
            ordinal = at.marker.ordinal() == 0 ? ordinal + 1 : at.marker.ordinal();
            Optional<Place> next =
                    i + 1 < series.size() ? Optional.of(series.get(i + 1)) : Optional.empty();
            points.add(new Fact.Point(ordinal, lead(answer, at), lines(answer, at, next)));
        }
        return points;
    }

    private static Map<ListMarker.Family, List<Place>> series(List<Paragraph> answer, int skip) {
        Map<ListMarker.Family, List<Place>> all = new EnumMap<>(ListMarker.Family.class);
        for (int p = 0; p < answer.size(); p++) {
            for (ListMarker marker : ListMarker.find(answer.get(p).text().text())) {
                if (p > 0 || marker.start() >= skip) {
                    all.computeIfAbsent(marker.family(), f -> new ArrayList<>())
                            .add(new Place(p, marker));
                }
            }
        }
        return all;
    }

    /** The way of counting that begins first, if it counts to two at least. */
    private static List<Place> outermost(Map<ListMarker.Family, List<Place>> all) {
        List<Place> best = List.of();
        for (List<Place> places : all.values()) {
            List<Place> counted = counted(places);
            if (counted.size() >= 2 && (best.isEmpty() || isBefore(counted.get(0), best.get(0)))) {
                best = counted;
            }
        }
        return best;
    }

    /** Only the words that go on counting; a new count from one begins another list. */
    private static List<Place> counted(List<Place> places) {
        List<Place> counted = new ArrayList<>();
        int last = 0;
        for (Place place : places) {
            int ordinal = place.marker.ordinal();
            boolean continues = ordinal == last + 1 || (ordinal == 0 && last > 0);
            boolean restarts = ordinal == 1 && last > 1;
            if (continues || restarts) {
                counted.add(place);
                last = ordinal == 0 ? last + 1 : ordinal;
            }
        }
        return counted;
    }

    private static boolean isBefore(Place a, Place b) {
        return a.paragraph != b.paragraph
                ? a.paragraph < b.paragraph
                : a.marker.start() < b.marker.start();
    }

    private static String lead(List<Paragraph> answer, Place at) {
        String text = answer.get(at.paragraph).text().text();
        int end = ListMarker.clauseEnd(text, at.marker.end());
        String lead = text.substring(at.marker.end(), end).strip();
        return lead.length() > LONGEST_LEAD ? lead.substring(0, LONGEST_LEAD) : lead;
    }

    private static LineRange lines(List<Paragraph> answer, Place from, Optional<Place> next) {
        int first = answer.get(from.paragraph).text().position(from.marker.start()).line();
        int last = answer.get(from.paragraph).lines().last();
        if (next.isPresent()) {
            Place to = next.get();
            last =
                    to.marker.start() > 0
                            ? answer.get(to.paragraph).text().position(to.marker.start() - 1).line()
                            : answer.get(to.paragraph - 1).lines().last();
        }
        return new LineRange(first, Math.max(first, last));
    }
}
