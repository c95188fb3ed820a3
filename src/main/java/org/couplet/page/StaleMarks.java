package org.couplet.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.couplet.content.KeyedBlock;
import org.couplet.content.Pair;
import org.couplet.content.TranslationsLock;
import org.couplet.text.Position;

/**
 * Says on a published page that a text's counterpart was changed since both were reviewed, and
 * leads there.
 */
final class StaleMarks {

    private StaleMarks() {}

    /**
     * @param hrefs of the texts' counterparts, by the place of the text
     * @return HTML to follow a text, by the place of the text; nothing for texts that are up to
     *     date
     */
    static Map<Position, String> of(PageContext context, Pair pair, Map<Position, String> hrefs) {
        TranslationsLock lock = context.library().lock();
        Map<Position, String> marks = new HashMap<>();
        for (KeyedBlock block : pair.blocks()) {
            if (lock.stale(pair.path(), block).equals(Optional.of(context.lang()))) {
                Position at = block.in(context.lang()).orElseThrow().unit().at();
                marks.put(
                        at,
                        "<a class=\"stale\" href=\"%s\" hreflang=\"%s\">%s</a>"
                                .formatted(
                                        TextHtml.escape(hrefs.get(at)),
                                        context.lang().other().tag(),
                                        TextHtml.escape(context.string("stale"))));
            }
        }
        return marks;
    }
}
