package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import org.couplet.content.KeyedBlock;
import org.couplet.content.KeyedTexts;
import org.couplet.content.Library;
import org.couplet.lang.Lang;
import org.couplet.text.Finding;
import org.couplet.text.Message;

/** A text is as new as its counterpart: neither was changed alone since both were accepted. */
final class Staleness implements Check {
    static final String MOVED = "stale.block.moved";

    private static final String RULE = "stale.block";

    @Override
    public List<String> rules() {
        return List.of(RULE);
    }

    @Override
    public Look on(Library library) {
        return Look.at(
                () -> stale(library, KeyedTexts.ofData(library)),
                pair -> stale(library, List.of(KeyedTexts.of(pair))));
    }

    private static List<Finding> stale(Library library, List<KeyedTexts> all) {
        List<Finding> findings = new ArrayList<>();
        for (KeyedTexts texts : all) {
            for (KeyedBlock block : texts.blocks()) {
                library.lock()
                        .stale(texts.page(), block)
                        .ifPresent(lang -> findings.add(finding(texts, block, lang)));
            }
        }
        return findings;
    }

    private static Finding finding(KeyedTexts texts, KeyedBlock block, Lang lang) {
        String changed = texts.files().get(lang.other());
        Message message =
                Message.of(
                        "stale.block.changed",
                        changed,
                        block.sides().get(lang.other()).unit().at(),
                        texts.files().get(lang));
        if (block.isMoved()) {
            // Pages in different orders are an error, which would otherwise be told of twice.
            message = Message.of(MOVED, changed, block.sides().get(lang.other()).unit().at());
            return Finding.error(
                    texts.files().get(lang), block.sides().get(lang).unit().at(), RULE, message);
        }
        return Finding.warning(
                texts.files().get(lang), block.sides().get(lang).unit().at(), RULE, message);
    }
}
