package org.couplet.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.couplet.lang.Lang;
import org.couplet.text.Finding;

/**
 * A pair of pages whose bodies have been read, for as long as somebody holds it: of a site that was
 * read by {@link LibraryReader#readFronts} not all of them need be in memory at once.
 *
 * @param findings what was wrong with the bodies
 */
public record WholePair(Pair pair, List<Finding> findings) {

    /**
     * @param pair of the library
     */
    public static WholePair read(Library library, Pair pair) {
        Findings findings = new Findings();
        Map<Lang, PageText> texts = new EnumMap<>(Lang.class);
        for (PageText page : pair.pages()) {
            List<Block> blocks = PageReader.body(page.source(), findings);
            texts.put(
                    page.lang(),
                    PageText.of(page.source(), page.lang(), page.path(), page.front(), blocks));
        }
        Lang first = library.firstLang();
        List<KeyedBlock> blocks =
                BlockKeys.of(texts, Pair.original(texts, first), library.lock().of(pair.path()));
        return new WholePair(new Pair(pair.path(), texts, blocks), findings.list());
    }
}
