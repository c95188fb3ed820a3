package org.couplet.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.couplet.lang.Speakers;

/**
 * Gives text that a scan of columns in the wrong order tore off back to its article: somebody who
 * speaks without office was introduced in the article he belongs to, and somebody who is introduced
 * belongs where others are introduced, too; and where one article alone stops at a comma, a text
 * without headline goes on with it.
 */
final class OutOfOrder {
    /** So many speakers with office make an article one of many voices. */
    private static final int MANY_VOICES = 2;

    private final List<ArticleUnits> parts;

    private OutOfOrder(List<ArticleUnits> parts) {
        this.parts = parts;
    }

    /**
     * @return in no special order; parts that gave all their text away are gone
     */
    static List<ArticleUnits> rejoin(List<ArticleUnits> parts) {
        return new OutOfOrder(parts).rejoin();
    }

    private List<ArticleUnits> rejoin() {
        Map<ArticleUnits, List<Unit>> given = new LinkedHashMap<>();
        List<ArticleUnits> rejoined = new ArrayList<>();
        for (ArticleUnits part : parts) {
            List<Unit> left = isTornOff(part) ? give(part, given) : part.body();
            if (left.size() == part.body().size()) {
                rejoined.add(part);
            } else if (!left.isEmpty()) {
                rejoined.add(part.withBody(left));
            }
        }
        return rejoined.stream().map(p -> receive(p, given.get(p))).toList();
    }

    /** A text without headline, byline or any mark of where it comes from. */
    private static boolean isTornOff(ArticleUnits part) {
        return part.heads().isEmpty()
                && !part.isChart()
                && part.repeats().isEmpty()
                && part.body().stream().noneMatch(Unit::opens);
    }

    private static ArticleUnits receive(ArticleUnits part, List<Unit> more) {
        if (more == null) {
            return part;
        }
        List<Unit> body = new ArrayList<>(part.body());
        body.addAll(more);
        return part.withBody(body);
    }

    /** Returns what nobody claims. */
    private List<Unit> give(ArticleUnits torn, Map<ArticleUnits, List<Unit>> given) {
        List<Unit> body = torn.body();
        List<ArticleUnits> owners = new ArrayList<>();
        for (Unit unit : body) {
            owners.add(owner(unit, torn));
        }
        // Text without a speaker goes with the speaker above it, a sub-headline with the one below.
        for (int i = 1; i < body.size(); i++) {
            if (owners.get(i) == null && !body.get(i).is(Unit.Type.SUBHEAD)) {
                owners.set(i, owners.get(i - 1));
            }
        }
        for (int i = body.size() - 2; i >= 0; i--) {
            if (owners.get(i) == null) {
                owners.set(i, owners.get(i + 1));
            }
        }
        if (owners.stream().allMatch(Objects::isNull)) {
            interrupted(torn).ifPresent(o -> owners.replaceAll(none -> o));
        }
        List<Unit> left = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            List<Unit> to =
                    owners.get(i) == null
                            ? left
                            : given.computeIfAbsent(owners.get(i), o -> new ArrayList<>());
            to.add(body.get(i));
        }
        return left;
    }

    /** The one article above that stops at a comma: its sentence goes on in what is torn off. */
    private Optional<ArticleUnits> interrupted(ArticleUnits torn) {
        List<ArticleUnits> open =
                parts.stream()
                        .filter(p -> p.first() < torn.first() && p.repeats().isEmpty())
                        .filter(p -> HeadJudge.stopsAtComma(p.body().get(p.body().size() - 1)))
                        .toList();
        return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
    }

    private ArticleUnits owner(Unit unit, ArticleUnits torn) {
        if (!unit.is(Unit.Type.PARAGRAPH)) {
            return null;
        }
        Optional<String> bare = Speakers.bare(unit.text());
        for (ArticleUnits part : parts) {
            if (part != torn
                    && !isTornOff(part)
                    && bare.isPresent()
                    && part.repeats().isEmpty()
                    && Speakers.introduces(text(part), bare.get())) {
                return part;
            }
        }
        if (bare.isEmpty() && Speakers.titled(unit.text()).isPresent()) {
            return parts.stream()
                    .filter(p -> p != torn && !isTornOff(p) && p.repeats().isEmpty())
                    .filter(p -> voices(p) >= MANY_VOICES)
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    private static long voices(ArticleUnits part) {
        return part.body().stream()
                .filter(u -> u.is(Unit.Type.PARAGRAPH))
                .filter(u -> Speakers.titled(u.text()).isPresent())
                .count();
    }

    private static String text(ArticleUnits part) {
        return part.body().stream().map(Unit::text).collect(Collectors.joining("\n"));
    }
}
