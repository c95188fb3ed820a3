package org.couplet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.couplet.content.Anchors;
import org.couplet.content.Block;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.text.Finding;

/** A heading's key names one place of its page: no other heading, row or part has it. */
final class HeadingKeys implements Check {
    private static final String RULE = "front.key";

    @Override
    public List<String> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> run(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (PageText page : library.texts()) {
            page(page, Anchors.ofData(library, page.front().kind()), findings);
        }
        return findings;
    }

    private static void page(PageText page, Set<String> rows, List<Finding> findings) {
        Map<String, Block.Heading> seen = new HashMap<>();
        for (Block block : page.blocks()) {
            if (!(block instanceof Block.Heading heading) || heading.key().isEmpty()) {
                continue;
            }
            String key = heading.key();
            Block.Heading first = seen.putIfAbsent(key, heading);
            if (first != null) {
                report(
                        page,
                        heading,
                        "is also that of the heading in line " + first.at().line(),
                        "a key is unique on its page",
                        findings);
            } else if (Anchors.isReserved(key)) {
                report(
                        page,
                        heading,
                        "is kept for parts that every page can have",
                        "take one that is not main or page-notes, does not begin with data-,"
                                + " source-, cite-, fn-, letter- or article-, and is no line number",
                        findings);
            } else if (rows.contains(key)) {
                report(
                        page,
                        heading,
                        "is the id of a row that this page shows",
                        "take another, so that links to the row lead there",
                        findings);
            }
        }
    }

    private static void report(
            PageText page, Block.Heading heading, String what, String help, List<Finding> out) {
        String message = "the heading key “" + heading.key() + "” " + what;
        out.add(Finding.error(page.source().path(), heading.at(), RULE, message, help));
    }
}
