package org.couplet.text;

import java.util.Locale;

/** How bad a finding is. An error stops the publication, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word used in messages: {@code error} or {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
