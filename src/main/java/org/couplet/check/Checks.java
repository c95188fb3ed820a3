package org.couplet.check;

import java.util.ArrayList;
import java.util.List;
import org.couplet.content.Library;
import org.couplet.text.Finding;

/** All editorial rules. */
public final class Checks {
    private static final List<Check> ALL =
            List.of(
                    new PairParity(),
                    new ReferencesResolve(),
                    new CitationsResolve(),
                    new EvidenceHolds(),
                    new LinksResolve(),
                    new TitlesDiffer(),
                    new StringsAgree());

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }

    /** What all rules find, in no particular order. */
    public static List<Finding> run(Library library) {
        List<Finding> findings = new ArrayList<>();
        ALL.forEach(check -> findings.addAll(check.run(library)));
        return findings;
    }
}
