package org.couplet.page;

import java.util.HashMap;
import java.util.Map;
import org.couplet.content.KeyedBlock;
import org.couplet.content.Library;
import org.couplet.content.Pair;
import org.couplet.lang.Lang;
import org.couplet.text.Position;

/**
 * Says on a published page that a text's counterpart was changed since both were reviewed, and
 * leads there.
 */
final class StaleMarks {

    private StaleMarks() {}

    /**
     * @param ids of the page's blocks, the same in both languages
     * @return HTML to follow a text, by the place of the text; nothing for texts that are up to
     *     date
     */
    static Map<Position, String> of(PageContext context, Pair pair, Map<Position, String> ids) {
        Map<Position, String> marks = new HashMap<>();
        Library library = context.library();
        Lang facing = context.lang().other();
        String page = Urls.relative(context.url(), Urls.of(facing, pair.url()));
        for (KeyedBlock block : pair.blocks()) {
            boolean isStale =
                    library.lock()
                            .stale(pair.path(), block)
                            .filter(lang -> lang == context.lang())
                            .isPresent();
            if (isStale) {
                Position at = block.in(context.lang()).orElseThrow().unit().at();
                String href = ids.containsKey(at) ? page + "#" + ids.get(at) : page;
                marks.put(
                        at,
                        " <a class=\"stale\" href=\"%s\" hreflang=\"%s\">%s</a>"
                                .formatted(
                                        TextHtml.escape(href),
                                        facing.tag(),
                                        TextHtml.escape(context.string("stale"))));
            }
        }
        return marks;
    }
}
