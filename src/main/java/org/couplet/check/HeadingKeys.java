package org.couplet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.couplet.content.Anchors;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.content.Unit;
import org.couplet.text.Finding;
import org.couplet.text.Message;

/** A block's key names one place of its page: no other block, row or part has it. */
final class HeadingKeys implements Check {
    private static final String RULE = "front.key";

    @Override
    public List<String> rules() {
        return List.of(RULE);
    }

    @Override
    public Look on(Library library) {
        return Look.atPairs(
                p -> {
                    List<Finding> findings = new ArrayList<>();
                    for (PageText page : p.pages()) {
                        page(page, Anchors.ofData(library, page.front()), findings);
                    }
                    return findings;
                });
    }

    private static void page(PageText page, Set<String> rows, List<Finding> findings) {
        Map<String, Unit> seen = new HashMap<>();
        for (Unit block : page.units()) {
            String key = block.key();
            if (key.isEmpty()) {
                continue;
            }
            Unit first = seen.putIfAbsent(key, block);
            if (first != null) {
                report(
                        page,
                        block,
                        Message.of("front.key.twice", key, "" + first.at().line()),
                        findings);
            } else if (Anchors.isReserved(key)) {
                report(page, block, Message.of("front.key.reserved", key), findings);
            } else if (rows.contains(key)) {
                report(page, block, Message.of("front.key.row", key), findings);
            }
        }
    }

    private static void report(PageText page, Unit block, Message message, List<Finding> out) {

        out.add(Finding.error(page.source().path(), block.at(), RULE, message));
    }
}
