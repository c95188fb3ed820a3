package org.couplet.page;

import java.util.HashMap;
import java.util.Map;
import org.couplet.content.KeyedBlock;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.Unit;
import org.couplet.lang.Lang;
import org.couplet.text.Position;

/** Where on the facing page a text's counterpart is found. */
final class FacingAnchors {

    private FacingAnchors() {}

    /**
     * @param ids of the facing page's texts by their places
     * @return hrefs by the place of the text they lead from; none for a text without counterpart
     */
    static Map<Position, String> of(PageContext context, Pair pair, Map<Position, String> ids) {
        Lang facing = context.lang().other();
        Map<Position, String> anchors = anchors(pair.in(facing).orElseThrow(), ids);
        String page = Urls.relative(context.url(), Urls.of(facing, pair.url()));
        Map<Position, String> hrefs = new HashMap<>();
        for (KeyedBlock block : pair.blocks()) {
            if (block.isFacing()) {
                String anchor =
                        anchors.getOrDefault(block.in(facing).orElseThrow().unit().at(), "");
                hrefs.put(block.in(context.lang()).orElseThrow().unit().at(), page + anchor);
            }
        }
        return hrefs;
    }

    /** Where to lead for each text: to itself, or to what has an anchor before it. */
    private static Map<Position, String> anchors(PageText text, Map<Position, String> ids) {
        Map<Position, String> anchors = new HashMap<>();
        String last = "";
        for (Unit unit : text.units()) {
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
