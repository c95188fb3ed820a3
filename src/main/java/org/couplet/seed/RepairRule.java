package org.couplet.seed;

import java.util.List;
import org.couplet.text.Position;

/** Finds one sort of scanning error in a page. One file a rule; {@link LineRepairs} lists them. */
interface RepairRule {

    /**
     * @return in any order; none reaches over a line's end
     */
    List<Repair> find(SeedPage page);

    /**
     * @param index in UTF-16 units of the line, 0-based
     */
    static Position position(String text, int line, int index) {
        return new Position(line, text.codePointCount(0, index) + 1);
    }
}
