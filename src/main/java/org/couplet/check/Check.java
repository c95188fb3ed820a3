package org.couplet.check;

import java.util.List;
import org.couplet.content.Library;
import org.couplet.text.Finding;

/** An editorial rule. A pure function of the library. */
public interface Check {

    /** The rules its findings name, {@code family.name}; each has a heading in docs/checks.md. */
    List<String> rules();

    /** What is wrong; empty when nothing is. */
    List<Finding> run(Library library);
}
