package org.couplet.seed;

import java.util.ArrayList;
import java.util.HashMap;
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

    /** Those that may take in what was torn off, with their text. */
    private final Map<ArticleUnits, String> hosts = new LinkedHashMap<>();

    /** The first host that introduces somebody, by name. */
    private final Map<String, Optional<ArticleUnits>> introducers = new HashMap<>();

    private final Optional<ArticleUnits> manyVoices;

    /** The hosts whose last sentence certainly goes on. */
    private final List<ArticleUnits> open;

    private OutOfOrder(List<ArticleUnits> parts) {
        this.parts = parts;
        for (ArticleUnits part : parts) {
            if (!isTornOff(part) && part.repeats().isEmpty()) {
                hosts.put(part, text(part));
            }
        }
        this.manyVoices = hosts.keySet().stream().filter(p -> voices(p) >= MANY_VOICES).findFirst();
        this.open =
                hosts.keySet().stream()
                        .filter(p -> HeadJudge.stopsAtComma(p.body().get(p.body().size() - 1)))
                        .toList();
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
            owners.add(owner(unit));
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
        ArticleUnits found = null;
        for (ArticleUnits part : open) {
            if (part.first() < torn.first()) {
                if (found != null) {
                    return Optional.empty();
                }
                found = part;
            }
        }
        return Optional.ofNullable(found);
    }

    private ArticleUnits owner(Unit unit) {
        if (!unit.is(Unit.Type.PARAGRAPH)) {
            return null;
        }
        Optional<String> bare = Speakers.bare(unit.text());
        if (bare.isPresent()) {
            return introducers.computeIfAbsent(bare.get(), this::introducer).orElse(null);
        }
        return Speakers.titled(unit.text()).flatMap(name -> manyVoices).orElse(null);
    }

    private Optional<ArticleUnits> introducer(String name) {
        return hosts.entrySet().stream()
                .filter(host -> Speakers.introduces(host.getValue(), name))
                .map(Map.Entry::getKey)
                .findFirst();
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
