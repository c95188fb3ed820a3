package org.couplet.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.couplet.content.KeyedBlock;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.TranslationsLock;
import org.couplet.content.Unit;
import org.couplet.lang.Lang;
import org.couplet.text.Position;

/**
 * Says on a published page that a text's counterpart was changed since both were reviewed, and
 * leads there.
 */
final class StaleMarks {

    private StaleMarks() {}

    /**
     * @param ids of the facing page's texts by their places
     * @return HTML to follow a text, by the place of the text; nothing for texts that are up to
     *     date
     */
    static Map<Position, String> of(
            PageContext context, Pair pair, Supplier<Map<Position, String>> ids) {
        TranslationsLock lock = context.library().lock();
        Lang facing = context.lang().other();
        List<KeyedBlock> stale =
                pair.blocks().stream()
                        .filter(b -> lock.stale(pair.path(), b).equals(Optional.of(context.lang())))
                        .toList();
        if (stale.isEmpty()) {
            return Map.of();
        }
        Map<Position, String> anchors = anchors(pair.in(facing).orElseThrow(), ids.get());
        String page = Urls.relative(context.url(), Urls.of(facing, pair.url()));
        Map<Position, String> marks = new HashMap<>();
        for (KeyedBlock block : stale) {
            String anchor = anchors.getOrDefault(block.in(facing).orElseThrow().unit().at(), "");
            marks.put(
                    block.in(context.lang()).orElseThrow().unit().at(),
                    "<a class=\"stale\" href=\"%s\" hreflang=\"%s\">%s</a>"
                            .formatted(
                                    TextHtml.escape(page + anchor),
                                    facing.tag(),
                                    TextHtml.escape(context.string("stale"))));
        }
        return marks;
    }

    /** Where to lead for each text: to itself, or to what has an anchor before it. */
    private static Map<Position, String> anchors(PageText text, Map<Position, String> ids) {
        Map<Position, String> anchors = new HashMap<>();
        String last = "";
        for (Unit unit : Unit.of(text.blocks())) {
            if (ids.containsKey(unit.at()) && hasAnchor(unit)) {
                last = "#" + ids.get(unit.at());
            }
            anchors.put(unit.at(), last);
        }
        return anchors;
    }

    /** As {@link BodyHtml} writes them: a row has one anchor, and so has a list item. */
    private static boolean hasAnchor(Unit unit) {
        String shape = unit.shape();
        boolean isParagraph = shape.equals("p") || shape.endsWith("/p");
        return unit.isHeading()
                || isParagraph && !shape.endsWith("li+/p")
                || shape.endsWith("tr/td");
    }
}
