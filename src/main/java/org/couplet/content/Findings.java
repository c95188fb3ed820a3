package org.couplet.content;

import java.util.ArrayList;
import java.util.List;
import org.couplet.text.Finding;

/** Collects what is wrong while files are read, so that one run tells everything. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    void add(Finding finding) {
        all.add(finding);
    }

    void addAll(Findings others) {
        all.addAll(others.all);
    }

    /** In the order they were found. */
    List<Finding> list() {
        return List.copyOf(all);
    }
}
