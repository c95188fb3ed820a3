package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.couplet.content.Library;
import org.couplet.lang.Lang;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/** The words of the interface have the same keys in both languages. */
final class StringsAgree implements Check {
    private static final String RULE = "template.strings";

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
        for (Lang lang : Lang.values()) {
            Map<String, String> here = library.strings().get(lang);
            Map<String, String> there = library.strings().get(lang.other());
            for (String key : there.keySet()) {
                if (!here.containsKey(key)) {
                    findings.add(
                            Finding.error(
                                    "templates/strings." + lang.code() + ".yaml",
                                    Position.START,
                                    RULE,
                                    Message.of(
                                            "template.strings.missing",
                                            key,
                                            "strings." + lang.other().code() + ".yaml",
                                            there.get(key))));
                }
            }
        }
        return findings;
    }
}
