package org.couplet.check;

import java.util.List;
import org.couplet.content.Library;

/** An editorial rule. */
public interface Check {

    /** The rules its findings name, {@code family.name}; each has a heading in docs/checks.md. */
    List<String> rules();

    /**
     * The rule at work.
     *
     * @param library whose pages need not have been read further than their front matter
     */
    Look on(Library library);
}
