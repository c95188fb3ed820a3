package org.couplet.check;

import java.util.List;
import org.couplet.content.Library;
import org.couplet.text.Finding;

/** A rule about the figures of texts, which it shares with others of its kind. */
interface FiguresCheck extends Check {

    /** What is wrong; empty when nothing is. */
    List<Finding> run(Library library, StatedFigures figures);

    @Override
    default List<Finding> run(Library library) {
        return run(library, new StatedFigures(library));
    }
}
