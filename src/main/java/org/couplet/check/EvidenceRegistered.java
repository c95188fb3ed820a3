package org.couplet.check;

import java.util.List;
import org.couplet.content.Library;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/** Every page that has evidence is in the register, so that readers learn what it is. */
final class EvidenceRegistered implements Check {
    private static final String RULE = "seed.unregistered";

    @Override
    public List<String> rules() {
        return List.of(RULE);
    }

    @Override
    public Look on(Library library) {
        return Look.atData(() -> findings(library));
    }

    private static List<Finding> findings(Library library) {
        return library.evidence().values().stream()
                .filter(e -> library.register().find(e.page()).isEmpty())
                .map(
                        e ->
                                Finding.warning(
                                        e.path(),
                                        Position.START,
                                        RULE,
                                        Message.of(
                                                "seed.unregistered.evidence",
                                                e.page(),
                                                library.register().path())))
                .toList();
    }
}
