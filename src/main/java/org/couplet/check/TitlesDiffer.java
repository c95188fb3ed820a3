package org.couplet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/** No two pages of a language have the same title or description, or are about the same datum. */
final class TitlesDiffer implements Check {
    private static final String RULE = "front.duplicate";

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
        Map<String, PageText> seen = new HashMap<>();
        for (PageText page : library.texts()) {
            add("title", page.front().title(), page.front().titleAt(), page, seen, findings);
            add(
                    "description",
                    page.front().description(),
                    page.front().descriptionAt(),
                    page,
                    seen,
                    findings);
            subject(page, seen, findings);
        }
        return findings;
    }

    private static void subject(PageText page, Map<String, PageText> seen, List<Finding> findings) {
        if (!page.front().kind().needsId() || page.front().id().isEmpty()) {
            return;
        }
        String kind = page.front().kind().word();
        String id = page.front().id();
        PageText first = seen.putIfAbsent(page.lang() + "\n" + kind + "\n" + id, page);
        if (first != null) {
            findings.add(
                    Finding.error(
                            page.source().path(),
                            Position.START,
                            RULE,
                            Message.of(
                                    "front.duplicate.subject",
                                    Message.of("noun." + kind),
                                    id,
                                    first.source().path())));
        }
    }

    private static void add(
            String key,
            String value,
            Position at,
            PageText page,
            Map<String, PageText> seen,
            List<Finding> findings) {
        if (value.isEmpty()) {
            return;
        }
        PageText first = seen.putIfAbsent(page.lang() + "\n" + key + "\n" + value, page);
        if (first != null) {
            findings.add(
                    Finding.error(
                            page.source().path(),
                            at,
                            RULE,
                            Message.of("front.duplicate." + key, value, first.source().path())));
        }
    }
}
