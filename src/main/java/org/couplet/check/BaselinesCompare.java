package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import org.couplet.content.Figure;
import org.couplet.content.Goal;
import org.couplet.content.Library;
import org.couplet.text.Finding;
import org.couplet.text.Message;

/** A figure and the one it starts from can be drawn on one axis. */
final class BaselinesCompare implements Check {
    private static final String RULE = "data.baseline";

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
        String path = library.figures().path();
        for (Figure figure : library.figures().items()) {
            if (figure.baseline().isEmpty()) {
                continue;
            }
            Goal.Ref ref = figure.baseline().get();
            if (ref.id().equals(figure.id())) {
                Message message = Message.of("data.baseline.itself", ref.id());
                findings.add(Finding.error(path, ref.at(), RULE, message));
            } else if (library.figures()
                    .find(ref.id())
                    .filter(b -> !b.isUnitOf(figure))
                    .isPresent()) {
                Message message = Message.of("data.baseline.unit", ref.id(), figure.id());
                findings.add(Finding.error(path, ref.at(), RULE, message));
            }
        }
        return findings;
    }
}
