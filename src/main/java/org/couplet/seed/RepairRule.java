package org.couplet.seed;

import java.util.List;

/** Finds one sort of scanning error in a page. One file a rule; {@link LineRepairs} lists them. */
interface RepairRule {

    /**
     * @return in any order; none reaches over a line's end
     */
    List<Repair> find(SeedPage page);
}
