package org.couplet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/** No two pages stand at the same address: {@code a.zh.md} and {@code a/index.zh.md} would. */
final class UrlsDiffer implements Check {
    private static final String RULE = "link.duplicate";

    @Override
    public List<String> rules() {
        return List.of(RULE);
    }

    @Override
    public Look on(Library library) {
        return Look.atData(() -> findings(library));
    }

    private static List<Finding> findings(Library library) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Pair> seen = new HashMap<>();
        for (Pair pair : library.pairs().values()) {
            Pair first = seen.putIfAbsent(pair.url(), pair);
            if (first == null) {
                continue;
            }
            for (PageText page : pair.texts().values()) {
                findings.add(
                        Finding.error(
                                page.source().path(),
                                Position.START,
                                RULE,
                                Message.of(
                                        "link.duplicate.address",
                                        pair.url(),
                                        "content/"
                                                + first.path()
                                                + "."
                                                + page.lang().code()
                                                + ".md")));
            }
        }
        return findings;
    }
}
